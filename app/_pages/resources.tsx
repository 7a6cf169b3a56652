import { Citation } from '@/components/article/Citation';
import { archiveSearch } from '@/components/article/Source';
import { DisclosureSummary, FoldedNote } from '@/components/layout/Fold';
import { HangingColumns } from '@/components/layout/HangingColumns';
import { InLanguage, langAttributes, TitleOf } from '@/components/layout/InLanguage';
import { PageSection } from '@/components/layout/PageSection';
import { Prose } from '@/components/layout/Prose';
import { Spaced } from '@/components/layout/Spaced';
import { UnseenLabel } from '@/components/layout/UnseenLabel';
import { DateText } from '@/components/lists/DateText';
import { RelationTag } from '@/components/lists/RelationNote';
import { getCountriesOf, getResources, getTermLinker } from '@/lib/content/queries/queries';
import type { Entry } from '@/lib/content/read/schema';
import { renderBody } from '@/lib/content/text/markdown';
import { defaultLang, type Lang } from '@/lib/i18n/languages';
import { labelled, sideBySide } from '@/lib/i18n/marks';
import { messages } from '@/lib/i18n/messages';
import { publisherLanguage } from '@/lib/i18n/title-language';
import { citedTitle, readyCitation } from '@/lib/syndication/citation';

/** Publications and web pages by type. */
export function Resources({ lang }: { lang: Lang }) {
  const t = messages(lang);
  const resources = getResources(lang);
  const count = (type: string) => resources.filter((resource) => resource.type === type).length;
  const types = [...new Set(resources.map(({ type }) => type))].sort(
    (a, b) => Number(a === 'other') - Number(b === 'other') || count(b) - count(a),
  );
  return (
    <HangingColumns
      lang={lang}
      parts={types.map((type) => ({
        id: `type-${type}`,
        label: t.resourceTypes[type],
        count: count(type),
      }))}
    >
      {types.map((type) => (
        <PageSection key={type} id={`type-${type}`} title={t.resourceTypes[type]}>
          <ul>
            {resources
              .filter((resource) => resource.type === type)
              .map((resource) => (
                <ResourceItem
                  key={resource.slug}
                  lang={lang}
                  resource={resource}
                  html={renderBody(resource, getTermLinker(lang))}
                  countries={getCountriesOf(lang, resource)}
                  citation={readyCitation(lang, resource)}
                />
              ))}
          </ul>
        </PageSection>
      ))}
    </HangingColumns>
  );
}

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
      <p className="mt-1">{summary}</p>
      <Prose html={html} className="mt-1" {...langAttributes(lang, resource.lang)} />
      <FoldedNote lang={lang} label={t.aboutSource} about={name}>
        {sourceNote && <p className="mt-1 text-xs text-soft">{sourceNote}</p>}
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
