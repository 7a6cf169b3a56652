import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { sitePages } from '@/lib/content/queries/addresses';
import { contentFolder } from '@/lib/content-folder';
import { isLang } from '@/lib/i18n/languages';
import type { Fault, Problem } from './problem';
import type { Contents } from './schema';
import { readYaml, type YamlReading } from './yaml';

/** An old address of a page, and where its content is now: without a language, as texts write them, or with one if it holds in that one alone. */
export interface Redirect {
  from: string;
  to: string;
}

const file = 'redirects.yaml';
/** Folders without dots and doubled slashes, which would lead to the address of another page. */
const pageAddress = /^\/([^\s#?/.%\\]+\/)*$/;

/** The redirects of content/redirects.yaml. */
export const readRedirects = (folder: string = contentFolder()): Redirect[] => read(folder).redirects;

function read(folder: string): YamlReading & { redirects: Redirect[] } {
  const place = path.join(folder, file);
  const reading = readYaml(existsSync(place) ? readFileSync(place, 'utf8') : '');
  const found = typeof reading.data === 'object' && reading.data !== null ? Object.entries(reading.data) : [];
  return { ...reading, redirects: found.map(([from, to]) => ({ from, to: String(to) })) };
}

/** Whether a redirect holds in one language alone. */
export const isInOneLanguage = ({ from }: Redirect): boolean => isLang(from.split('/')[1] ?? '');

/** What is wrong with the redirects: an old address that a page has, or a new one that none has. */
export function redirectProblems(contents: Contents, folder: string): Problem[] {
  const { redirects, faults, lineOf } = read(folder);
  const pages = new Set([...contents].flatMap(([lang, content]) => sitePages(content, lang).map(({ address }) => address)));
  const isPage = (address: string) => ['', ...[...contents.keys()].map((lang) => `/${lang}`)].some((lang) => pages.has(lang + address));
  const wrong = redirects.flatMap(({ from, to }): Fault[] => {
    const at = { line: lineOf([from]), field: from };
    if (!pageAddress.test(from) || !pageAddress.test(to.replace(/#\S+$/, '')))
      return [{ ...at, reason: 'is not an old and a new address', fix: 'write the address of a page on both sides: /old/: /new/' }];
    if (isPage(from)) return [{ ...at, reason: 'is the address of a page, which the redirect would hide', fix: 'remove the redirect' }];
    if (isPage(to.replace(/#.*/, ''))) return [];
    return [{ ...at, reason: `leads to ${to}, and there is no such page`, fix: 'name the page that has the content now' }];
  });
  return [...faults, ...wrong].map((fault) => ({ file, ...fault }));
}
