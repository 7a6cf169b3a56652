import type { Source } from '@/lib/content/schema';
import { messages } from '@/lib/i18n/languages';
import { notSearched } from '@/lib/search/record';

interface Props {
  lang: string;
  sources: readonly Source[];
}

/** Where the facts of a page stand, each with a way to look for an archived copy. */
export function SourceList({ lang, sources }: Props) {
  const t = messages(lang);
  const names = new Intl.DisplayNames(lang, { type: 'language' });
  return (
    <section {...notSearched} className="mt-10 border-t border-rule pt-4">
      <h2 id="sources" className="text-xl">
        {t.sources}
      </h2>
      <ol className="mt-3 flex max-w-measure list-decimal flex-col gap-3 ps-6 text-sm">
        {sources.map(({ publisher, title, url, language }) => (
          <li key={url}>
            <a href={url} hrefLang={language} className="wrap-anywhere">
              {title}
            </a>
            , {publisher}
            {language && ` (${t.inLanguage(names.of(language) ?? language)})`}.{' '}
            <a href={archiveSearch(url)} data-archived="" className="text-soft" aria-label={`${t.archived}: ${title}`}>
              {t.archived}
            </a>
          </li>
        ))}
      </ol>
    </section>
  );
}

/** Address that lists the archived copies of a page, at the Internet Archive. */
export const archiveSearch = (url: string): string => `https://web.archive.org/web/*/${url}`;
