import { expect, test } from 'vitest';
import { checkSite } from '@/scripts/publish/check-site';
import { makeTemporaryFolder } from '@/tests/content-factory';

const page = (body: string, title = 'Home') =>
  `<!DOCTYPE html><html lang="en"><head><title>${title}</title></head><body><h1>${title}</h1>${body}</body></html>`;

const faults = (files: Record<string, string>) => checkSite(makeTemporaryFolder(files));
const faultsOf = (body: string) => faults({ 'index.html': page(body) });

test('finds nothing in a good site', async () => {
  const links =
    '<h2 id="é">Two</h2><a href="/en/">a</a><a href="/en/#part">b</a><a href="#%C3%A9">c</a><a href="https://example.org/x">d</a><a href="mailto:a@b.c">e</a><a href="/assets/a%20b.css">f</a><a href="en/">g</a><a href="/en/#country=nepal">h</a>';
  expect(
    await faults({
      'index.html': page(links),
      'en/index.html': page('<h2 id="part">Part</h2><a href="/404.html">x</a>', 'English'),
      '404.html': page('', 'Not found'),
      'assets/a b.css': 'a',
    }),
  ).toEqual([]);
});

test('finds an empty site', async () => {
  expect(await faults({})).toEqual(['the site is empty']);
});

test.each([
  ['a dead link', '<a href="/en/">x</a>', '/: the link to /en/ is dead'],
  ['a link without the slash at its end', '<a href="/index">x</a>', '/: the link to /index is dead'],
  ['a dead picture', '<img src="/a.png" alt="">', '/: the link to /a.png is dead'],
  ['a form that leads nowhere', '<form action="/en/search/"></form>', '/: the link to /en/search/ is dead'],
  ['a link to a missing place', '<a href="#part">x</a>', '/: the link to #part names an id that the page does not have'],
  ['an id that is used twice', '<p id="a"></p><p id="a"></p>', '/: the id "a" is used twice'],
  ['a second h1', '<h1>x</h1>', '/: there are 2 h1, not one'],
  ['a heading that skips a level', '<h3>x</h3>', '/: an h3 skips a level'],
  ['a style attribute', '<p style="color:red">x</p>', '/: a style attribute, which the security policy forbids'],
  ['an event handler', '<p onclick="x()">x</p>', '/: an event handler in the markup'],
  ['an inline script', '<script>x()</script>', '/: a script that is not ours: inline'],
  ['a script of the framework', '<script src="/index.html"></script>', '/: a script that is not ours: /index.html'],
  ['a link of a scheme that runs code', '<a href="javascript:x()">x</a>', '/: the link to javascript:x() is dead'],
  ['data in a link', '<a href="data:text/html,x">x</a>', '/: the link to data:text/html,x is dead'],
  ['a link that is not an address', '<a href="http://[/">x</a>', '/: the link to http://[/ is not an address'],
  ['a link with broken escapes', '<a href="/%E0%A4%A">x</a>', '/: the link to /%E0%A4%A is not an address'],
  ['a picture of another host', '<img src="https://example.org/a.png" alt="">', '/: a request to another host: https://example.org/a.png'],
  [
    'a stylesheet of another host',
    '<link rel="stylesheet" href="//example.org/a.css">',
    '/: a request to another host: //example.org/a.css',
  ],
  ['a fault inside a template', '<template><p style="a">x</p></template>', '/: a style attribute, which the security policy forbids'],
])('finds %s', async (_what, body, fault) => {
  expect(await faultsOf(body)).toContain(fault);
});

test('finds a page without a title and two with the same title', async () => {
  const found = await faults({ 'a/index.html': page('', 'Same'), 'b/index.html': page('', 'Same'), 'c/index.html': '<h1>x</h1>' });
  expect(found).toEqual(['/c/: there is no title', '/b/: /a/ has the title "Same" too']);
});

test('lists the faults of all pages at once', async () => {
  const found = await faults({
    'a/index.html': page('<a href="/x/">x</a>', 'A'),
    'b/index.html': page('<a href="/y/">y</a><h3>z</h3>', 'B'),
  });
  expect(found).toHaveLength(3);
});
