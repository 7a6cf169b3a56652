import { expect, test } from 'vitest';
import { checkPages } from '@/scripts/publish/check-pages';
import { finishPage } from '@/scripts/publish/finish-page';
import { readTexts, writtenIn } from '@/scripts/publish/written-in';

const page = (body: string, title = 'Home') =>
  `<!DOCTYPE html><html lang="en"><head><title>${title}</title></head><body><h1>${title}</h1>${body}</body></html>`;

/** What is wrong with pages by address. */
function faults(
  sources: Record<string, string>,
  more: { files?: string[]; redirects?: { from: string; to: string }[]; texts?: object } = {},
) {
  const pages = new Map(
    Object.entries(sources).map(([address, source]) => [address, finishPage(source)]),
  );
  const texts = Object.entries(more.texts ?? {}).map(([file, text]) => ({
    file,
    lines: text.split('\n'),
    address: `/en/${file}/`,
  }));
  return checkPages(pages, more.redirects ?? [], more.files ?? [], () => texts);
}
const faultsOf = (body: string) => faults({ '/': page(body) });

test('finds nothing in a good site', () => {
  const links =
    '<h2 id="é">Two</h2><a href="/en/">a</a><a href="/en/#part">b</a><a href="#%C3%A9">c</a><a href="https://example.org/x">d</a><a href="mailto:a@b.c">e</a><a href="/assets/a%20b.css">f</a><a href="en/">g</a><a href="/en/#country=nepal">h</a>';
  const pages = {
    '/': page(links),
    '/en/': page('<h2 id="part">Part</h2><a href="/404.html">x</a>', 'English'),
    '/404.html': page('', 'Not found'),
  };
  expect(
    faults(pages, {
      files: ['/assets/a b.css'],
      redirects: [{ from: '/en/old/', to: '/en/#part' }],
    }),
  ).toEqual([]);
});

test('finds an empty site', () => expect(faults({})).toEqual(['the site is empty']));

test.each([
  ['a dead link', '<a href="/en/">x</a>', '/: the link to /en/ is dead'],
  [
    'a link without the slash at its end',
    '<a href="/index">x</a>',
    '/: the link to /index is dead',
  ],
  ['a dead picture', '<img src="/a.png" alt="">', '/: the link to /a.png is dead'],
  [
    'a form that leads nowhere',
    '<form action="/en/search/"></form>',
    '/: the link to /en/search/ is dead',
  ],
  [
    'a link to a missing place',
    '<a href="#part">x</a>',
    '/: the link to #part names an id that the page does not have',
  ],
  ['an id that is used twice', '<p id="a"></p><p id="a"></p>', '/: the id "a" is used twice'],
  ['a second h1', '<h1>x</h1>', '/: there are 2 h1, not one'],
  ['a heading that skips a level', '<h3>x</h3>', '/: an h3 skips a level'],
  [
    'a style attribute',
    '<p style="color:red">x</p>',
    '/: a style attribute, which the security policy forbids',
  ],
  ['an event handler', '<p onclick="x()">x</p>', '/: an event handler in the markup'],
  [
    'a link of a scheme that runs code',
    '<a href="javascript:x()">x</a>',
    '/: the link to javascript:x() is dead',
  ],
  [
    'a link that is not an address',
    '<a href="http://[/">x</a>',
    '/: the link to http://[/ is not an address',
  ],
  [
    'a link with broken escapes',
    '<a href="/%E0%A4%A">x</a>',
    '/: the link to /%E0%A4%A is not an address',
  ],
  [
    'a picture of another host',
    '<img src="https://example.org/a.png" alt="">',
    '/: a request to another host: https://example.org/a.png',
  ],
  [
    'a stylesheet of another host',
    '<link rel="stylesheet" href="//e.org/a.css">',
    '/: a request to another host: //e.org/a.css',
  ],
  [
    'a fault inside a template',
    '<template><p style="a">x</p></template>',
    '/: a style attribute, which the security policy forbids',
  ],
])('finds %s', (_what, body, fault) => {
  expect(faultsOf(body)).toContain(fault);
});

test('finds a page without a title and two of a language with the same title, all at once', () => {
  const found = faults({
    '/a/': page('', 'Same'),
    '/fr/a/': page('', 'Same'),
    '/b/': page('', 'Same'),
    '/c/': '<h1>x</h1>',
  });
  expect(found).toEqual([
    '/b/: /a/ has the title "Same" too: give one of them another',
    '/c/: there is no title',
  ]);
});

test('names the file and the line of a text that a dead link or a double id comes from', () => {
  const texts = {
    same: '## A\n\n## A',
    one: 'A.\n\n[b](/gone/#x) and [c](#part)',
    two: '[c](#part) [d](/gone/#x)',
    other: 'A.',
  };
  const pages = {
    '/en/one/': page('<a href="/en/gone/#x">b</a><a href="#part">c</a>', 'One'),
    '/en/list/': page('<a href="/en/gone/#x">b</a>', 'List'),
    '/en/same/': page('<h2 id="a">A</h2><h2 id="a">A</h2>', 'Same'),
  };
  expect(faults(pages, { texts })).toEqual([
    '/en/one/: the link to /en/gone/#x is dead (content/one:3)',
    '/en/one/: the link to #part names an id that the page does not have (content/one:3)',
    '/en/list/: the link to /en/gone/#x is dead (content/one:3, content/two:1)',
    '/en/same/: the id "a" is used twice (content/same)',
  ]);
});

test('finds a redirect to a place that is not there', () => {
  expect(
    faults({ '/en/': page('') }, { redirects: [{ from: '/en/old/', to: '/en/#part' }] }),
  ).toEqual([
    '/en/old/: the redirect to /en/#part names an id that the page does not have (content/redirects.yaml)',
  ]);
});

test.each([
  ['/en/countries/mali/', 'content/countries/mali.md'],
  ['/ar/countries/brazil/', 'content/translations/ar/countries/brazil.md'],
])('names the file of %s', (address, file) => {
  expect(writtenIn(readTexts(), address)).toBe(` (${file})`);
});
