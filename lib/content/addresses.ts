import { type CollectionPageName, collectionPages } from '@/lib/collection-pages';
import { defaultLang, type Lang } from '@/lib/i18n/languages';
import { type Addressed, addressOf, dataFileNames, hasCalendar, routes, type Section } from '@/lib/routes';
import { followed, listPaths } from './lists';
import type { Content } from './load';
import type { Entry } from './schema';

/** A page of the site in one language; pages of lists and collections are about no single item. */
export type SitePage = { address: string } & ({ kind: ItemKind; entry: Entry } | { kind: ListKind; entry?: undefined });

type ItemKind = 'text' | 'article' | 'event' | 'country' | 'activity' | 'thread';
type ListKind = CollectionPageName | 'list';

/** Every page of the site in a language: what the sitemap lists, and what a text may link to. */
export function sitePages(content: Content, lang: Lang): SitePage[] {
  const of = (kind: ItemKind, entries: readonly Entry<Addressed>[]) =>
    entries.map((entry): SitePage => ({ address: addressOf(lang, entry), kind, entry }));
  const isIn = ({ pageLang }: Entry) => pageLang === lang;
  const lists = (section: Section) =>
    listPaths(content, lang, section)
      .filter(({ facet }) => facet)
      .map((path): SitePage => ({ address: routes.list(lang, section, path), kind: 'list' }));
  return [
    ...collectionPages(lang).map(({ name, address }): SitePage => ({ address, kind: name })),
    ...of('text', content.pages.filter(isIn)),
    ...of('country', content.countries),
    ...content.countries.map((entry): SitePage => ({ address: routes.activity(lang, entry.slug), kind: 'activity', entry })),
    ...lists('news'),
    ...of('article', content.news.filter(isIn)),
    ...lists('events'),
    ...of('event', content.events.filter(isIn)),
    ...of('thread', content.threads.filter(isIn)),
  ];
}

/** Files that a text may link to besides the pages: feeds, calendars, open data. */
export function siteFiles(content: Content, lang: Lang): string[] {
  return [
    '/sitemap.xml',
    ...followed(content, lang).map(({ path }) => routes.feed(lang, path)),
    ...followed(content, lang).flatMap(({ path }) => (hasCalendar(path) ? [routes.calendar(lang, path)] : [])),
    ...dataFileNames.map((name) => routes.dataFile(lang, name)),
    ...(lang === defaultLang ? [routes.dataFile(lang, 'external-links.json')] : []),
  ];
}
