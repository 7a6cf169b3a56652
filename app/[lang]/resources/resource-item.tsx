import { Citation } from '@/components/article/Citation';
import { archiveSearch } from '@/components/article/Source';
import { DisclosureSummary, FoldedNote } from '@/components/layout/Fold';
import { InLanguage, langAttributes, TitleOf } from '@/components/layout/InLanguage';
import { Prose } from '@/components/layout/Prose';
import { Spaced } from '@/components/layout/Spaced';
import { UnseenLabel } from '@/components/layout/UnseenLabel';
import { DateText } from '@/components/lists/DateText';
import { RelationTag } from '@/components/lists/RelationNote';
import type { Entry } from '@/lib/content/schema/entry';
import { defaultLang } from '@/lib/i18n/languages';
import { publisherLanguage } from '@/lib/i18n/title-language';
import type { Site } from '@/lib/site';
import { citedTitle } from '@/lib/syndication/citation';

interface Props {
  site: Site;
  resource: Entry<'resources'>;
  html: string;
  countries: readonly Entry<'countries'>[];
  citation: string;
}

/**
 * A publication or web page: what it is, who published it, when and in which languages, where to
 * read it, and what is known of its source.
 */
export function ResourceItem({ site, resource, html, countries, citation }: Props) {
  const t = site.messages;
  const { slug, title, summary, published, publisher, languages, url, host, relation, sourceNote } =
    resource;
  const spoken = languages.map(site.format.languageName);
  const places = countries.map((country) => country.title);
  const original = languages.includes(defaultLang) ? defaultLang : (languages[0] ?? defaultLang);
  const originalTitle = citedTitle(site, resource);
  const name = <TitleOf site={site} item={resource} />;
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
          {site.format.labelled(t.translation.originalTitle, '')}
          <span lang={original}>{originalTitle}</span>
        </p>
      )}
      <p className="mt-1 flex flex-wrap items-center gap-x-4 text-soft">
        <Spaced>
          <InLanguage site={site} of={publisherLanguage(publisher, original)}>
            {publisher}
          </InLanguage>
          <span>{published ? <DateText site={site} start={published} /> : t.undated}</span>
          <span>{site.format.sideBySide(spoken)}</span>
          {places.length > 0 && <span>{site.format.sideBySide(places)}</span>}
          <RelationTag site={site} relation={relation} />
        </Spaced>
      </p>
      <p className="mt-1" {...langAttributes(site, resource)}>
        {summary}
      </p>
      <Prose html={html} className="mt-1" {...langAttributes(site, resource)} />
      <FoldedNote site={site} label={t.aboutSource} about={name}>
        {sourceNote && (
          <p className="mt-1 text-xs text-soft" {...langAttributes(site, resource)}>
            {sourceNote}
          </p>
        )}
        <div className="flex flex-wrap items-center gap-x-5 text-soft print:hidden">
          <span>{t.hosts[host]}</span>{' '}
          <a href={archiveSearch(url)} data-archived="" className="tap text-soft">
            {t.archived}
            <UnseenLabel site={site}>{name}</UnseenLabel>
          </a>
          <details className="text-ink open:w-full">
            <DisclosureSummary>
              {t.syndication.citeWork}
              <UnseenLabel site={site}>{name}</UnseenLabel>
            </DisclosureSummary>
            <Citation
              site={site}
              text={citation}
              foreign={[
                [originalTitle, languages.includes(site.lang) ? site.lang : original],
                [publisher, publisherLanguage(publisher, original)],
              ]}
            />
          </details>
        </div>
      </FoldedNote>
    </li>
  );
}
