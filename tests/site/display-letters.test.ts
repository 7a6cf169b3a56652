import { create, type Font } from 'fontkitten';
import type { DefaultTreeAdapterTypes as Tree } from 'parse5';
import { it } from 'vitest';
import { langOf, languageOf } from '@/lib/i18n/languages';
import { expectNone } from '../expect-none';
import { attributeOf } from './page-text';
import { filesEnding, named, readPage, readSite, siteAddresses } from './site';

const [name = ''] = filesEnding('.woff2');

it('the display font has every letter set in it, in the languages of its script', () => {
  const font = create(readSite(name)) as Font;
  const missing = new Set<string>();
  const visit = (node: Tree.ParentNode, isSet: boolean, address: string) => {
    for (const child of node.childNodes) {
      if ('value' in child && isSet)
        for (const letter of child.value.replace(/\s*\n\s*/g, ' '))
          if (!font.hasGlyphForCodePoint(letter.codePointAt(0) ?? 0))
            missing.add(`${letter} on ${named(address)}`);
      if (!('tagName' in child)) continue;
      const classes = attributeOf(child, 'class')?.split(' ') ?? [];
      // A plain page loads no font.
      if (child.tagName === 'body' && classes.includes('plain')) continue;
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
