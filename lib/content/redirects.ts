import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { parse, YAMLParseError } from 'yaml';
import { z } from 'zod';
import { contentFolder } from '@/lib/content-folder';
import { isLang } from '@/lib/i18n/languages';
import { sitePages } from './addresses';
import type { Contents } from './load';
import type { Problem } from './problem';

/** An old address of a page, and where its content is now: without a language, as texts write them, or with one if it holds in that one alone. */
export interface Redirect {
  from: string;
  to: string;
}

const file = 'redirects.yaml';
const pageAddress = z.string().regex(/^\/([^\s#?]+\/)?$/);
const shape = z.record(pageAddress, z.string().regex(/^\/([^\s#?]+\/)?(#\S+)?$/)).nullable();

/** The redirects of content/redirects.yaml; throws if it cannot be read. */
export function readRedirects(folder: string = contentFolder()): Redirect[] {
  return Object.entries(shape.parse(parse(sourceIn(folder))) ?? {}).map(([from, to]) => ({ from, to }));
}

const sourceIn = (folder: string): string => {
  const place = path.join(folder, file);
  return existsSync(place) ? readFileSync(place, 'utf8') : '';
};

/** Whether a redirect holds in one language alone. */
export const isInOneLanguage = ({ from }: Redirect): boolean => isLang(from.split('/')[1] ?? '');

/** What is wrong with the redirects: an old address that a page has, or a new one that none has. */
export function redirectProblems(contents: Contents, folder: string): Problem[] {
  const lines = sourceIn(folder).split('\n');
  const lineOf = (from: string) => Math.max(1, lines.findIndex((line) => line.replace(/^['"]/, '').startsWith(`${from}`)) + 1);
  const pages = new Set([...contents].flatMap(([lang, content]) => sitePages(content, lang).map(({ address }) => address)));
  const isPage = (address: string) => ['', ...[...contents.keys()].map((lang) => `/${lang}`)].some((lang) => pages.has(lang + address));
  try {
    return readRedirects(folder).flatMap(({ from, to }): Problem[] => {
      const at = { file, line: lineOf(from), field: from };
      if (isPage(from)) return [{ ...at, reason: 'is the address of a page, which the redirect would hide', fix: 'remove the redirect' }];
      if (isPage(to.replace(/#.*/, ''))) return [];
      return [{ ...at, reason: `leads to ${to}, and there is no such page`, fix: 'name the page that has the content now' }];
    });
  } catch (error) {
    const wrong = error instanceof z.ZodError ? String(error.issues[0]?.path[0] ?? '') : '';
    const line = error instanceof YAMLParseError ? (error.linePos?.[0].line ?? 1) : lineOf(wrong);
    const reason = 'cannot be read as a list of old addresses and new ones';
    return [{ file, line, field: wrong || 'address', reason, fix: 'write the address of a page on both sides: /old/: /new/' }];
  }
}
