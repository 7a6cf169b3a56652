import { create, type Font } from 'fontkitten';
import { type DefaultTreeAdapterTypes, parse } from 'parse5';
import { expect, it } from 'vitest';
import { headersFor } from '@/lib/hosting/headers';
import { expectNone } from '../expect-none';
import { readSite, siteAddresses, siteFiles } from './site';

const [name = ''] = siteFiles().filter((file) => file.endsWith('.woff2'));

it('has every letter that is set in it: another would be shown in the fallback', () => {
  const font = create(readSite(name)) as Font;
  const missing = new Set<string>();
  const visit = (node: DefaultTreeAdapterTypes.ParentNode, isSet: boolean, address: string) => {
    for (const child of node.childNodes) {
      if ('value' in child && isSet)
        for (const letter of child.value.replace(/\s*\n\s*/g, ' '))
          if (!font.hasGlyphForCodePoint(letter.codePointAt(0) ?? 0)) missing.add(`${letter} on ${address}`);
      if (!('tagName' in child)) continue;
      const classes = child.attrs.find((attribute) => attribute.name === 'class')?.value.split(' ') ?? [];
      visit(child, isSet || /^h[1-3]$/.test(child.tagName) || classes.includes('font-serif'), address);
    }
  };
  for (const address of siteAddresses()) visit(parse(readSite(address).toString()), false, address);
  expectNone([...missing]);
});

it('comes in two round trips of a slow line (1.6 Mbit/s, 150 ms) that it shares with four other files', () => {
  const share = (1_638_400 / 8 / 5) * 0.15;
  const headers = headersFor(name).map(([header, value]) => `${header}: ${value}\r\n`);
  expect(readSite(name).length + headers.join('').length).toBeLessThan(2 * share);
});
