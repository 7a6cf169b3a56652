import { test } from 'vitest';
import { defaultLang } from '@/lib/i18n/languages';
import { routes } from '@/lib/routes';
import { expectNone } from '../expect-none';
import { attributeOf, elementsOf } from './page-text';
import { pageAddresses, readPage } from './site';

test('every page can be reached from the home page by links', () => {
  const pages = new Set(pageAddresses());
  const reached = new Set([routes.home(defaultLang)]);
  // A set is walked in the order in which it grows, so addresses found on the way are visited in turn.
  for (const address of reached) if (pages.has(address)) for (const link of linksFrom(address)) reached.add(link);
  expectNone([...pages].filter((address) => !reached.has(address)));
});

const linksFrom = (address: string) =>
  elementsOf(readPage(address))
    .filter(({ tagName }) => tagName === 'a')
    .map((link) => attributeOf(link, 'href'))
    .filter((href) => href !== undefined && !/^[a-z]+:/i.test(href))
    .map((href) => decodeURIComponent(new URL(href as string, `http://site${address}`).pathname));
