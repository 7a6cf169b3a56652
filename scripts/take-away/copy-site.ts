import { readFileSync } from 'node:fs';
import { setImmediate } from 'node:timers/promises';
import { isLang, type Lang } from '@/lib/i18n/languages';
import { absolute } from '@/lib/site-url';
import {
  isSearchIndex,
  type Place,
  placeSearchIndex,
  relativeFrom,
} from '@/scripts/publish/place-page';
import { filesOf } from '@/scripts/publish/site-files';
import { copyPage, searchIndexFile } from './copy-page';

/** Files by their path, "en/index.html". */
export type Files = Map<string, Uint8Array>;

/**
 * Copies of a finished site, one in all languages and one in each, which work without a server from
 * any place. Links to what a copy does not have lead to the site.
 */
export async function copySite(site: string, langs: readonly Lang[], day: string) {
  const sources = await readSite(site);
  const copies = new Map(
    (['all', ...langs] as const).map((of) => [
      of,
      { of, files: new Map() as Files, names: namesIn(of, sources) },
    ]),
  );
  let pages = 0;
  for (const [name, source] of sources) {
    await setImmediate();
    const address = name.replace(/[^/]+$/, '');
    const having = [...copies.values()].filter(({ names }) => names.has(copiedName(name)));
    const places = having.map(({ names }) => placeInCopy(address, names));
    const copied = copyFile(name, source, address, places, day);
    for (const [i, { files }] of having.entries())
      files.set(copiedName(name).slice(1), copied[i] as Uint8Array);
    if (name.endsWith('.html') && ++pages % 500 === 0) console.log(`Copied ${pages} pages`);
  }
  // What is at the root is what a reader opens.
  for (const lang of langs) {
    const home = sources.get(`/${lang}/index.html`);
    const copy = copies.get(lang);
    if (!home || !copy) continue;
    const [page] = copyPage(home.toString(), '/', [placeInCopy('/', copy.names)], day);
    copy.files.set('index.html', Buffer.from(page ?? ''));
  }
  return copies;
}

/** The files of a site that are worth taking away, by their addresses, "/en/index.html". */
async function readSite(site: string): Promise<Map<string, Buffer>> {
  const names = (await filesOf(site)).filter((name) => !forHosts.test(name));
  const read = names.map((name) => [name, readFileSync(site + name)] as const);
  // Not the pages at old addresses.
  return new Map(
    read.filter(
      ([name, file]) => !(name.endsWith('.html') && file.includes('http-equiv="refresh"')),
    ),
  );
}

/** What hosts, crawlers and phones ask for. */
const forHosts =
  /^\/(_headers|_redirects|robots\.txt|sitemap\.xml|404\.html|manifest\.webmanifest|card-.*|icon-.*|take-away\/.*)$/;

/** The files of a copy: in one language, what is below its address or belongs to no language. */
function namesIn(of: Lang | 'all', sources: ReadonlyMap<string, unknown>): ReadonlySet<string> {
  const names = [...sources.keys()].filter((name) => {
    const [, first = ''] = name.split('/');
    return of === 'all' || first === of || !isLang(first);
  });
  return new Set(names.map(copiedName));
}

/** The name of a file in a copy, which has the index of the search as a script. */
const copiedName = (name: string): string =>
  isSearchIndex(name) ? name.replace(/[^/]+$/, searchIndexFile) : name;

/** A file of the site for each copy that has it. */
function copyFile(
  name: string,
  source: Buffer,
  address: string,
  places: readonly Place[],
  day: string,
): Uint8Array[] {
  if (name.endsWith('.html'))
    return copyPage(source.toString(), address, places, day).map((page) => Buffer.from(page));
  if (!isSearchIndex(name)) return places.map(() => source);
  return places.map((place) =>
    Buffer.from(`var searchFile = ${placeSearchIndex(source.toString(), place)};\n`),
  );
}

const placeInCopy =
  (page: string, names: ReadonlySet<string>): Place =>
  (address) => {
    const [, path = '', rest = ''] = /^([^?#]*)(.*)$/.exec(address) ?? [];
    const file = path.endsWith('/') ? `${path}index.html` : path;
    return names.has(file)
      ? relativeFrom(page)(file) + rest
      : absolute(path.replace(/\/index\.html$/, '/')) + rest;
  };
