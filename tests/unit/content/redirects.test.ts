import { readFileSync } from 'node:fs';
import { expect, test, vi } from 'vitest';
import { checkContent } from '@/lib/content/check-content';
import { siteIn } from '@/lib/site';
import { makeSite, opened } from '@/tests/content-factory';

const problemsWith = (redirects: string) =>
  checkContent(makeSite({ 'redirects.yaml': redirects })).problems.map(
    ({ file, line, field, reason }) => `${file}:${line}: ${field}: ${reason}`,
  );

test.each([
  ['a page that has moved', '/old/: /privacy/\n"/older/": /privacy/#part\n'],
  ['an address of one language', '/en/old/: /en/privacy/\n'],
  ['no redirects', '# Nothing has moved.\n'],
])('accepts %s', (_, redirects) => expect(problemsWith(redirects)).toEqual([]));

test.each([
  [
    'the address of a page',
    '/old/: /privacy/\n/news/: /events/\n',
    'redirects.yaml:2: /news/: is the address of a page',
  ],
  [
    'the address of a page in one language',
    '/en/news/: /en/events/\n',
    'redirects.yaml:1: /en/news/: is the address of a page',
  ],
  [
    'the address of a page by a detour',
    '/en//news/: /events/\n',
    'redirects.yaml:1: /en//news/: is not the old address of a page',
  ],
  [
    'the address of a page by another',
    '/x/../news/: /events/\n',
    'redirects.yaml:1: /x/../news/: is not the old address of a page',
  ],
  [
    'a language on one side alone',
    '/en/old/: /news/\n',
    'redirects.yaml:1: /en/old/: has a language on one side alone',
  ],
  [
    'a new address that no page has',
    '/old/: /gone/\n',
    'redirects.yaml:1: /old/: leads to /gone/, and there is no such page',
  ],
  [
    'a redirect to another redirect',
    '/a/: /b/\n/b/: /privacy/\n',
    'redirects.yaml:1: /a/: leads to /b/',
  ],
  [
    'the address of a file',
    '/old.pdf: /privacy/\n',
    'redirects.yaml:1: /old.pdf: is not the old address of a page',
  ],
  [
    'another site',
    '/old/: https://example.org/\n',
    'redirects.yaml:1: /old/: leads to "https://example.org/", which is not the address of a page',
  ],
  [
    'an old address written twice',
    '/a/: /privacy/\n/a/: /news/\n',
    'redirects.yaml:2: /a/: appears twice',
  ],
  [
    'a pattern that a host would take for every page',
    '"/*/": /privacy/\n',
    'redirects.yaml:1: /*/: is not the old address of a page',
  ],
  [
    'a pattern with a name',
    '"/:x/y/": /privacy/\n',
    'redirects.yaml:1: /:x/y/: is not the old address of a page',
  ],
  [
    'markup',
    '"/<script>/": /privacy/\n',
    'redirects.yaml:1: /<script>/: is not the old address of a page',
  ],
  ['braces', '"/{a}/": /privacy/\n', 'redirects.yaml:1: /{a}/: is not the old address of a page'],
  [
    'a control character',
    '"/a\\0/": /privacy/\n',
    'redirects.yaml:1: /a\\u0000/: has an invisible character, U+0000',
  ],
  [
    'an address that is too long for a folder',
    `/${'a'.repeat(300)}/: /privacy/\n`,
    ': is not the old address of a page',
  ],
  [
    'the address of a page in other letters',
    '/News/: /privacy/\n',
    'redirects.yaml:1: /News/: is the address of a page',
  ],
  [
    'a new address with a pattern',
    '/old/: "/:x/"\n',
    'redirects.yaml:1: /old/: leads to "/:x/", which is not the address of a page',
  ],
  ['a list', '- /a/\n', 'redirects.yaml:1: redirects: is a list, not a group of fields'],
])('refuses %s, with its line', (_, redirects, problem) =>
  expect(problemsWith(redirects)).toEqual([expect.stringContaining(problem)]),
);

test('a new address may be the page of a file that cannot be read; other faults are reported beside it', () => {
  const { problems } = checkContent(
    makeSite({
      'pages/moved.md': 'No fields.',
      'redirects.yaml': '/old/: /moved/\n/x: /privacy/\n',
    }),
  );
  expect(problems.map(({ file, field }) => `${file} ${field}`)).toEqual([
    'pages/moved.md front matter',
    'redirects.yaml /x',
  ]);
});

test('a redirect holds in every language, or in the one that it names', () => {
  vi.stubEnv(
    'CONTENT_DIR',
    makeSite({
      ...opened('fr'),
      'redirects.yaml': '/old/: /privacy/#part\n/en/older/: /en/news/\n',
    }),
  );
  expect(siteIn('en').redirects()).toEqual([
    { from: '/en/old/', to: '/en/privacy/#part' },
    { from: '/en/older/', to: '/en/news/' },
  ]);
  expect(siteIn('fr').redirects()).toEqual([{ from: '/fr/old/', to: '/en/privacy/#part' }]);
});

test('no host redirects the page A to Z, or the file that it finds for it, to itself', () => {
  const [, rule = '-'] =
    /rewrite (\S+a-to-z\S+) /.exec(readFileSync('deploy/nginx.conf', 'utf8')) ?? [];
  expect(
    ['b/', '', 'index.html'].filter((rest) => new RegExp(rule).test(`/en/a-to-z/${rest}`)),
  ).toEqual(['b/']);
  expect(readFileSync('public/_redirects', 'utf8')).not.toContain('a-to-z/*');
});
