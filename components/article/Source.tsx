import { InLanguage } from '@/components/layout/InLanguage';
import { UnseenLabel } from '@/components/layout/UnseenLabel';
import { DateText } from '@/components/lists/DateText';
import type { Source } from '@/lib/content/read/schema';
import { defaultLang, type Lang } from '@/lib/i18n/languages';
import { messages } from '@/lib/i18n/messages';
import { publisherLanguage, titleLanguage } from '@/lib/i18n/title-language';

/** Says who published the page at an address, in which language and in which month. */
export type NameSource = (url: string) => { publisher: string; language: string; month?: string };

interface Props {
  lang: Lang;
  href: string;
  nameSource: NameSource;
  label?: string;
  className?: string;
}

/** A link to the source of a single fact, which screen readers hear with its publisher and month: "Source: UNODC, February 2019". */
export function NamedSourceLink({
  lang,
  href,
  nameSource,
  label = messages(lang).source,
  className = '',
}: Props) {
  const { publisher, language, month } = nameSource(href);
  return (
    <a href={href} className={`text-soft ${className}`}>
      {label}
      <UnseenLabel lang={lang}>
        <InLanguage lang={lang} of={publisherLanguage(publisher, language)}>
          {publisher}
        </InLanguage>
        {month && (
          <>
            {messages(lang).marks.comma} <DateText lang={lang} start={month} />
          </>
        )}
      </UnseenLabel>
    </a>
  );
}

/** The sources of a page, each with a link to its archived copies. */
export function SourceList({ lang, sources }: { lang: Lang; sources: readonly Source[] }) {
  const t = messages(lang);
  const names = new Intl.DisplayNames(lang, { type: 'language' });
  return (
    <ol
      className={`flex max-w-measure flex-col gap-3 text-sm ${sources.length > 1 ? 'list-decimal ps-6' : ''}`}
    >
      {sources.map((source) => {
        const { publisher, url, language = defaultLang } = source;
        const title = (
          <InLanguage lang={lang} of={titleLanguage(source)}>
            {source.title}
          </InLanguage>
        );
        return (
          <li key={url}>
            <a
              href={url}
              hrefLang={language === lang ? undefined : language}
              className="wrap-anywhere"
            >
              {title}
            </a>
            {t.marks.comma}{' '}
            <InLanguage lang={lang} of={publisherLanguage(publisher, language)}>
              {publisher}
            </InLanguage>
            {language !== lang && ` (${t.inLanguage({ name: names.of(language) ?? language })})`}.{' '}
            <a href={archiveSearch(url)} data-archived="" className="text-soft">
              {t.archived}
              <UnseenLabel lang={lang}>{title}</UnseenLabel>
            </a>
          </li>
        );
      })}
    </ol>
  );
}

/** The sources under a heading, at the end of a text. */
export const SourceListSection = ({
  lang,
  sources,
}: {
  lang: Lang;
  sources: readonly Source[];
}) => (
  <section className="mt-10 border-t border-rule pt-4">
    <h2 id="sources" className="mb-3 text-xl">
      {messages(lang).sources}
    </h2>
    <SourceList lang={lang} sources={sources} />
  </section>
);

/** Address of the Internet Archive's list of copies of a page. */
export const archiveSearch = (url: string): string => `https://web.archive.org/web/*/${url}`;
