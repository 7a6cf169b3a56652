import { expect, test } from 'vitest';
import { renderBody, renderSections } from '@/lib/content/text/markdown';
import { makeEntry, stubMessages } from '@/tests/content-factory';

const render = (body: string) => renderBody(makeEntry('pages', {}, { body }));
const sections = (body: string) => renderSections(makeEntry('pages', {}, { body }));

test('renders paragraphs, lists, tables and links, and an empty body as nothing', () => {
  expect([render(''), sections('')]).toEqual([
    '',
    { intro: '', sections: [], notes: { html: '', count: 0 } },
  ]);
  expect(render('A *word* and a [link](/en/).')).toContain(
    '<p>A <em>word</em> and a <a href="/en/">link</a>.</p>',
  );
  expect(render('- one\n- two')).toMatch(/<ul>\s*<li>one<\/li>\s*<li>two<\/li>\s*<\/ul>/);
  expect(render('| a | b |\n| - | - |\n| 1 | 2 |')).toMatch(
    /<table>[\s\S]*<th>a<\/th>[\s\S]*<td>2<\/td>/,
  );
});

test('keeps the target of each kind of link that a body may hold', () => {
  const targets = [
    'https://example.org/',
    'http://example.org/',
    'mailto:a@example.org',
    'tel:+41221234567',
    '/en/news/',
    '#sources',
  ];
  expect(
    targets.filter((target) => !render(`[link](${target})`).includes(`href="${target}"`)),
  ).toEqual([]);
});

test('makes the ids of headings from their words, and different ids from the same words', () => {
  const html = render('## What was done\n\n## What was done\n\n## Été 2018');
  expect([...html.matchAll(/id="([^"]+)"/g)].map(([, id]) => id)).toEqual([
    'what-was-done',
    'what-was-done-1',
    'été-2018',
  ]);
});

test('names the links to a footnote and back, and marks a reference directly after another, which needs more room', () => {
  const html = render(
    'Adopted in 2018[^1][^2] and 2019.[^3]\n\n[^1]: One.\n[^2]: Two.\n[^3]: Three.',
  );
  expect(html.replaceAll(/<[^>]+>/g, '')).toContain(
    'Adopted in 2018[Footnote 1][Footnote 2] and 2019.[Footnote 3]',
  );
  expect(html.match(/Back to reference \d/g)).toEqual([
    'Back to reference 1',
    'Back to reference 2',
    'Back to reference 3',
  ]);
  expect(html.match(/<sup( class="next")?>/g)).toEqual(['<sup>', '<sup class="next">', '<sup>']);
});

test('escapes the words of a language, and takes none of them for a pattern', () => {
  stubMessages('es', {
    sources: 'A <b> & "c" $1',
    footnote: '$& < note',
    backToReference: '"$1 back',
  });
  const entry = makeEntry('pages', {}, { body: 'Adopted.[^1]\n\n[^1]: One.' });
  const html = renderBody({ ...entry, lang: 'es' });
  expect(html).toContain('>A &#x3C;b> &#x26; "c" $1</h2>');
  expect(html).toContain('[$&#x26; &#x3C; note </span>1<');
  expect(html).toContain('aria-label="&#x22;$1 back 1"');
});

test('escapes characters that are special in HTML', () => {
  expect(render('1 < 2 & "a" \\<b>')).toContain('1 &#x3C; 2 &#x26; “a” &#x3C;b>');
});

