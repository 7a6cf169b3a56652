import type { Lang } from '@/lib/i18n/languages';

/**
 * The pages of a route in each language, for the export alone: `next dev` would read all content for them in a new process at each view of a page,
 * and answer by its last list, in which a new article is missing. It asks the page itself, which says when it is not found.
 * Next refuses a route without any page: where there is nothing to show, `none` takes its place, and is not published.
 */
export function pagesForExport<Params>(
  params: (lang: Lang) => Params[],
  none?: Params,
): (context: { params: { lang: string } }) => Params[] {
  if (process.env.NODE_ENV !== 'production') return () => [];
  return ({ params: { lang } }) => {
    const found = params(lang as Lang);
    return found.length === 0 && none ? [none] : found;
  };
}
