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
 * A copy of a finished site in one language that works without a server from any place. Links to
 * what it does not have lead to the site.
 */
export async function copySite(
  sources: ReadonlyMap<string, Buffer>,
  lang: Lang,
  day: string,
): Promise<Files> {
  const names = namesIn(lang, sources);
  const files: Files = new Map();
  for (const [name, source] of sources) {
    const copied = copiedName(name);
    if (!names.has(copied)) continue;
    // Lets the program notice that npm was stopped.
    await setImmediate();
    const place = placeInCopy(name.replace(/[^/]+$/, ''), names);
    files.set(copied.slice(1), copyFile(name, source, place, day));
  }
  // What is at the root is what a reader opens.
  const home = sources.get(`/${lang}/index.html`);
  if (home)
    files.set(
      'index.html',
      Buffer.from(copyPage(home.toString(), '/', placeInCopy('/', names), day)),
    );
  console.log(`Copied ${files.size} files: ${lang}`);
  return files;
}

/** The files of a site that are worth taking away, by their addresses, "/en/index.html". */
export async function readSite(site: string): Promise<Map<string, Buffer>> {
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

/** The files of a copy: what is below the address of its language or belongs to no language. */
function namesIn(lang: Lang, sources: ReadonlyMap<string, unknown>): ReadonlySet<string> {
  const names = [...sources.keys()].filter((name) => {
    const [, first = ''] = name.split('/');
    return first === lang || !isLang(first);
  });
  return new Set(names.map(copiedName));
}

/** The name of a file in a copy, which has the index of the search as a script. */
const copiedName = (name: string): string =>
  isSearchIndex(name) ? name.replace(/[^/]+$/, searchIndexFile) : name;

function copyFile(name: string, source: Buffer, place: Place, day: string): Uint8Array {
  if (name.endsWith('.html'))
    return Buffer.from(copyPage(source.toString(), name.replace(/[^/]+$/, ''), place, day));
  return isSearchIndex(name)
    ? Buffer.from(`var searchFile = ${placeSearchIndex(source.toString(), place)};\n`)
    : source;
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