test('splits a body by its headings of the second and third level, and keeps what comes before them', () => {
  const { intro, sections: found } = sections(
    'Before.\n\n## What was done\n\nA *word*.\n\n### In Osh\n\nMore.\n\n### In Osh\n\n- one\n\n## Law\n\nText.',
  );
  expect(intro).toBe('<p>Before.</p>');
  expect(found).toEqual([
    {
      id: 'what-was-done',
      title: 'What was done',
      html: '<p>A <em>word</em>.</p>',
      parts: [
        { id: 'in-osh', title: 'In Osh', html: '<p>More.</p>' },
        { id: 'in-osh-1', title: 'In Osh', html: '<ul>\n<li>one</li>\n</ul>' },
      ],
      whole: expect.stringMatching(
        /^<p>A <em>word<\/em>[\s\S]*<h3 id="in-osh-1">In Osh<\/h3>\s*<ul>[\s\S]*one/,
      ),
      opening: 'A word.',
      items: 1,
    },
    {
      id: 'law',
      title: 'Law',
      html: '<p>Text.</p>',
      parts: [],
      whole: '<p>Text.</p>',
      opening: 'Text.',
      items: 0,
    },
  ]);
});

test('keeps footnotes apart from the parts of a body, numbered throughout, with links there and back', () => {
  const { sections: found, notes } = sections(
    '## One\n\nA claim.[^b]\n\n## Two\n\nAnother.[^a] And the first.[^b]\n\n[^a]: Source A.\n[^b]: Source B.',
  );
  const text = found.map(({ html }) => html).join('');
  expect(text).not.toContain('Source');
  const marks = [
    ...text.matchAll(/href="#user-content-([^"]+)"[^>]*><span[^>]*>[^<]*<\/span>(\d)</g),
  ];
  expect(marks.map(([, to, number]) => `${number} ${to}`)).toEqual(['1 fn-b', '2 fn-a', '1 fn-b']);
  expect(notes.count).toBe(2);
  expect(notes.html).toMatch(
    /^<ol>[\s\S]*id="user-content-fn-b"[\s\S]*Source B[\s\S]*id="user-content-fn-a"[\s\S]*Source A[\s\S]*<\/ol>$/,
  );
  const back = [...notes.html.matchAll(/href="#([^"]+)"/g)].map(([, to]) => to);
  expect(back.filter((to) => !text.includes(`id="${to}"`))).toEqual([]);
});

test('does not split a body at a heading inside a list', () => {
  expect(sections('## One\n\n- ## Two\n').sections.map(({ id }) => id)).toEqual(['one']);
});

test('says how a section begins and how many items its lists have', () => {
  const found = sections(
    '## Done\n\n### In Osh\n\n- **Nepal.** [One](/news/one/), 12[^a] of 20.\n- Two.\n\n1. Three\n\n## Empty\n\n[^a]: A.',
  ).sections;
  expect(found.map(({ opening, items }) => [opening, items])).toEqual([
    ['Nepal. One, 12 of 20.', 3],
    ['', 0],
  ]);
});

test('leads each link that names an address elsewhere in the text to it, in every part', () => {
  const { sections: found } = sections('## One\n\n[A][a] and [a].\n\n## Two\n\n[a]: /en/news/');
  expect(found[0]?.html).toBe('<p><a href="/en/news/">A</a> and <a href="/en/news/">a</a>.</p>');
});

test('makes every link of a text absolute that is read away from its page', () => {
  const body = '[a](/en/a/) [b](#b) [c](https://o.example/) d[^d]\n\n[^d]: D.';
  const html = renderBody(makeEntry('news', {}, { body }), undefined, 'https://s.example/en/p/');
  expect([...html.matchAll(/href="([^"]*)"/g)].map(([, link]) => link)).toEqual([
    'https://s.example/en/a/',
    'https://s.example/en/p/#b',
    'https://o.example/',
    'https://s.example/en/p/#user-content-fn-d',
    'https://s.example/en/p/#user-content-fnref-d',
  ]);
});

test('numbers a footnote that another one names, and leads back to each use', () => {
  const { notes } = sections(
    'A[^a] and again.[^a]\n\n[^b]: B.\n[^a]: A, as in[^b]\n\n    - a list',
  );
  expect(notes.count).toBe(2);
  expect([...notes.html.matchAll(/aria-label="([^"]+)"/g)].map(([, label]) => label)).toEqual([
    'Back to reference 1',
    'Back to reference 1-2',
    'Back to reference 2',
  ]);
});
