import type { Content, ContentByLanguage, Entry } from '@/lib/content/schema/entry';
import { defaultLang, type Lang } from '@/lib/i18n/languages';
import { publishedCopies } from '@/lib/published-copies';
import { remember } from '@/lib/remember';
import { type Addressed, addressesIn, dataFileNames } from '@/lib/routes';
import { articlesIn } from './articles';

/** A page of the site in one language; the page of a list is about no single item. */
export interface SitePage {
  address: string;
  entry?: Entry;
}

/** Whether a page of content/pages is made only where there are copies of the site. */
export const isOfCopies = ({ slug }: Entry<'pages'>): boolean => slug === 'take-away';

/** Whether a build makes a page of content/pages. */
export const isMade = (page: Entry<'pages'>): boolean =>
  !isOfCopies(page) || publishedCopies().length > 0;

/** Every page of the site in a language: what the sitemap lists, and what a text may link to. */
export function sitePages(content: Content, lang: Lang): SitePage[] {
  const address = addressesIn(lang);
  const isIn = ({ pageLang }: Entry) => pageLang === lang;
  const pagesOf = (entries: readonly Entry<Addressed>[]) =>
    entries.filter(isIn).map((entry): SitePage => ({ address: address.of(entry), entry }));
  // The lists of articles are in a language if the page "News" is.
  const lists = content.pages.some((page) => page.slug === 'news' && isIn(page))
    ? articlesIn(content, lang)
        .filteredLists()
        .map((path): SitePage => ({ address: address.list(path) }))
    : [];
  // Every language that has Get help has the page of each place: what is not translated is shown in English.
  const hasHelp = content.pages.some((page) => page.slug === 'get-help' && isIn(page));
  return [
    ...pagesOf(content.pages.filter(isMade)),
    ...(hasHelp ? content.countries : []).flatMap(({ slug }): SitePage[] => [
      { address: address.helpIn(slug) },
      { address: address.cards(slug) },
    ]),
    ...(hasHelp ? content.destinations : []).map(
      ({ slug }): SitePage => ({ address: address.helpIn(slug) }),
    ),
    ...pagesOf(content.countries),
    ...lists,
    ...pagesOf(content.news),
    ...pagesOf(content.threads),
  ];
}

/** Files that a text may link to besides the pages: the sitemap, open data. */
export function siteFiles(lang: Lang): string[] {
  const address = addressesIn(lang);
  return [
    '/sitemap.xml',
    ...dataFileNames.map(address.dataFile),
    ...(lang === defaultLang ? [address.dataFile('external-links.json')] : []),
  ];
}

const addressesOf = remember(
  (content: Content, lang: Lang): ReadonlySet<string> =>
    new Set([...sitePages(content, lang).map(({ address }) => address), ...siteFiles(lang)]),
);

/** Whether a language has a page or a file at an address. */
export function hasAddress(contents: ContentByLanguage, lang: Lang, address: string): boolean {
  const content = contents.get(lang);
  return content !== undefined && addressesOf(content, lang).has(address);
}
