import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { parse, type DefaultTreeAdapterTypes as Tree } from 'parse5';
import { expect, test } from 'vitest';
import { defaultLang } from '@/lib/i18n/languages';
import { routes } from '@/lib/routes';
import { expectNone } from '../expect-none';
import { movedAddresses } from './site';

const out = path.resolve('out');

test('every page is reached from the home page by links', () => {
  const pages = existsSync(out) ? pagesOf(out) : [];
  expect(pages, 'out/ holds no page: build the site first').not.toEqual([]);
  const reached = new Set([routes.home(defaultLang)]);
  // Addresses found on the way are visited in turn: a set is walked in the order in which it grows.
  for (const address of reached) for (const link of linksFrom(address)) reached.add(link);
  expectNone(pages.filter((address) => !reached.has(address) && !unlinked.has(address) && !movedAddresses.has(address)));
});

/** The bare address shows the home page; the other two are shown for pages that do not exist. */
const unlinked = new Set(['/', '/404.html', '/404/']);

function pagesOf(folder: string): string[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.html'))
    .map((name) => `/${name.split(path.sep).join('/')}`.replace(/index\.html$/, ''));
}

function linksFrom(address: string): string[] {
  const file = path.join(out, address.endsWith('/') ? `${address}index.html` : address);
  if (!existsSync(file) || !file.endsWith('.html')) return [];
  const links: string[] = [];
  const visit = (node: Tree.ParentNode) => {
    for (const child of node.childNodes) {
      const href = 'attrs' in child && child.tagName === 'a' ? child.attrs.find(({ name }) => name === 'href')?.value : undefined;
      if (href && !/^[a-z]+:/i.test(href)) links.push(decodeURIComponent(new URL(href, `http://site${address}`).pathname));
      if ('childNodes' in child) visit(child);
    }
  };
  visit(parse(readFileSync(file, 'utf8')));
  return links;
}
