import { siteFiles, sitePages } from '@/lib/content/addresses';
import { factsOf } from '@/lib/content/body-facts';
import { nearest } from '@/lib/content/nearest';
import { langOf } from '@/lib/i18n/languages';
import { routes } from '@/lib/routes';
import { type Rule, type Site, textProblem } from './site';

export const links: Rule = {
  name: 'links',
  says: 'Every link of a text to this site leads to a page or a file that exists, and names no language. The build checks that a page has the place to which a link leads.',
  *find(site) {
    const map = mapOf(site);
    for (const text of site.texts)
      for (const { url, line } of factsOf(text).links) {
        const finding = findingFor(map, site, url);
        if (finding) yield textProblem(text, ...finding, line);
      }
  },
};

/** Where links may lead. */
interface SiteMap {
  pages: ReadonlySet<string>;
  files: ReadonlySet<string>;
}

const mapOf = ({ content, lang }: Site): SiteMap => ({
  pages: new Set(sitePages(content, lang).map(({ address }) => address)),
  files: new Set(siteFiles(content, lang)),
});

function findingFor(map: SiteMap, site: Site, url: string): [reason: string, fix: string] | undefined {
  if (!url.startsWith('/')) return undefined;
  const written = langOf(url);
  if (url.startsWith(`/${written}/`))
    return [`links to ${url}, which names a language`, `write (${withoutLanguage(url)}): a link leads to the language of the reader`];
  const [path, id] = targetOf(map, site, url);
  const isThere = map.files.has(path) || map.pages.has(path) || isUncertain(site, path, id);
  return isThere ? undefined : deadPath(map, path, url);
}

function deadPath({ pages, files }: SiteMap, path: string, url: string): [string, string] {
  if (pages.has(`${path}/`))
    return [`links to ${url}, without the slash at the end of a page's address`, `write (${withoutLanguage(path)}/)`];
  const near = neighbourOf(path, [...pages, ...files]);
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
function targetOf({ pages, files }: SiteMap, { lang }: Site, url: string): [string, string] {
  const [path = '', id = ''] = url
    .replace(/\?[^#]*/, '')
    .split('#')
    .map(decoded);
  const own = `/${lang}${path}`;
  return [files.has(path) && !pages.has(own) ? path : own, id];
}

function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
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
