import type { Collection } from '@/lib/content/schema/collections';
import { type Content, type Entry, shortNamesOf } from '@/lib/content/schema/entry';
import { references as referencesOf } from '@/lib/content/schema/fields';
import { schemas } from '@/lib/content/schema/schemas';
import { isSlug, slugFrom } from '@/lib/content/schema/slug';
import { factsOf } from '@/lib/content/text/body-facts';
import { type Lang, langOf, withoutLanguage } from '@/lib/i18n/languages';
import { addressedCollections, addressesIn } from '@/lib/routes';
import { placesOn } from '@/lib/site/places';
import { type SitePage, siteFiles, sitePages } from '@/lib/site/site-pages';
import { nearest } from '@/lib/source/nearest';
import { quoted } from '@/lib/source/problem';
import { stringsIn } from '@/lib/source/walk';
import { type CheckedSite, fieldProblem, type Rule, type Text, textProblem } from './rule';

const nouns: Partial<Record<Collection, string>> = {
  countries: 'country',
  objectives: 'objective',
  partners: 'partner',
  news: 'news item',
};

export const references: Rule = {
  name: 'references',
  says: 'Every field that names another item (a country, an objective, an article, a partner) names one that exists, by its slug; no list names one twice.',
  *find(site) {
    for (const entry of site.entries) {
      const seen = new Set<string>();
      for (const reference of referencesIn(entry)) {
        const { path, slug } = reference;
        const field = path.join('.');
        const finding = slugFinding(site, reference);
        if (finding) yield fieldProblem(site, entry.file, field, ...finding);
        // Only lists of slugs alone: "countries.0", but not "work.0.partner".
        const inList = typeof path.at(-1) === 'number' && `${path.slice(0, -1).join('.')} ${slug}`;
        if (inList && seen.has(inList))
          yield fieldProblem(
            site,
            entry.file,
            field,
            `"${slug}" is listed twice`,
            'remove one of the two',
          );
        if (inList) seen.add(inList);
      }
    }
  },
};

interface Reference {
  to: readonly Collection[];
  orName?: boolean;
  path: readonly PropertyKey[];
  slug: string;
}

/** Every slug of another item in the fields of an item. */
const referencesIn = (entry: Entry): Reference[] =>
  stringsIn(schemas[entry.collection], entry).flatMap(({ schema, value, path }) => {
    const reference = referencesOf.get(schema);
    return reference && value !== '' ? [{ ...reference, path, slug: value }] : [];
  });

function slugFinding(
  site: CheckedSite,
  { to, orName, slug: given }: Reference,
): [reason: string, fix: string] | undefined {
  if (to.some((collection) => site.slugsOf(collection).has(given))) return undefined;
  const noun = to.map((collection) => nouns[collection] ?? collection).join(' or ');
  const article = /^[aeiou]/.test(noun) ? 'an' : 'a';
  const slugs = to.flatMap((collection) => [...site.slugsOf(collection).keys()]);
  const several = given.split(/\s*(?:[,;]|\band\b)\s*/).map((part) => meant(site, to, part));
  if (several.length > 1 && several.every(Boolean) && !orName)
    return [
      `${quoted(given)} names more than one ${noun}`,
      `write each in its own quotes: [${several.map((slug) => `"${slug}"`).join(', ')}]`,
    ];
  const slug = meant(site, to, given);
  // An organization that has no page here is named in full.
  if (orName && !slug && !isSlug(given)) return undefined;
  const near = slug ?? nearest(given, slugs);
  const list =
    slugs.length <= 20
      ? `; the slugs are ${slugs.join(', ')}`
      : `; the slugs are the file names in content/${to.join('/ and content/')}/`;
  const advice = near
    ? `write "${near}"`
    : orName
      ? 'write the full name of the organization'
      : 'name one that exists, or remove it';
  return [`${quoted(given)} is not the slug of ${article} ${noun}`, `${advice}${list}`];
}

/**
 * The slug of the item with this name: its title, a short name, or another name in any language.
 */
function meant(site: CheckedSite, to: readonly Collection[], given: string): string | undefined {
  const name = given.trim().toLowerCase();
  const wanted = slugFrom(name);
  if (to.some((collection) => site.slugsOf(collection).has(wanted))) return wanted;
  const items = to.flatMap((collection) =>
    [...site.contents.values()].flatMap((content) => content[collection] as readonly Entry[]),
  );
  return items.find((entry) => namesOf(entry).includes(name))?.slug;
}

function namesOf(entry: Entry): string[] {
  const code = 'iso2' in entry ? [entry.iso2, entry.iso3] : [];
  const others = ('alsoCalled' in entry && entry.alsoCalled) || [];
  return [entry.title, ...shortNamesOf(entry), ...code, ...others].map((name) =>
    name.toLowerCase(),
  );
}

export const links: Rule = {
  name: 'links',
  says: 'Every link of a text to this site leads to a page or a file that exists, or to a heading or an item on it, and names no language and no query.',
  *find(site) {
    const map = mapOf(site);
    for (const text of site.texts)
      for (const { url, line } of factsOf(text).links) {
        const finding = findingFor(map, site, withPage(url, text, site.lang));
        if (finding) yield textProblem(text, ...finding, line);
      }
  },
};

