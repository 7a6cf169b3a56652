import type { Lang } from '@/lib/i18n/languages';

/**
 * The pages of a route in each language, for the export alone: `next dev` would read all content for them in a new process at each view of a page,
 * and answer by its last list, in which a new article is missing. It asks the page itself, which says when it is not found.
 * Next refuses a route without any page: where there is nothing to show, `none` takes its place, and is not published.
 */
export const pagesForExport = <Params>(params: (lang: Lang) => Params[], none?: Params) =>
  forExport(({ params: { lang } }: { params: { lang: string } }) => params(lang as Lang), none);

/** The same for files, which name their language themselves. */
export const filesForExport = <Params>(params: () => Params[], none?: Params) => forExport(params, none);

function forExport<Params, Context>(params: (context: Context) => Params[], none: Params | undefined): (context: Context) => Params[] {
  if (process.env.NODE_ENV !== 'production') return () => [];
  return (context) => {
    const found = params(context);
    return found.length === 0 && none ? [none] : found;
  };
}
