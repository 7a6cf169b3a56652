import { readFileSync } from 'node:fs';
import path from 'node:path';
import { parse, type DefaultTreeAdapterTypes as Tree } from 'parse5';
import type { Lang } from '@/lib/i18n/languages';
import { openLanguages } from '@/lib/i18n/open-languages';
import type { PageWithRoute } from '@/lib/routes';
import { siteIn } from '@/lib/site';
import { siteUrl } from '@/lib/site-url';
import { filesOf } from '@/scripts/publish/site-files';
import { readTexts, writtenIn } from '@/scripts/publish/written-in';

/**
 * The folder of the built site under test: that of the fixture or, for the tests of the content,
 * out/.
 */
export const out = process.env['OUT_DIR'] || 'out';

/** Files of the built site, "/en/index.html". */
export const siteFiles: readonly string[] = await filesOf(out).catch(() => []);
if (siteFiles.length === 0)
  throw new Error(
    out === 'out'
      ? 'out/ is empty: build the site first (npm run build)'
      : `${out} is empty: build the fixture first (CONTENT_DIR=tests/fixture OUT_DIR=${out} npm run build)`,
  );

/** Files of the built site with an ending, "/en/data/news.csv"; throws if there are none. */
export function filesEnding(end: string): string[] {
  const found = siteFiles.filter((name) => name.endsWith(end));
  if (found.length === 0) throw new Error(`${out} has no file that ends in ${end}`);
  return found;
}

/** Addresses of pages that only redirect to a new address. */
const movedAddresses: ReadonlySet<string> = new Set(
  openLanguages().flatMap((lang) =>
    siteIn(lang)
      .redirects()
      .map(({ from }) => from),
  ),
);

/** Addresses of the pages of the built site: "/", "/en/", "/en/news/" and so on. */
export function siteAddresses(): string[] {
  return siteFiles
    .filter((name) => name.endsWith('/index.html'))
    .map((name) => addressOf(name))
    .filter((address) => !movedAddresses.has(address));
}

/** The same without "/", which shows the home page again. */
export const pageAddresses = (): string[] => siteAddresses().filter((address) => address !== '/');

/** The address of a page below the site's root, from its file or from its complete address. */
export const addressOf = (name: string | null | undefined): string =>
  (name ?? '').replace(siteUrl, '').replace(/\/index\.html$/, '/');

/**
 * Whether a page is one of the plain pages of help, for a slow phone or paper: by design they have
 * no main navigation and no breadcrumbs, and offer only the languages that have the page.
 */
export const isPlain = (address: string): boolean =>
  /^\/[^/]+\/get-help\/(?!helping)./.test(address);

/** Content of a file of the built site, or of the page at an address. */
export function readSite(name: string): Buffer {
  return readFileSync(path.join(out, name.endsWith('/') ? `${name}index.html` : name));
}

export const readText = (name: string): string => readSite(name).toString();

let read: ReturnType<typeof readTexts> | undefined;
const texts = () => (read ??= readTexts());

/** A page as a message names it: its address, and the file that holds its text. */
export const named = (address: string): string => address + writtenIn(texts(), address);

const parsed = new Map<string, Tree.Document>();

/**
 * The parsed page of a file or an address. Kept: all pages take 360 MB, and parsing them for each
 * test took ten seconds.
 */
export function readPage(name: string): Tree.Document {
  const address = addressOf(name);
  const page = parsed.get(address) ?? parse(readText(address));
  parsed.set(address, page);
  return page;
}

/** The languages that have a page of content/pages. */
export const languagesWith = (slug: PageWithRoute): Lang[] =>
  openLanguages().filter((lang) => siteIn(lang).page(slug).pageLang === lang);
