import { InLanguage } from '@/components/layout/InLanguage';
import type { Source } from '@/lib/content/schema';
import { defaultLang, type Lang } from '@/lib/i18n/languages';
import { labelled } from '@/lib/i18n/marks';
import { messages } from '@/lib/i18n/messages';

interface Props {
  lang: Lang;
  sources: readonly Source[];
}

/** The pages that the facts of a page come from, each with a way to look for an archived copy. */
export function SourceList({ lang, sources }: Props) {
  const t = messages(lang);
  const names = new Intl.DisplayNames(lang, { type: 'language' });
  return (
    <ol className={`flex max-w-measure flex-col gap-3 text-sm ${sources.length > 1 ? 'list-decimal ps-6' : ''}`}>
      {sources.map(({ publisher, title, url, language = defaultLang }) => (
        <li key={url}>
          <a href={url} hrefLang={language === lang ? undefined : language} className="wrap-anywhere">
            <InLanguage lang={lang} of={language}>
              {title}
            </InLanguage>
          </a>
          {t.marks.comma}{' '}
          <InLanguage lang={lang} of={language}>
            {publisher}
          </InLanguage>
          {language !== lang && ` (${t.inLanguage({ name: names.of(language) ?? language })})`}.{' '}
          <a href={archiveSearch(url)} data-archived="" className="text-soft" aria-label={labelled(lang, t.archived, title)}>
            {t.archived}
          </a>
        </li>
      ))}
    </ol>
  );
}

/** The same under a heading, at the end of a text. */
export function SourceListSection(props: Props) {
  return (
    <section className="mt-10 border-t border-rule pt-4">
      <h2 id="sources" className="mb-3 text-xl">
        {messages(props.lang).sources}
      </h2>
      <SourceList {...props} />
    </section>
  );
}

/** Address that lists the archived copies of a page, at the Internet Archive. */
export const archiveSearch = (url: string): string => `https://web.archive.org/web/*/${url}`;
