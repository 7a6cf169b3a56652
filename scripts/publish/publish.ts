import { appendFileSync, cpSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { setImmediate } from 'node:timers/promises';
import type { Redirect } from '@/lib/content/read/redirects';
import { movedPage } from '@/lib/hosting/moved';
import { defaultLang, langOf } from '@/lib/i18n/languages';
import { messages } from '@/lib/i18n/messages';
import { openLanguages } from '@/lib/i18n/open-languages';
import { addressesIn, noItem } from '@/lib/routes';
import { siteIn } from '@/lib/site';
import { siteUrl } from '@/lib/site-url';
import { checkPages } from './check-pages';
import { finishPage, type Page } from './finish-page';
import { isSearchIndex, type Place, placeSearchIndex } from './place-page';
import { filesOf } from './site-files';
import { readTexts } from './written-in';

/** An address of the site on its host, which may have the site below a path. */
const onHost: Place = (address) => siteUrl.slice(new URL(siteUrl).origin.length) + address;

/**
 * Copies the files of Next's export that belong to the site to a folder, the pages in their
 * finished form; returns what the pages hold, by address.
 */
export async function finishExport(exported: string, site: string): Promise<Map<string, Page>> {
  const files = (await filesOf(exported)).filter(isOfSite);
  const addressOf = (file: string) => file.replace(/\/index\.html$/, '/');
  const addresses = new Set(files.map(addressOf));
  const pages = new Map<string, Page>();
  for (const file of files) {
    // Lets the program notice that npm was stopped.
    await setImmediate();
    const copy = site + file.replace(/^\/_next\/static\//, '/assets/');
    if (isSearchIndex(file))
      write(copy, placeSearchIndex(readFileSync(exported + file, 'utf8'), onHost));
    else if (!file.endsWith('.html')) cpSync(exported + file, copy);
    else {
      const { html, ...page } = finishPage(
        readFileSync(exported + file, 'utf8'),
        (address) => addresses.has(address),
        onHost,
      );
      pages.set(addressOf(file), page);
      write(copy, html);
      if (pages.size % 500 === 0) console.log(`Finished ${pages.size} pages`);
    }
  }
  return pages;
}

/**
 * Whether a file of the export belongs to the site: not the framework's payloads and scripts, nor a
 * page that takes the place of an item where there is none.
 */
function isOfSite(file: string): boolean {
  if (file.includes(`/${noItem}`)) return false;
  return file === '/robots.txt' || !framework.test(file);
}

const framework =
  /\.txt$|^\/_next\/(?!static\/media\/|static\/.*\.css$)|^\/_not-found\/|^\/404\/|^\/_global-error/;

function write(file: string, content: string): void {
  mkdirSync(path.dirname(file), { recursive: true });
  writeFileSync(file, content);
}

/** Writes the addresses on other sites to which each page links, as JSON. */
export function writeExternalLinks(site: string, pages: ReadonlyMap<string, Page>): void {
  const isElsewhere = (link: string) =>
    /^https?:/.test(link) && link !== siteUrl && !link.startsWith(`${siteUrl}/`);
  const found = [...pages].map(
    ([address, { outward }]) =>
      [address, [...new Set(outward.filter(isElsewhere))].sort()] as const,
  );
  const links = Object.fromEntries(found.filter(([, links]) => links.length > 0));
  const file = site + addressesIn(defaultLang).dataFile('external-links.json');
  write(file, `${JSON.stringify(links, null, 1)}\n`);
}

/**
 * Writes a finished page at each old address, and the list for hosts that can redirect; returns the
 * old addresses and where they lead. Throws if one of the pages has a fault.
 */
export function writeRedirects(site: string, pages: ReadonlyMap<string, Page>): Redirect[] {
  const redirects = openLanguages().flatMap((lang) => siteIn(lang).redirects());
  const faults: string[] = [];
  for (const redirect of redirects) {
    const title = pages.get(redirect.to.replace(/#.*/, ''))?.title ?? '';
    const name = title.replace(` – ${messages(langOf(redirect.to)).siteName}`, '');
    const moved = finishPage(movedPage(redirect, name), () => true, onHost);
    write(`${site}${redirect.from}index.html`, moved.html);
    faults.push(...moved.faults.map((what) => `${redirect.from}: ${what}`));
  }
  if (faults.length > 0)
    throw new Error(`its pages at old addresses have faults:\n${faults.join('\n')}`);
  appendFileSync(
    `${site}/_redirects`,
    redirects.map(({ from, to }) => `${from} ${to} 301\n`).join(''),
  );
  return redirects;
}

/** Throws if the finished site has faults, with all of them. */
export async function checkSite(
  site: string,
  pages: ReadonlyMap<string, Page>,
  redirects: readonly Redirect[],
): Promise<void> {
  const faults = checkPages(pages, redirects, await filesOf(site), readTexts);
  if (faults.length > 0) throw new Error(`its pages have faults:\n${faults.join('\n')}`);
}
