import { create, type Font } from 'fontkitten';
import type { DefaultTreeAdapterTypes as Tree } from 'parse5';
import { expect, it } from 'vitest';
import { headersFor, parseHeaders } from '@/lib/hosting/headers';
import { langOf, languageOf } from '@/lib/i18n/languages';
import { expectNone } from '../expect-none';
import { attributeOf } from './page-text';
import { filesEnding, readPage, readSite, readText, siteAddresses } from './site';

const [name = ''] = filesEnding('.woff2');

it('the display font has every letter set in it, in the languages of its script', () => {
  const font = create(readSite(name)) as Font;
  const missing = new Set<string>();
  const visit = (node: Tree.ParentNode, isSet: boolean, address: string) => {
    for (const child of node.childNodes) {
      if ('value' in child && isSet)
        for (const letter of child.value.replace(/\s*\n\s*/g, ' '))
          if (!font.hasGlyphForCodePoint(letter.codePointAt(0) ?? 0))
            missing.add(`${letter} on ${address}`);
      if (!('tagName' in child)) continue;
      const classes = attributeOf(child, 'class')?.split(' ') ?? [];
      visit(
        child,
        isSet || /^h[1-3]$/.test(child.tagName) || classes.includes('font-serif'),
        address,
      );
    }
  };
  for (const address of siteAddresses().filter(
    (page) => languageOf(langOf(page)).script === 'Latn',
  ))
    visit(readPage(address), false, address);
  expectNone([...missing]);
});

it('the display font arrives in two round trips on a slow line (1.6 Mbit/s, 150 ms) shared with four other files', () => {
  const share = (1_638_400 / 8 / 5) * 0.15;
  const headers = headersFor(parseHeaders(readText('/_headers')), name).map(
    ([header, value]) => `${header}: ${value}\r\n`,
  );
  expect(readSite(name).length + headers.join('').length).toBeLessThan(2 * share);
});
