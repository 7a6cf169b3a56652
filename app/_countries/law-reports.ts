import type { LawReports } from '@/components/country/LawTable';
import { getArticle } from '@/lib/content/queries/queries';
import type { Law } from '@/lib/content/read/schema';
import type { Lang } from '@/lib/i18n/languages';

/** The news items that report laws, by slug. */
export const lawReports = (lang: Lang, laws: readonly Law[]): LawReports =>
  Object.fromEntries(laws.flatMap(({ news = '' }) => getArticle(lang, news) ?? []).map((article) => [article.slug, article]));
