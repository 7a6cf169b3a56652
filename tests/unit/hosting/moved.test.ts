import { parse } from 'parse5';
import { expect, test } from 'vitest';
import { movedPage } from '@/lib/hosting/moved';
import { absolute } from '@/lib/site-url';
import { finishPage } from '@/scripts/publish/finish-page';
import { elementsOf } from '@/scripts/publish/html-tree';
import { stubMessages } from '@/tests/content-factory';

const redirect = { from: '/fr/old/', to: '/en/new/#part' };

test('the page at an old address leads to the new one without script, and search engines keep only that', () => {
  const html = movedPage(redirect, 'A <b> & "c"');
  expect(html).toContain('<html lang="fr" dir="ltr">');
  expect(html).toContain(
    '<meta name="robots" content="noindex">\n<meta http-equiv="refresh" content="0; url=/en/new/#part">',
  );
  expect(html).toContain(`<link rel="canonical" href="${absolute('/en/new/#part')}">`);
  expect(html).toContain('<a href="/en/new/#part">A &lt;b&gt; &amp; &quot;c&quot;</a>');
});

// That no words of a title run is tested in tests/components/hostile-content.test.tsx.
test('it shows the words of messages as they are', () => {
  const lead = '</p><script>alert(1)</script> $& $1';
  stubMessages('fr', { moved: { title: `${lead} {title}`, lead } });
  const html = movedPage(redirect, 'News');
  expect(html).toContain('&lt;/p&gt;&lt;script&gt;alert(1)&lt;/script&gt; $&amp; $1');
  expect(html).not.toContain('<script');
});

test('a new address with an ampersand leads where it says, with and without script', () => {
  const to = '/en/search/#country=mali&copy=1';
  const tree = elementsOf(parse(movedPage({ from: '/en/old/', to }, 'Search')));
  const values = tree.flatMap(({ attrs }) => attrs.map(({ value }) => value));
  expect(values).toContain(to);
  expect(values).toContain(`0; url=${to}`);
});

test('it is finished and checked like any other page, and tells nobody where a reader came from', () => {
  const page = finishPage(movedPage({ from: '/en/old/', to: '/en/news/' }, 'News'));
  expect(page.faults).toEqual([]);
  expect(page.html).toContain('<meta name="referrer" content="no-referrer">');
  expect(page.links).toEqual(['http://localhost:3000/en/news/', '/en/news/']);
});
