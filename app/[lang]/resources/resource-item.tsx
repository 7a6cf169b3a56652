import { Citation } from '@/components/article/Citation';
import { archiveSearch } from '@/components/article/Source';
import { DisclosureSummary, FoldedNote } from '@/components/layout/Fold';
import { InLanguage, langAttributes, TitleOf } from '@/components/layout/InLanguage';
import { Prose } from '@/components/layout/Prose';
import { Spaced } from '@/components/layout/Spaced';
import { UnseenLabel } from '@/components/layout/UnseenLabel';
import { DateText } from '@/components/lists/DateText';
import { RelationTag } from '@/components/lists/RelationNote';
import type { Entry } from '@/lib/content/read/schema';
import { defaultLang, type Lang } from '@/lib/i18n/languages';
import { labelled, sideBySide } from '@/lib/i18n/marks';
import { messages } from '@/lib/i18n/messages';
import { publisherLanguage } from '@/lib/i18n/title-language';
import { citedTitle } from '@/lib/syndication/citation';

interface Props {
  lang: Lang;
  resource: Entry<'resources'>;
  html: string;
  countries: readonly Entry<'countries'>[];
  citation: string;
}

/** A publication or web page: what it is, who published it, when and in which languages, where to read it, and what is known of its source. */
export function ResourceItem({ lang, resource, html, countries, citation }: Props) {
  const t = messages(lang);
  const {
    slug,
    title,
    summary,
    published,
    publisher,
    languages,
    url,
    urlKind,
    relation,
    sourceNote,
  } = resource;
  const names = new Intl.DisplayNames(lang, { type: 'language' });
  const spoken = languages.map((code) => names.of(code) ?? code);
  const places = countries.map((country) => country.title);
  const original = languages.includes(defaultLang) ? defaultLang : (languages[0] ?? defaultLang);
  const originalTitle = citedTitle(lang, resource);
  const own = langAttributes(lang, resource.lang);
  const name = <TitleOf lang={lang} item={resource} />;
  return (
    <li
      id={slug}
      className="border-t border-rule pb-1 pt-3 text-sm lg:py-4 lg:first:pt-0 first:border-t-0 first:pt-0 target:bg-panel"
    >
      <p className="text-base font-semibold leading-snug">
        <a href={url} hrefLang={languages[0]}>
          {name}
        </a>
      </p>
      {originalTitle !== title && (
        <p className="text-soft">
          {labelled(lang, t.translation.originalTitle, '')}
          <span lang={original}>{originalTitle}</span>
        </p>
      )}
      <p className="mt-1 flex flex-wrap items-center gap-x-4 text-soft">
        <Spaced>
          <InLanguage lang={lang} of={publisherLanguage(publisher, original)}>
            {publisher}
          </InLanguage>
          <span>{published ? <DateText lang={lang} start={published} /> : t.undated}</span>
          <span>{sideBySide(lang, spoken)}</span>
          {places.length > 0 && <span>{sideBySide(lang, places)}</span>}
          <RelationTag lang={lang} relation={relation} />
        </Spaced>
      </p>
      <p className="mt-1" {...own}>
        {summary}
      </p>
      <Prose html={html} className="mt-1" {...own} />
      <FoldedNote lang={lang} label={t.aboutSource} about={name}>
        {sourceNote && (
          <p className="mt-1 text-xs text-soft" {...own}>
            {sourceNote}
          </p>
        )}
        <div className="flex flex-wrap items-center gap-x-5 text-soft print:hidden">
          <span>{t.urlKinds[urlKind]}</span>{' '}
          <a href={archiveSearch(url)} data-archived="" className="tap text-soft">
            {t.archived}
            <UnseenLabel lang={lang}>{name}</UnseenLabel>
          </a>
          <details className="text-ink open:w-full">
            <DisclosureSummary>
              {t.syndication.citeWork}
              <UnseenLabel lang={lang}>{name}</UnseenLabel>
            </DisclosureSummary>
            <Citation
              lang={lang}
              text={citation}
              foreign={[
                [originalTitle, languages.includes(lang) ? lang : original],
                [publisher, publisherLanguage(publisher, original)],
              ]}
            />
          </details>
        </div>
      </FoldedNote>
    </li>
  );
}
