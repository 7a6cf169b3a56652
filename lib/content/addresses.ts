import { hasCards } from '@/lib/cards/card-text';
import { type CollectionPageName, collectionPages } from '@/lib/collection-pages';
import { defaultLang, type Lang } from '@/lib/i18n/languages';
import {
  type Addressed,
  addressOf,
  type CardName,
  citationFormats,
  citedCollections,
  dataFileNames,
  type Facet,
  feedFormats,
  routes,
  type Section,
} from '@/lib/routes';
import { addressed, alphabetOf } from './alphabet';
import { hasDays } from './listed';
import { followed, listPaths } from './lists';
import type { Content } from './load';
import type { Entry } from './schema';

/** A page of the site in one language; pages of lists and collections are about no single item. */
export type SitePage = { address: string } & ({ kind: ItemKind; entry: Entry } | { kind: ListKind; entry?: undefined });

type ItemKind = 'text' | 'article' | 'event' | 'country' | 'activity' | 'thread';
type ListKind = CollectionPageName | 'list' | 'letter';

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
    ...alphabetOf(content, lang).map(({ slug }): SitePage => ({ address: routes.letter(lang, slug), kind: 'letter' })),
  ];
}

/** Files that a text may link to besides the pages: feeds, calendars, citations, open data. */
export function siteFiles(content: Content, lang: Lang): string[] {
  const isIn = ({ pageLang }: Entry) => pageLang === lang;
  const paths = followed(content, lang, 'news').map(({ path }) => path);
  return [
    '/sitemap.xml',
    ...paths.flatMap((path) => feedFormats.map((format) => routes.feed(lang, path, format))),
    routes.opml(lang),
    ...paths.map((path) => routes.calendar(lang, path)),
    ...content.events.filter(hasDays).map(({ slug }) => routes.eventCalendar(lang, slug)),
    ...citedCollections.flatMap((collection) =>
      (content[collection] as readonly Entry[])
        .filter(isIn)
        .flatMap(({ slug }) => citationFormats.map((format) => routes.citation(lang, collection, slug, format))),
    ),
    ...dataFileNames.map((name) => routes.dataFile(lang, name)),
    ...(lang === defaultLang ? [routes.dataFile(lang, 'external-links.json')] : []),
  ];
}

/** A former address of an item, and its present one. */
export interface Move {
  from: string;
  to: string;
  title: string;
}

/** Every address that items had under former names: pages, files, and places on pages ("…/glossary/#old"). */
export function moves(content: Content, lang: Lang): Move[] {
  return addressed(content).flatMap((entry) => {
    const now = addressesOf(content, lang, entry, entry.slug);
    return (entry.formerSlugs ?? []).flatMap((former) =>
      addressesOf(content, lang, entry, former).map((from, i) => ({ from, to: now[i] as string, title: entry.title })),
    );
  });
}

/** All addresses of an item under one of its slugs, always in the same order. */
function addressesOf(content: Content, lang: Lang, entry: Entry<Addressed>, slug: string): string[] {
  const { collection } = entry;
  const citations = (of: (typeof citedCollections)[number]) => citationFormats.map((format) => routes.citation(lang, of, slug, format));
  const cards = (name: CardName) => (hasCards(lang) ? [routes.card(lang, name)] : []);
  const page = addressOf(lang, { collection, slug });
  // An item whose page is in English alone is only listed in another language.
  const own = (...addresses: string[]) => (entry.pageLang === lang ? addresses : []);
  switch (collection) {
    case 'news':
      return own(page, ...citations(collection), ...cards(`news-${slug}`));
    case 'events':
      return [
        ...own(page, ...citations(collection), ...cards(`events-${slug}`)),
        ...(hasDays(entry) ? [routes.eventCalendar(lang, slug)] : []),
      ];
    case 'countries':
      return [
        page,
        ...citations(collection),
        ...cards(`countries-${slug}`),
        routes.activity(lang, slug),
        `${routes.help(lang)}#${slug}`,
        ...followedUnder(content, lang, 'country', entry.slug, slug),
      ];
    case 'resources':
      return [page, ...own(...citations(collection))];
    default:
      return own(page);
  }
}

/** Lists, feeds and calendar of a value of a facet, under its present or a former name. */
function followedUnder(content: Content, lang: Lang, facet: Facet, value: string, name: string): string[] {
  const lists = (section: Section) =>
    listPaths(content, lang, section)
      .filter((listPath) => listPath.facet === facet && listPath.value === value)
      .map((listPath) => routes.list(lang, section, { ...listPath, value: name }));
  const path = { facet, value: name };
  return [
    ...lists('news'),
    ...lists('events'),
    ...feedFormats.map((format) => routes.feed(lang, path, format)),
    routes.calendar(lang, path),
  ];
}
