import { moves, siteFiles } from '@/lib/content/addresses';
import { factsOf } from '@/lib/content/body-facts';
import { nearest } from '@/lib/content/nearest';
import type { Lang } from '@/lib/i18n/languages';
import { langOf } from '@/lib/i18n/languages';
import { addressOf, routes } from '@/lib/routes';
import { placesOf } from './places';
import { type Rule, type Site, type Text, textProblem } from './site';

export const links: Rule = {
  name: 'links',
  says: 'Every link of a text to this site leads to a page, a place on a page or a file that exists, and names no language.',
  find: (site) => {
    const map = mapOf(site);
    return site.texts.flatMap((text) =>
      factsOf(text).links.flatMap(({ url, line }) => {
        const finding = findingFor(map, site, text, url);
        return finding ? [textProblem(text, line, ...finding)] : [];
      }),
    );
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

function findingFor({ places, files, moved }: SiteMap, site: Site, text: Text, url: string): [reason: string, fix: string] | undefined {
  if (!/^[/#]/.test(url)) return undefined;
  const written = langOf(url);
  if (url.startsWith(`/${written}/`))
    return [`links to ${url}, which names a language`, `write (${withoutLanguage(url)}): a link leads to the language of the reader`];
  const [path = '', id = ''] = url.startsWith('#') ? [pageOf(site, text), url.slice(1)] : addressIn(site, places, files, url);
  const now = moved.get(id ? `${path}#${id}` : path) ?? moved.get(`${path}/`);
  if (now) return [`links to ${url}, a former address`, `write (${withoutLanguage(now)})`];
  if (path === undefined || files.has(path) || isUncertain(site, path, id)) return undefined;
  const ids = places.get(path);
  if (!ids) return deadPath(places, files, path, url);
  if (id === '' || ids.has(id) || id.startsWith('user-content-')) return undefined;
  const near = nearest(id, ids);
  return [
    `links to ${url}, and ${withoutLanguage(path)} has no such place`,
    near ? `write (${url.startsWith('#') ? '' : withoutLanguage(path)}#${near})` : `link to the page alone: (${withoutLanguage(path)})`,
  ];
}

function deadPath(places: SiteMap['places'], files: SiteMap['files'], path: string, url: string): [string, string] {
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

/** The address in the same folder whose end differs by little. */
function neighbourOf(path: string, addresses: readonly string[]): string | undefined {
  const folder = path.replace(/[^/]*\/?$/, '');
  const end = (address: string) => address.slice(folder.length);
  const beside = addresses.filter((address) => address.startsWith(folder) && address.length > folder.length);
  const near = nearest(end(path), beside.map(end));
  return near === undefined ? undefined : folder + near;
}

/** An address as texts write it. */
const withoutLanguage = (address: string) => address.replace(new RegExp(`^/${langOf(address)}/`), '/');

/** Address and fragment of a link, in the language of the text where the site has the page or file in it. */
function addressIn({ lang }: Site, places: SiteMap['places'], files: SiteMap['files'], url: string): [string, string] {
  const [path, id] = partsOf(url);
  const own = `/${lang}${path}`;
  return [files.has(path) && !places.has(own) ? path : own, id];
}

/** Path and fragment of a link; what a browser decodes, and without a question. */
function partsOf(url: string): [string, string] {
  const [path = '', fragment = ''] = url.replace(/\?[^#]*/, '').split('#');
  return [decoded(path), decoded(fragment)];
}

function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}

/** The address of the page that shows a text. */
function pageOf({ lang }: Site, { collection, slug }: Text): string | undefined {
  const collected: Partial<Record<typeof collection, (lang: Lang) => string>> = {
    objectives: routes.objectives,
    partners: routes.partners,
    glossary: routes.glossary,
  };
  const page = collected[collection];
  if (page) return page(lang);
  return collection === 'milestones' ||
    collection === 'threads' ||
    collection === 'resources' ||
    collection === 'objectives' ||
    collection === 'partners'
    ? undefined
    : addressOf(lang, { collection, slug });
}

/** Whether an address may be that of a file which could not be read, or of a list that such a file makes longer. */
function isUncertain({ unread, lang }: Site, path: string, id: string): boolean {
  return unread.some(({ collection, slug }) => {
    const isList =
      (collection === 'news' || collection === 'events') && path.startsWith(routes.list(lang, collection)) && !/\/\d{4}-/.test(path);
    return (
      isList || id === slug || path.split(/[/.]|-(?=\d{4})/).includes(slug) || path.includes(`/${slug}/`) || path.includes(`-${slug}.`)
    );
  });
}
