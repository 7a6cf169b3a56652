import { notFound, redirect } from 'next/navigation';
import { getPage } from '@/lib/content/queries/queries';
import type { Lang } from '@/lib/i18n/languages';
import { type Addressed, addressOf, type CodedPage, noItem } from '@/lib/routes';

/**
 * The pages of a route in each language, for the export only. `next dev` would read all content in a new process at each view of a page and
 * answer from its last list, without a new article; it gets no list, and the page itself calls notFound.
 * Next refuses a route without pages in a language: if there is nothing to show, `none` takes the place of a page and is not published.
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

/** The languages that have a page of content/pages, for a route of its own. */
export const languagesWith = (slug: CodedPage) =>
  pagesForExport(
    (lang): { lang?: string }[] => (getPage(lang, slug).pageLang === lang ? [{}] : []),
    {
      lang: noItem,
    },
  );

/** The entry if it has a page in the language; else leads to its English page, or throws notFound if there is none. An export makes no such page. */
export function onlyIn<T extends { collection: Addressed; slug: string; pageLang: Lang }>(
  lang: Lang,
  entry: T | undefined,
): T {
  if (!entry) notFound();
  return entry.pageLang === lang ? entry : redirect(addressOf(lang, entry));
}
