import { parse, serialize } from 'parse5';
import { expect, test } from 'vitest';
import { rulesOf } from '@/lib/content/read/search-words';
import { makeSearchFile, startSearch } from '@/lib/search/engine';
import { byFacet } from '@/lib/search/query';
import { elementsOf } from '@/scripts/publish/html-tree';
import { placeLinks, placeSearchIndex, relativeFrom } from '@/scripts/publish/place-page';

const page = (body: string) => `<!DOCTYPE html><html><head></head><body>${body}</body></html>`;
const address = '/en/news/';
/** A page with its links to the site written as relative ones. */
function placePage(html: string, from: string): string {
  const document = parse(html);
  placeLinks(elementsOf(document), from, relativeFrom(from));
  return serialize(document);
}
const placed = (body: string) => placePage(page(body), address);

test.each([
  ['/', '/en/', 'en/'],
  ['/', '/', './'],
  ['/en/', '/', '../'],
  ['/en/news/', '/en/glossary/#victim', '../../en/glossary/#victim'],
  ['/en/news/country/mali/', '/assets/a.css', '../../../../assets/a.css'],
])('on %s, %s is %s', (from, to, written) => {
  expect(relativeFrom(from)(to)).toBe(written);
  expect(new URL(written, `https://example.org/a/b${from}`).pathname).toBe(
    `/a/b${to.replace(/#.*/, '')}`,
  );
});

test('every kind of link to the site is written anew', () => {
  expect(
    placed(
      '<a href="/fr/">x</a><script src="/islands/a.js"></script><form data-index="/en/search/index.json"></form><template><a href="/en/#x">x</a></template><svg><a href="/en/a/"></a></svg>',
    ),
  ).toBe(
    page(
      '<a href="../../fr/">x</a><script src="../../islands/a.js"></script><form data-index="../../en/search/index.json"></form><template><a href="../../en/#x">x</a></template><svg><a href="../../en/a/"></a></svg>',
    ),
  );
});

test('links within the page and to other places stay', () => {
  const body =
    '<a href="#content">x</a><a href="https://example.org/en/">x</a><a href="mailto:a@example.org">x</a><a href="tel:112">x</a><p title="/en/">/en/</p><svg><use href="#a"></use></svg>';
  expect(placed(body)).toBe(page(body));
});

test('the page at an old address leads on', () => {
  const refresh = (to: string) =>
    `<!DOCTYPE html><html><head><meta http-equiv="refresh" content="0; url=${to}"><meta name="description" content="0; url=/en/new/"></head><body></body></html>`;
  expect(placePage(refresh('/en/new/#a'), '/en/old/')).toBe(refresh('../../en/new/#a'));
});

test('a page that is written anew twice is as after once', () => {
  const once = placed('<a href="/en/glossary/#victim">x</a><a href="/">x</a>');
  expect(placePage(once, address)).toBe(once);
});

test('the search leads to where its results are, and still knows which are in another language', () => {
  const shared = { summary: '', facets: {}, names: [], foreignNames: [], sources: [] };
  const pages = [
    { ...shared, url: '/fr/news/a/', title: 'Atelier', keywords: [], text: 'formation' },
    { ...shared, url: '/en/news/b/', lang: 'en', title: 'Course', keywords: [], text: 'formation' },
  ];
  const file = JSON.stringify(makeSearchFile(pages, rulesOf('fr'), {}));
  const moved = JSON.parse(placeSearchIndex(file, relativeFrom('/fr/search/')));
  const { results } = startSearch(moved)({
    text: 'formation',
    filters: byFacet(() => []),
    sort: 'relevance',
  });
  expect(results.map(({ url, lang }) => [url, lang]).sort()).toEqual([
    ['../../en/news/b/', 'en'],
    ['../../fr/news/a/', undefined],
  ]);
});
