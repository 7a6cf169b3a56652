import type { Content, Entry } from '@/lib/content/read/schema';
import { defaultLang, type Lang } from '@/lib/i18n/languages';
import {
  type Addressed,
  addressOf,
  dataFileNames,
  hasRoute,
  routes,
  type Section,
} from '@/lib/routes';
import { listPaths } from './lists';

/** A page of the site in one language; the page of a list is about no single item. */
export interface SitePage {
  address: string;
  entry?: Entry;
}

/** Every page of the site in a language: what the sitemap lists, and what a text may link to. */
export function sitePages(content: Content, lang: Lang): SitePage[] {
  const isIn = ({ pageLang }: Entry) => pageLang === lang;
  const own = (entries: readonly Entry<Addressed>[]) =>
    entries.filter(isIn).map((entry): SitePage => ({ address: addressOf(lang, entry), entry }));
  const lists = (section: Section) =>
    listPaths(content, lang, section)
      .filter(({ facet }) => facet)
      .map((path): SitePage => ({ address: routes.list(lang, section, path) }));
  return [
    ...content.pages
      .filter((page) => isIn(page) || hasRoute(page.slug))
      .map((entry) => ({ address: addressOf(lang, entry), entry })),
    ...content.countries.map((entry) => ({ address: routes.country(lang, entry.slug), entry })),
    ...content.countries.map((entry) => ({ address: routes.activity(lang, entry.slug), entry })),
    ...lists('news'),
    ...own(content.news),
    ...lists('events'),
    ...own(content.events),
    ...own(content.threads),
  ];
}

/** Files that a text may link to besides the pages: the feed, open data. */
export function siteFiles(lang: Lang): string[] {
  return [
    '/sitemap.xml',
    routes.feed(lang),
    ...dataFileNames.map((name) => routes.dataFile(lang, name)),
    ...(lang === defaultLang ? [routes.dataFile(lang, 'external-links.json')] : []),
  ];
}
