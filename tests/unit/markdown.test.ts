import { expect, test } from 'vitest';
import { renderBody } from '@/lib/content/markdown';
import { makeEntry } from '../content-factory';

const render = (body: string) => renderBody(makeEntry('pages', {}, { body }));

test('renders paragraphs, lists, tables and links', () => {
  expect(render('A *word* and a [link](/en/).')).toContain('<p>A <em>word</em> and a <a href="/en/">link</a>.</p>');
  expect(render('- one\n- two')).toMatch(/<ul>\s*<li>one<\/li>\s*<li>two<\/li>\s*<\/ul>/);
  expect(render('| a | b |\n| - | - |\n| 1 | 2 |')).toMatch(/<table>[\s\S]*<th>a<\/th>[\s\S]*<td>2<\/td>/);
});

test('keeps the target of each kind of link that a body may hold', () => {
  const targets = ['https://example.org/', 'http://example.org/', 'mailto:a@example.org', 'tel:+41221234567', '/en/news/', '#sources'];
  expect(targets.filter((target) => !render(`[link](${target})`).includes(`href="${target}"`))).toEqual([]);
});

test('gives headings ids of their words, twice the same words two ids', () => {
  const html = render('## What was done\n\n## What was done\n\n## Été 2018');
  expect([...html.matchAll(/id="([^"]+)"/g)].map(([, id]) => id)).toEqual(['what-was-done', 'what-was-done-1', 'été-2018']);
});

test('links a footnote to its text and back', () => {
  const html = render('A claim.[^1]\n\n[^1]: Its source.');
  const ids = new Set([...html.matchAll(/ id="([^"]+)"/g)].map(([, id]) => id));
  const targets = [...html.matchAll(/href="#([^"]+)"/g)].map(([, target]) => target);
  expect(targets).toHaveLength(2);
  expect(targets.filter((target) => !ids.has(target as string))).toEqual([]);
});

test('names a link to a footnote and the way back, and sets its number apart from the word before it', () => {
  const html = render('Adopted in 2018[^1] and 2019.[^2]\n\n[^1]: One.\n[^2]: Two.');
  expect(html.replaceAll(/<[^>]+>/g, '')).toContain('Adopted in 2018[Footnote 1] and 2019.[Footnote 2]');
  expect(html.match(/Back to reference \d/g)).toEqual(['Back to reference 1', 'Back to reference 2']);
});

test('renders nothing of an empty body', () => {
  expect(render('')).toBe('');
});

test('shows characters that mean something in HTML as themselves', () => {
  expect(render('1 < 2 & "a" \\<b>')).toContain('1 &#x3C; 2 &#x26; “a” &#x3C;b>');
});
