import { InLanguage } from '@/components/layout/InLanguage';
import { UnseenLabel } from '@/components/layout/UnseenLabel';
import { DateText } from '@/components/lists/DateText';
import type { Source } from '@/lib/content/schema/entry';
import { defaultLang } from '@/lib/i18n/languages';
import { publisherLanguage, titleLanguage } from '@/lib/i18n/title-language';
import type { Site } from '@/lib/site';

interface Props {
  site: Site;
  href: string;
  label?: string;
  className?: string;
}

/**
 * A link to the source of a single fact, which screen readers hear with its publisher and month:
 * "Source: UNODC, February 2019".
 */
export function NamedSourceLink({
  site,
  href,
  label = site.messages.source,
  className = '',
}: Props) {
  const { publisher, language, month } = site.nameSource(href);
  return (
    <a href={href} className={`text-soft ${className}`}>
      {label}
      <UnseenLabel site={site}>
        <InLanguage site={site} of={publisherLanguage(publisher, language)}>
          {publisher}
        </InLanguage>
        {month && (
          <>
            {site.messages.punctuation.comma} <DateText site={site} start={month} />
          </>
        )}
      </UnseenLabel>
    </a>
  );
}

/** The sources of a page, each with a link to its archived copies. */
export function SourceList({ site, sources }: { site: Site; sources: readonly Source[] }) {
  const t = site.messages;
  return (
    <ol
      className={`flex max-w-measure flex-col gap-3 text-sm ${sources.length > 1 ? 'list-decimal ps-6' : ''}`}
    >
      {sources.map((source) => {
        const { publisher, url, language = defaultLang } = source;
        const title = (
          <InLanguage site={site} of={titleLanguage(source)}>
            {source.title}
          </InLanguage>
        );
        return (
          <li key={url}>
            <a
              href={url}
              hrefLang={language === site.lang ? undefined : language}
              className="wrap-anywhere"
            >
              {title}
            </a>
            {t.punctuation.comma}{' '}
            <InLanguage site={site} of={publisherLanguage(publisher, language)}>
              {publisher}
            </InLanguage>
            {language !== site.lang &&
              ` (${t.inLanguage({ name: site.format.languageName(language) })})`}
            .{' '}
            <a href={archiveSearch(url)} data-archived="" className="text-soft">
              {t.archived}
              <UnseenLabel site={site}>{title}</UnseenLabel>
            </a>
          </li>
        );
      })}
    </ol>
  );
}

/** The sources under a heading, at the end of a text. */
export const SourceListSection = ({
  site,
  sources,
}: {
  site: Site;
  sources: readonly Source[];
}) => (
  <section className="mt-10 border-t border-rule pt-4">
    <h2 id="sources" className="mb-3 text-xl">
      {site.messages.sources}
    </h2>
    <SourceList site={site} sources={sources} />
  </section>
);

/** Address of the Internet Archive's list of copies of a page. */
export const archiveSearch = (url: string): string => `https://web.archive.org/web/*/${url}`;
