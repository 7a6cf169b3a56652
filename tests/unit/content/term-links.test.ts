import { expect, test } from 'vitest';
import { renderBody } from '@/lib/content/text/markdown';
import { termLinker } from '@/lib/content/text/term-links';

const terms = [
  { slug: 'trafficking', title: 'Trafficking in persons', abbreviation: 'TIP', aliases: ['human trafficking'] },
  { slug: 'organs', title: 'Trafficking for organ removal', aliases: ['trafficking in persons for organ removal'] },
  { slug: 'child', title: 'Child', aliases: [] },
  { slug: 'consent', title: 'Consent', aliases: ['victim’s consent'] },
];
const linkTerms = termLinker(terms, (slug) => `/en/glossary/#${slug}`);
const render = (body: string) => renderBody({ file: 'news/a.md', body, bodyLine: 1 }, linkTerms);
const links = (body: string) =>
  [...render(body).matchAll(/<a href="\/en\/glossary\/#([a-z]+)">([^<]+)<\/a>/g)].map(([, slug, text]) => `${slug}: ${text}`);

test('links the first use of each term in a text and no later one', () => {
  expect(links('A child and a child. Another child.')).toEqual(['child: child']);
  expect(links('A child.\n\nAnother child.')).toEqual(['child: child']);
});

test('counts title, alias and abbreviation as one term', () => {
  expect(links('On trafficking in persons (TIP), that is human trafficking.')).toEqual(['trafficking: trafficking in persons']);
});

test('prefers the longest wording, and does not link a part of it', () => {
  expect(links('On trafficking in persons for organ removal.')).toEqual(['organs: trafficking in persons for organ removal']);
  expect(links('Trafficking in persons for organ removal; trafficking in persons for organ removal.')).toHaveLength(1);
});

test('matches titles in any case, abbreviations only as written', () => {
  expect(links('Human Trafficking.')).toEqual(['trafficking: Human Trafficking']);
  expect(links('A tip, then TIP.')).toEqual(['trafficking: TIP']);
});

test('links whole words only', () => {
  expect(links('Children, childhood, child-friendly rooms, a grandchild, an enfant-child.')).toEqual([]);
});

test('matches across a line break and with either apostrophe', () => {
  expect(links("Human\ntrafficking and the victim's consent.")).toEqual(['trafficking: Human\ntrafficking', 'consent: victim’s consent']);
});

test('links inside emphasis and lists', () => {
  expect(links('- one *child*\n- **consent**')).toEqual(['child: child', 'consent: consent']);
});

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
  const linker = termLinker([{ slug: 'odd', title: 'Act (means)', aliases: [] }], (slug) => `#${slug}`);
  const html = renderBody({ file: 'news/a.md', body: 'An act means; an act (means).', bodyLine: 1 }, linker);
  expect(html).toBe('<p>An act means; an <a href="#odd">act (means)</a>.</p>\n');
});

test('links nothing with an empty glossary', () => {
  expect(renderBody({ file: 'news/a.md', body: 'A child.', bodyLine: 1 }, termLinker([], String))).toBe('<p>A child.</p>\n');
});
