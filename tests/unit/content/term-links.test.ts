import { expect, test } from 'vitest';
import { renderBody } from '@/lib/content/text/markdown';
import { termLinker } from '@/lib/content/text/term-links';

const terms = [
  {
    slug: 'trafficking',
    title: 'Trafficking in persons',
    abbreviation: 'TIP',
    aliases: ['human trafficking'],
  },
  {
    slug: 'organs',
    title: 'Trafficking for organ removal',
    aliases: ['trafficking in persons for organ removal'],
  },
  { slug: 'child', title: 'Child', aliases: [] },
  { slug: 'consent', title: 'Consent', aliases: ['victim’s consent'] },
];
const linkTerms = termLinker(terms, (slug) => `/en/glossary/#${slug}`);
const render = (body: string) => renderBody({ file: 'news/a.md', body, bodyLine: 1 }, linkTerms);
const links = (body: string) =>
  [...render(body).matchAll(/<a href="\/en\/glossary\/#([a-z]+)">([^<]+)<\/a>/g)].map(
    ([, slug, text]) => `${slug}: ${text}`,
  );

test.each([
  [
    'the first use of each term in a text and no later one',
    'A child and a child. Another child.',
    ['child: child'],
  ],
  ['no use in a later paragraph', 'A child.\n\nAnother child.', ['child: child']],
  [
    'title, alias and abbreviation as one term',
    'On trafficking in persons (TIP), that is human trafficking.',
    ['trafficking: trafficking in persons'],
  ],
  [
    'the longest wording',
    'On trafficking in persons for organ removal.',
    ['organs: trafficking in persons for organ removal'],
  ],
  [
    'no part of a longer wording',
    'Trafficking in persons for organ removal; trafficking in persons for organ removal.',
    ['organs: Trafficking in persons for organ removal'],
  ],
  ['titles in any case', 'Human Trafficking.', ['trafficking: Human Trafficking']],
  ['abbreviations only as written', 'A tip, then TIP.', ['trafficking: TIP']],
  [
    'whole words only',
    'Children, childhood, child-friendly rooms, a grandchild, an enfant-child.',
    [],
  ],
  [
    'words across a line break and with either apostrophe',
    "Human\ntrafficking and the victim's consent.",
    ['trafficking: Human\ntrafficking', 'consent: victim’s consent'],
  ],
  [
    'words inside emphasis and lists',
    '- one *child*\n- **consent**',
    ['child: child', 'consent: consent'],
  ],
])('links %s', (_what, body, found) => expect(links(body)).toEqual(found));

test('leaves headings, links, code and footnotes alone, and links the first use elsewhere', () => {
  const body =
    '## Child\n\nA [child](https://example.org) and `child`.[^1] [The child][ref].\n\nLast a child.\n\n[ref]: https://example.org\n\n[^1]: A child.';
  expect(links(body)).toEqual(['child: child']);
  expect(render(body)).toContain('Last a <a href="/en/glossary/#child">child</a>');
});

test('leaves a text without terms unchanged', () => {
  const body = 'A **plain** text.\n';
  expect(render(body)).toBe(renderBody({ file: 'news/a.md', body, bodyLine: 1 }));
});

test('matches the characters of a wording literally, not as a pattern', () => {
  const linker = termLinker(
    [{ slug: 'odd', title: 'Act (means)', aliases: [] }],
    (slug) => `#${slug}`,
  );
  const html = renderBody(
    { file: 'news/a.md', body: 'An act means; an act (means).', bodyLine: 1 },
    linker,
  );
  expect(html).toBe('<p>An act means; an <a href="#odd">act (means)</a>.</p>');
});

test('links nothing with an empty glossary', () => {
  expect(
    renderBody({ file: 'news/a.md', body: 'A child.', bodyLine: 1 }, termLinker([], String)),
  ).toBe('<p>A child.</p>');
});

test('finds an abbreviation whose space does not break, with or without it', () => {
  const office = { slug: 'unodc', title: 'Office', abbreviation: 'УНП\u00A0ООН', aliases: [] };
  const link = termLinker([office], (slug) => `/ru/glossary/#${slug}`);
  for (const use of ['УНП ООН', 'УНП\u00A0ООН'])
    expect(renderBody({ file: 'news/a.md', body: `Курс ${use}`, bodyLine: 1 }, link)).toContain(
      '/ru/glossary/#unodc',
    );
});
