import type { Content, ContentByLanguage, Entry } from '@/lib/content/schema/entry';
import { defaultLang, type Lang } from '@/lib/i18n/languages';
import { remember } from '@/lib/remember';
import {
  type Addressed,
  addressesIn,
  comparisonOrders,
  dataFileNames,
  type Section,
} from '@/lib/routes';
import { itemsIn } from './items';

/** A page of the site in one language; the page of a list is about no single item. */
export interface SitePage {
  address: string;
  entry?: Entry;
}

/** Every page of the site in a language: what the sitemap lists, and what a text may link to. */
export function sitePages(content: Content, lang: Lang): SitePage[] {
  const address = addressesIn(lang);
  const isIn = ({ pageLang }: Entry) => pageLang === lang;
  const pagesOf = (entries: readonly Entry<Addressed>[]) =>
    entries.filter(isIn).map((entry): SitePage => ({ address: address.of(entry), entry }));
  // The lists of a section are in a language if its page is.
  const lists = (section: Section) =>
    content.pages.some((page) => page.slug === section && isIn(page))
      ? itemsIn(content, lang)
          .filteredLists()
          .map((path): SitePage => ({ address: address.list(section, path) }))
      : [];
  // Every language that has Get help has the page of each country: what is not translated is shown in English.
  const hasHelp = content.pages.some((page) => page.slug === 'get-help' && isIn(page));
  return [
    ...pagesOf(content.pages),
    ...(hasHelp ? content.countries : []).flatMap(({ slug }): SitePage[] => [
      { address: address.helpIn(slug) },
      { address: address.cards(slug) },
    ]),
    ...pagesOf(content.countries),
    ...(content.pages.some((page) => page.slug === 'compare' && isIn(page))
      ? comparisonOrders.map((order) => ({ address: address.comparison(order) }))
      : []),
    ...content.countries
      .filter(isIn)
      .map((entry) => ({ address: address.activity(entry.slug), entry })),
    ...lists('news'),
    ...pagesOf(content.news),
    ...lists('events'),
    ...pagesOf(content.events),
    ...pagesOf(content.threads),
  ];
}

/** Files that a text may link to besides the pages: the feed, open data. */
export function siteFiles(lang: Lang): string[] {
  const address = addressesIn(lang);
  return [
    '/sitemap.xml',
    address.feed(),
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