/** The address of a link, with that of its own page if it names only a place there: "#treaties". */
function withPage(url: string, { collection, slug }: Text, lang: Lang): string {
  const addressed = addressedCollections.find((one) => one === collection);
  if (!url.startsWith('#') || !addressed) return url;
  const page = addressesIn(lang).of({ collection: addressed, slug });
  return withoutLanguage(page).replace(/#.*/, '') + url;
}

type SiteMap = ReturnType<typeof mapOf>;
const mapOf = ({ content, lang }: CheckedSite) => {
  const pages = sitePages(content, lang);
  return {
    pages: new Map(pages.map((page) => [page.address, page])),
    files: new Set(siteFiles(lang)),
  };
};

function findingFor(
  map: SiteMap,
  site: CheckedSite,
  url: string,
): [reason: string, fix: string] | undefined {
  if (!url.startsWith('/')) return undefined;
  const written = langOf(url);
  if (url.startsWith(`/${written}/`))
    return [
      `links to ${url}, which names a language`,
      `write (${withoutLanguage(url)}): a link leads to the language of the reader`,
    ];
  const bare = url.replace(/^([^?#]*)\?[^#]*/, '$1');
  if (bare !== url)
    return [`links to ${url}, with a query, which nothing here reads`, `write (${bare})`];
  const [path, id] = targetOf(map, site, url);
  if (isUncertain(site, path, id) || map.files.has(path)) return undefined;
  const page = map.pages.get(path);
  return page ? deadPlace(site, page, id, url) : deadPath(map, path, url);
}

function deadPlace(
  { content }: CheckedSite,
  page: SitePage,
  id: string,
  url: string,
): [string, string] | undefined {
  const near = placeFor(content, page, id);
  if (near === id) return undefined;
  const headings = headingsOf(page);
  const all =
    headings.length > 0 ? `; its headings are ${headings.map((one) => `#${one}`).join(', ')}` : '';
  return [
    `links to ${url}, and the page has no place #${id}`,
    `write (${url.replace(/#.*/, near && `#${near}`)})${all}`,
  ];
}

/**
 * The place of a page with an id, a heading of its text, an item or what code makes; if there is
 * none, the id most like it, or none at all.
 */
export function placeFor(content: Content, page: SitePage, id: string): string {
  const { entry } = page;
  // What follows "#" on the search page is what to look for.
  if (entry?.slug === 'search') return id;
  const made = entry ? placesOn(entry, content).map((place) => place.id) : [];
  const known = ['', ...headingsOf(page), ...made];
  return known.includes(id) ? id : (nearest(id, known) ?? '');
}

const headingsOf = ({ entry }: SitePage): string[] =>
  entry ? factsOf(entry).headings.map(({ id }) => id) : [];

function deadPath({ pages, files }: SiteMap, path: string, url: string): [string, string] {
  if (pages.has(`${path}/`))
    return [
      `links to ${url}, without the slash at the end of a page's address`,
      `write (${withoutLanguage(path)}/)`,
    ];
  const near = neighbourOf(path, [...pages.keys(), ...files]);
  return [
    `links to ${url}, and there is no such page`,
    near
      ? `write (${withoutLanguage(near)}), or remove the link and keep its words`
      : 'link to another page, or remove the link and keep its words',
  ];
}

/** The address in the same folder with the most similar ending. */
function neighbourOf(path: string, addresses: readonly string[]): string | undefined {
  const folder = path.replace(/[^/]*\/?$/, '');
  const end = (address: string) => address.slice(folder.length);
  const beside = addresses.filter(
    (address) => address.startsWith(folder) && address.length > folder.length,
  );
  // A name that differs by more is of another item.
  const near = nearest(end(path), beside.map(end), 2);
  return near === undefined ? undefined : folder + near;
}

/**
 * Address and fragment to which a link leads; a file that belongs to no language, such as the
 * sitemap, keeps its own address.
 */
function targetOf({ pages, files }: SiteMap, { lang }: CheckedSite, url: string): [string, string] {
  const [path = '', id = ''] = url.split('#').map(decoded);
  const withLanguage = `/${lang}${path}`;
  return [files.has(path) && !pages.has(withLanguage) ? path : withLanguage, id];
}

function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}

/**
 * Whether an address may belong to a file that could not be read, or to a list that such a file
 * would make longer.
 */
function isUncertain({ unread, lang }: CheckedSite, path: string, id: string): boolean {
  return unread.some(({ collection, slug }) => {
    const isList =
      collection === 'news' && path.startsWith(addressesIn(lang).list()) && !/\/\d{4}-/.test(path);
    return (
      isList ||
      id === slug ||
      path.split(/[/.]|-(?=\d{4})/).includes(slug) ||
      path.includes(`/${slug}/`) ||
      path.includes(`-${slug}.`)
    );
  });
}
