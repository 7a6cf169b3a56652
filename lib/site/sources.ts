import { type Content, entriesIn } from '@/lib/content/schema/entry';
import { defaultLang, type Lang } from '@/lib/i18n/languages';

/** The pages elsewhere that the content rests on, in one language. */
export function sourcesIn(content: Content, lang: Lang) {
  const sources = new Map(
    entriesIn(content).flatMap(({ sources: found = [] }) =>
      found.map((source) => [source.url, source] as const),
    ),
  );

  return {
    /**
     * Who published a page, in which language, and in which month if that is known; the host of a
     * page that is no entry's source.
     */
    nameSource(url: string): { publisher: string; language: string; month?: string } {
      const { publisher, language = defaultLang } = sources.get(url) ?? {
        publisher: new URL(url).host.replace(/^www\./, ''),
        language: lang,
      };
      const report = content.news.find((article) =>
        article.sources.some((source) => source.url === url),
      );
      return {
        publisher,
        language,
        ...(report?.datedBy === 'publication' && { month: report.published.slice(0, 7) }),
      };
    },
  };
}
