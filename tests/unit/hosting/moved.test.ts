import { parse } from 'parse5';
import { expect, test, vi } from 'vitest';
import { movedPage } from '@/lib/hosting/moved';
import * as languageOfSite from '@/lib/i18n/messages';
import { finishPage } from '@/scripts/publish/finish-page';
import { attributeOf, elementsOf } from '@/scripts/publish/html-tree';

const redirect = { from: '/en/old/', to: '/en/news/' };
const payloads = [
  '<img src=https://evil.example/x onerror=alert(1)>',
  '</title></h1><script>alert(1)</script>',
  '"><svg onload=alert(1)>',
  '<base href="https://evil.example/">',
  '<meta http-equiv="refresh" content="0; url=https://evil.example/">',
  '&lt;script&gt;',
  '<a href="javascript:alert(1)">x</a>',
  '$& $1',
];

test.each(payloads)(
  'the page at an old address shows %s as words, wherever it comes from',
  (payload) => {
    const english = languageOfSite.messages('en');
    vi.spyOn(languageOfSite, 'messages').mockReturnValue({
      ...english,
      moved: { title: ({ title }) => `${payload} ${title}`, lead: payload },
    });
    const plain = movedPage(redirect, 'News').replaceAll('\n', '');
    const tree = elementsOf(parse(movedPage(redirect, payload)));
    expect(tree.map(({ tagName }) => tagName).join(' ')).toBe(
      'html head meta meta title meta meta meta link body main h1 p a',
    );
    expect(
      tree.filter(({ tagName }) => tagName === 'a').map((a) => attributeOf(a, 'href')),
    ).toEqual(['/en/news/']);
    const [, words] = /<p>(.*) <a /.exec(plain) ?? [];
    const decoded = elementsOf(parse(`<p title="${words}">`)).flatMap(
      (element) => attributeOf(element, 'title') ?? [],
    );
    expect(decoded).toEqual([payload]);
  },
);

test('a new address with an ampersand leads where it says, with and without script', () => {
  const to = '/en/search/#country=mali&copy=1';
  const tree = elementsOf(parse(movedPage({ from: '/en/old/', to }, 'Search')));
  const values = tree.flatMap(({ attrs }) => attrs.map(({ value }) => value));
  expect(values).toContain(to);
  expect(values).toContain(`0; url=${to}`);
});

test('the page at an old address is finished and checked like any other, and tells nobody where a reader came from', () => {
  const page = finishPage(movedPage(redirect, 'News'));
  expect(page.faults).toEqual([]);
  expect(page.html).toContain('<meta name="referrer" content="no-referrer">');
  expect(page.links).toEqual(['http://localhost:3000/en/news/', '/en/news/']);
});
