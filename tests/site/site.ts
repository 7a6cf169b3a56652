import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { getMoves } from '@/lib/content/index';
import { openLanguages } from '@/lib/i18n/open-languages';

const out = path.resolve('out');

/** Files of the finished site below its root, each beginning with a slash; throws where there is none. */
export function siteFiles(): string[] {
  const names = readdirSync(out, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => `/${path.relative(out, path.join(entry.parentPath, entry.name)).split(path.sep).join('/')}`);
  if (names.length === 0) throw new Error('out/ is empty: build the site first');
  return names.sort();
}

/** Addresses at which a page only leads on to its new one. */
export const movedAddresses: ReadonlySet<string> = new Set(openLanguages().flatMap((lang) => getMoves(lang).map(({ from }) => from)));

/** Addresses of the pages of the finished site: "/", "/en/", "/en/news/" and so on. */
export function siteAddresses(): string[] {
  return siteFiles()
    .filter((name) => name.endsWith('/index.html'))
    .map((name) => name.slice(0, -'index.html'.length))
    .filter((address) => !movedAddresses.has(address));
}

/** What a file of the finished site holds. */
export function readSite(name: string): Buffer {
  return readFileSync(path.join(out, name.endsWith('/') ? `${name}index.html` : name));
}
