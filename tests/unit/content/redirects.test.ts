import { expect, test, vi } from 'vitest';
import { checkContent } from '@/lib/check/check-content';
import { siteIn } from '@/lib/site';
import { makeSite, makeTemporaryFolder, opened } from '@/tests/content-factory';

const problemsWith = (redirects: string) =>
  checkContent(makeSite({ 'redirects.yaml': redirects })).problems.map(
    ({ file, line, field, reason }) => `${file}:${line}: ${field}: ${reason}`,
  );

test.each([
  ['a page that has moved', '/old/: /glossary/\n"/older/": /countries/nepal/#laws\n'],
  ['an item on a page, and a part of it', '/a/: /get-help/#nepal\n/b/: /get-help/#worldwide\n'],
  ['what to look for', '/a/: /search/#nepal\n'],
  ['addresses that differ by a letter', '/old/: /glossary/\n/olds/: /glossary/\n'],
  ['an address of one language', '/en/old/: /en/glossary/\n'],
  ['no redirects', '# Nothing has moved.\n'],
])('accepts %s', (_, redirects) => expect(problemsWith(redirects)).toEqual([]));

test.each([
  [
    'the address of a page',
    '/old/: /glossary/\n/news/: /events/\n',
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
    'a part that the page has not',
    '/old/: /countries/nepal/#law-texts\n',
    'redirects.yaml:1: /old/: leads to /countries/nepal/#law-texts, and the page has no place #law-texts',
  ],
  [
    'a part of a list of one country',
    '/old/: /news/country/nepal/#2018\n',
    'redirects.yaml:1: /old/: leads to /news/country/nepal/#2018, and the page has no place #2018',
  ],
  [
    'an old address that differs from another in capital letters alone',
    '/old/: /glossary/\n/Old/: /news/\n',
    'redirects.yaml:2: /Old/: differs from /old/ in capital letters alone, which some hosts ignore',
  ],
  [
    'an old address of one language that is one of every language',
    '/old/: /glossary/\n/en/old/: /en/news/\n',
    'redirects.yaml:2: /en/old/: is the address of /old/ too',
  ],
  [
    'a new address with a query',
    '/old/: /glossary/?a=b\n',
    'redirects.yaml:1: /old/: leads to "/glossary/?a=b", which is not the address of a page',
  ],
  [
    'the name of what every object has',
    '__proto__: /glossary/\n',
    'redirects.yaml:1: __proto__: is a name that no field can have',
  ],
  [
    'a redirect to another redirect',
    '/a/: /b/\n/b/: /glossary/\n',
    'redirects.yaml:1: /a/: leads to /b/',
  ],
  [
    'the address of a file',
    '/old.pdf: /glossary/\n',
    'redirects.yaml:1: /old.pdf: is not the old address of a page',
  ],
  [
    'another site',
    '/old/: https://example.org/\n',
    'redirects.yaml:1: /old/: leads to "https://example.org/", which is not the address of a page',
  ],
  [
    'an old address written twice',
    '/a/: /glossary/\n/a/: /news/\n',
    'redirects.yaml:2: /a/: appears twice',
  ],
  [
    'a pattern that a host would take for every page',
    '"/*/": /glossary/\n',
    'redirects.yaml:1: /*/: is not the old address of a page',
  ],
  [
    'a pattern with a name',
    '"/:x/y/": /glossary/\n',
    'redirects.yaml:1: /:x/y/: is not the old address of a page',
  ],
  [
    'markup',
    '"/<script>/": /glossary/\n',
    'redirects.yaml:1: /<script>/: is not the old address of a page',
  ],
  ['braces', '"/{a}/": /glossary/\n', 'redirects.yaml:1: /{a}/: is not the old address of a page'],
  [
    'a control character',
    '"/a\\0/": /glossary/\n',
    'redirects.yaml:1: /a\\u0000/: has an invisible character, U+0000',
  ],
  [
    'an address that is too long for a folder',
    `/${'a'.repeat(300)}/: /glossary/\n`,
    ': is not the old address of a page',
  ],
  [
    'the address of a page in other letters',
    '/News/: /glossary/\n',
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

test('the message on a part that is not there names the one most like it', () => {
  const fixes = (to: string) =>
    checkContent(makeSite({ 'redirects.yaml': `/old/: ${to}\n` })).problems.map(({ fix }) => fix);
  expect(fixes('/countries/nepal/#law-texts')).toEqual(['write /countries/nepal/#law-text']);
  expect(fixes('/countries/nepal/#unheard-of')).toEqual(['write /countries/nepal/']);
});

test('a new address may be the page of a file that cannot be read; other faults are reported beside it', () => {
  const { problems } = checkContent(
    makeSite({
      'pages/moved.md': 'No fields.',
      'redirects.yaml': '/old/: /moved/\n/x: /glossary/\n',
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
      'redirects.yaml': '/old/: /glossary/#part\n/en/older/: /en/news/\n',
    }),
  );
  expect(siteIn('en').redirects()).toEqual([
    { from: '/en/old/', to: '/en/glossary/#part' },
    { from: '/en/older/', to: '/en/news/' },
  ]);
  expect(siteIn('fr').redirects()).toEqual([{ from: '/fr/old/', to: '/en/glossary/#part' }]);
});

test('the page about copies keeps its address where there are copies, and leads on where there are none', () => {
  const folder = makeSite({ 'redirects.yaml': '/take-away/: /data/\n' });
  vi.stubEnv('CONTENT_DIR', folder);
  expect(checkContent(folder).problems).toEqual([]);
  expect(siteIn('en').redirects()).toEqual([{ from: '/en/take-away/', to: '/en/data/' }]);
  vi.stubEnv('TAKE_AWAY', makeTemporaryFolder({ 'glo-act-2020-03-01-en.zip': '' }));
  const again = makeSite({ 'redirects.yaml': '/take-away/: /data/\n' });
  vi.stubEnv('CONTENT_DIR', again);
  expect(checkContent(again).problems).toEqual([]);
  expect(siteIn('en').redirects()).toEqual([]);
});
