import { moves, siteFiles } from '@/lib/content/addresses';
import { factsOf } from '@/lib/content/body-facts';
import { nearest } from '@/lib/content/nearest';
import { langOf } from '@/lib/i18n/languages';
import { addressOf, routes } from '@/lib/routes';
import { placesOf } from './places';
import { type Rule, type Site, type Text, textProblem } from './site';

export const links: Rule = {
  name: 'links',
  says: 'Every link of a text to this site leads to a page, a place on a page or a file that exists, and names no language.',
  *find(site) {
    const map = mapOf(site);
    for (const text of site.texts)
      for (const { url, line } of factsOf(text).links) {
        const finding = findingFor(map, site, text, url);
        if (finding) yield textProblem(text, ...finding, line);
      }
  },
};

/** Where links may lead. */
interface SiteMap {
  places: ReadonlyMap<string, ReadonlySet<string>>;
  files: ReadonlySet<string>;
  moved: ReadonlyMap<string, string>;
}

function mapOf(site: Site): SiteMap {
  const { content, lang } = site;
  const places = [...placesOf(site)].map(([address, found]) => [address, new Set(found.map(({ id }) => id))] as const);
  return {
    places: new Map(places),
    files: new Set(siteFiles(content, lang)),
    moved: new Map(moves(content, lang).map(({ from, to }) => [from, to])),
  };
}

function findingFor(map: SiteMap, site: Site, text: Text, url: string): [reason: string, fix: string] | undefined {
  const { places, files, moved } = map;
  if (!/^[/#]/.test(url)) return undefined;
  const written = langOf(url);
  if (url.startsWith(`/${written}/`))
    return [`links to ${url}, which names a language`, `write (${withoutLanguage(url)}): a link leads to the language of the reader`];
  const [path, id] = targetOf(map, site, text, url);
  const now = moved.get(id ? `${path}#${id}` : path) ?? moved.get(`${path}/`);
  if (now) return [`links to ${url}, a former address`, `write (${withoutLanguage(now)})`];
  if (files.has(path) || isUncertain(site, path, id)) return undefined;
  const ids = places.get(path);
  if (!ids) return deadPath(map, path, url);
  if (id === '' || ids.has(id) || id.includes('=') || id.startsWith('user-content-')) return undefined;
  const near = nearest(id, ids);
  return [
    `links to ${url}, and ${withoutLanguage(path)} has no such place`,
    near ? `write (${url.startsWith('#') ? '' : withoutLanguage(path)}#${near})` : `link to the page alone: (${withoutLanguage(path)})`,
  ];
}

function deadPath({ places, files }: SiteMap, path: string, url: string): [string, string] {
  if (places.has(`${path}/`))
    return [`links to ${url}, without the slash at the end of a page's address`, `write (${withoutLanguage(path)}/)`];
  const near = neighbourOf(path, [...places.keys(), ...files]);
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
  const beside = addresses.filter((address) => address.startsWith(folder) && address.length > folder.length);
  const near = nearest(end(path), beside.map(end));
  return near === undefined ? undefined : folder + near;
}

/** An address as it is written in a text. */
const withoutLanguage = (address: string) => address.replace(new RegExp(`^/${langOf(address)}/`), '/');

/** Address and fragment to which a link leads; a file that belongs to no language, such as the sitemap, keeps its own address. */
function targetOf({ places, files }: SiteMap, site: Site, text: Text, url: string): [string, string] {
  const [path = '', id = ''] = url
    .replace(/\?[^#]*/, '')
    .split('#')
    .map(decoded);
  const own = path === '' ? pageOf(site, text) : `/${site.lang}${path}`;
  return [files.has(path) && !places.has(own) ? path : own, id];
}

function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}

/** The address of the page that shows a text. */
function pageOf({ lang }: Site, { collection, slug }: Text): string {
  switch (collection) {
    case 'objectives':
    case 'partners':
    case 'resources':
    case 'glossary':
      return routes[collection](lang);
    case 'milestones':
      return routes.timeline(lang);
    default:
      return addressOf(lang, { collection, slug });
  }
}

/** Whether an address may belong to a file that could not be read, or to a list that such a file would make longer. */
function isUncertain({ unread, lang }: Site, path: string, id: string): boolean {
  return unread.some(({ collection, slug }) => {
    const isList =
      (collection === 'news' || collection === 'events') && path.startsWith(routes.list(lang, collection)) && !/\/\d{4}-/.test(path);
    return (
      isList || id === slug || path.split(/[/.]|-(?=\d{4})/).includes(slug) || path.includes(`/${slug}/`) || path.includes(`-${slug}.`)
    );
  });
}
