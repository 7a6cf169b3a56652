import { expect, test } from 'vitest';
import { overHttps } from '@/lib/content/over-https';
import { printCitations } from '@/lib/syndication/citation';
import { citationOf } from '@/lib/syndication/item-citation';
import { makeEntry } from '@/tests/content-factory';

test.each([
  ['http://www.unodc.org/unodc/x.html', 'https://www.unodc.org/unodc/x.html'],
  ['HTTP://unodc.org', 'https://unodc.org'],
  ['[a](http://unodc.org/a) <http://www.oas.org/b>', '[a](https://unodc.org/a) <https://www.oas.org/b>'],
  ['url: "http://treaties.un.org?x=1"', 'url: "https://treaties.un.org?x=1"'],
])('changes %s to %s', (text, upgraded) => expect(overHttps(text)).toBe(upgraded));

test.each([
  'https://www.unodc.org/x',
  'http://css.unodc.org/x',
  'http://unodc.org.example/x',
  'http://unodc.org:8080/x',
  'http://example.org/x',
  'https://web.archive.org/web/2018/http://www.unodc.org/x',
  'https://example.org/?to=http://www.unodc.org/x',
])('leaves %s as it is', (text) => expect(overHttps(text)).toBe(text));

test('an item has https addresses in its sources, its text and its citations', () => {
  const address = 'http://www.unodc.org/a';
  const source = { publisher: 'UNODC', title: 'A page', url: address };
  const resource = makeEntry('resources', { url: address, sources: [source] }, { body: `[a page](${address})` });
  expect(JSON.stringify([resource, printCitations('en', 'bib', [citationOf('en', resource)])])).not.toContain('http://');
});
