import { notFound, redirect } from 'next/navigation';
import type { Lang } from '@/lib/i18n/languages';
import { type Addressable, noItem, type PageWithRoute } from '@/lib/routes';
import { type Site, siteIn } from '@/lib/site';

/**
 * The pages of a route in each language, for the export only. `next dev` would read all content in
 * a new process at each view of a page and answer from its last list, without a new article; it
 * gets no list, and the page itself calls notFound. Next refuses a route without pages in a
 * language: if there is nothing to show, `none` takes the place of a page and is not published.
 */
export function pagesForExport<Params>(
  params: (site: Site) => Params[],
  none?: Params,
): (context: { params: { lang: string } }) => Params[] {
  if (process.env.NODE_ENV !== 'production') return () => [];
  return ({ params: { lang } }) => {
    const found = params(siteIn(lang as Lang));
    return found.length === 0 && none ? [none] : found;
  };
}

/** The entries that have a page in the language, each by its slug. */
export const entriesForExport = (
  entriesOf: (site: Site) => readonly { slug: string; pageLang: Lang }[],
) =>
  pagesForExport(
    (site) =>
      entriesOf(site)
        .filter(({ pageLang }) => pageLang === site.lang)
        .map(({ slug }) => ({ slug })),
    { slug: noItem },
  );

/** The languages that have a page with a route of its own. */
export const languagesWith = (slug: PageWithRoute) =>
  pagesForExport(
    (site): { lang?: string }[] =>
      site.pages.some((page) => page.slug === slug && page.pageLang === site.lang) ? [{}] : [],
    { lang: noItem },
  );

/**
 * The entry if it has a page in the language; else leads to its English page, or throws notFound if
 * there is none. An export makes no such page.
 */
export function onlyIn<T extends Addressable & { pageLang: Lang }>(
  site: Site,
  entry: T | undefined,
): T {
  if (!entry) notFound();
  return entry.pageLang === site.lang ? entry : redirect(site.address.of(entry));
}
