import { appendFileSync, cpSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
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
import { filesOf } from './site-files';
import { stageOf, swap } from './swap';
import { readTexts } from './written-in';

/** Makes the new site from Next's export beside the old one, checks it and swaps it in; returns the number of pages. Throws if there are faults, with all of them, or if it is stopped. */
export async function publish(
  exported: string,
  out: string,
  stopped: AbortSignal,
): Promise<number> {
  const stage = stageOf(out);
  rmSync(stage, { recursive: true, force: true });
  const files = (await filesOf(exported)).filter(isOfSite);
  const pages = new Map<string, Page>();
  for (const file of files) {
    // Lets a signal come in.
    await setImmediate(undefined, { signal: stopped });
    const copy = stage + file.replace(/^\/_next\/static\//, '/assets/');
    if (!file.endsWith('.html')) cpSync(exported + file, copy);
    else {
      const { html, ...page } = finishPage(readFileSync(exported + file, 'utf8'));
      pages.set(file.replace(/\/index\.html$/, '/'), page);
      write(copy, html);
      if (pages.size % 500 === 0) console.log(`Finished ${pages.size} pages`);
    }
  }
  write(stage + addressesIn(defaultLang).dataFile('external-links.json'), externalLinks(pages));
  const redirects = openLanguages().flatMap((lang) => siteIn(lang).redirects());
  writeRedirects(redirects, stage, pages);
  const faults = checkPages(pages, redirects, await filesOf(stage), readTexts);
  if (faults.length > 0) throw new Error(`its pages have faults:\n${faults.join('\n')}`);
  swap(out);
  return pages.size;
}

/** Whether a file of the export belongs to the site: not the framework's payloads and scripts, nor a page that takes the place of an item where there is none. */
function isOfSite(file: string): boolean {
  if (file.includes(`/${noItem}`)) return false;
  return /^\/(robots|\.well-known\/security)\.txt$/.test(file) || !framework.test(file);
}

const framework =
  /\.txt$|^\/_next\/(?!static\/media\/|static\/.*\.css$)|^\/_not-found\/|^\/404\/|^\/_global-error/;

function write(file: string, content: string): void {
  mkdirSync(path.dirname(file), { recursive: true });
  writeFileSync(file, content);
}

/** The addresses on other sites to which each page links, as JSON. */
function externalLinks(pages: ReadonlyMap<string, Page>): string {
  const isElsewhere = (link: string) =>
    /^https?:/.test(link) && link !== siteUrl && !link.startsWith(`${siteUrl}/`);
  const found = [...pages].map(
    ([address, { outward }]) =>
      [address, [...new Set(outward.filter(isElsewhere))].sort()] as const,
  );
  return `${JSON.stringify(Object.fromEntries(found.filter(([, links]) => links.length > 0)), null, 1)}\n`;
}

/** Writes a page at each old address, and the list for hosts that can redirect. */
function writeRedirects(
  redirects: readonly Redirect[],
  stage: string,
  pages: ReadonlyMap<string, Page>,
): void {
  for (const redirect of redirects) {
    const title = pages.get(redirect.to.replace(/#.*/, ''))?.title ?? '';
    write(
      `${stage}${redirect.from}index.html`,
      movedPage(redirect, title.replace(` – ${messages(langOf(redirect.to)).siteName}`, '')),
    );
  }
  appendFileSync(
    `${stage}/_redirects`,
    redirects.map(({ from, to }) => `${from} ${to} 301\n`).join(''),
  );
}
