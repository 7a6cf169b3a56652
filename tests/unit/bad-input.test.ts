import { mkdirSync, rmSync, symlinkSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { loadContent } from '@/lib/content/load';
import { readBody, renderBody } from '@/lib/content/markdown';
import { parse } from '@/lib/content/parse';
import { complaints, loadEnglish, makeEntry, makeFolder, makeName, makeSource } from '../content-factory';

const name = makeName('news');
const good = makeSource('news', {}, 'The text.');
const parsing = (source: string | Uint8Array, fileName = name) => complaints(() => parse('news', fileName, source));
const swap = (from: string, to: string) => {
  expect(good).toContain(from);
  return good.replace(from, to);
};

test('names a missing field, what it means and the file', () => {
  expect(parsing(swap('place: "Kathmandu, Nepal"\n', ''))).toEqual([
    `content/news/${name}:1: place: is missing (Where it happened: town and country). Add a line, for example place: "…"`,
  ]);
});

test('names a missing choice as missing, not as an empty value', () => {
  expect(parsing(swap('relation: "project"\n', ''))[0]).toMatch(/relation: is missing .* Add a line, for example relation: "project"$/);
});

test('suggests the right name for a misspelt field, with the line it is on', () => {
  expect(parsing(swap('place:', 'plaec:'))).toEqual([
    expect.stringMatching(/:6: plaec: is not a field of news\. Write "place"; the fields here are title, summary/),
  ]);
});

test('suggests the right name for a misspelt field of a source', () => {
  expect(parsing(swap('publisher:', 'publsher:'))).toEqual([
    expect.stringMatching(/sources\.0\.publsher: is not a field of sources\. Write "publisher"/),
  ]);
});

test('lists the fields there are where an unknown one is near none of them', () => {
  expect(parsing(swap('---\n', '---\nphotographer: "A"\n'))).toEqual([
    expect.stringMatching(/:2: photographer: is not a field of news\. Remove it, or use another; the fields here are title, summary/),
  ]);
});

test('refuses dates that the calendar does not have', () => {
  const problems = ['2018-13-45', '2018-02-30', '2019-02-29', '2018-00-10'].flatMap((date) => parsing(swap('"2018-12-13"', `"${date}"`)));
  expect(problems).toHaveLength(4);
  expect(problems[0]).toMatch(/:4: published: "2018-13-45" is not in the calendar\. Write "2018-12-13"/);
});

test('refuses an unquoted date, which other readers of YAML take for a moment in time', () => {
  for (const date of ['2018-12-13', '2018-13-45', '2018']) {
    expect(parsing(swap('"2018-12-13"', date))).toEqual([
      expect.stringMatching(/:4: published: [\d-]+ is an unquoted date\. Put it in quotes: published: "[\d-]+"/),
    ]);
  }
});

test('refuses a choice that is none and suggests the nearest', () => {
  expect(parsing(swap('relation: "project"', 'relation: "contxt"'))).toEqual([
    expect.stringMatching(/relation: "contxt" is not one of project, context, follow-up\. Write relation: "context"/),
  ]);
});

test('refuses a file name whose date is not that of the item', () => {
  expect(parsing(good, '2018-12-14-sample.md')).toEqual([
    expect.stringMatching(
      /published: "2018-12-13" is not the date at the beginning of the file name\. Rename the file to "2018-12-13-sample.md", or write published: "2018-12-14"/,
    ),
  ]);
});

test('refuses an end before the start', () => {
  const changes = { start: '2018-12-03', end: '2018-12-01' };
  expect(complaints(() => makeEntry('events', changes))).toEqual([
    expect.stringMatching(/end: "2018-12-01" is before the first day, "2018-12-03"/),
  ]);
});

test('refuses a file without front matter, with an open one, and an empty one', () => {
  expect(parsing('Just text.\n')).toEqual([
    expect.stringMatching(/:1: front matter: does not begin with a line "---"\. Put the fields above/),
  ]);
  expect(parsing('---\ntitle: "A"\n\nText.\n')).toEqual([expect.stringMatching(/:4: front matter: is not closed\. Put a line "---"/)]);
  expect(parsing('---\ntitle: "A"\n----\nText.\n')).toEqual([expect.stringMatching(/:3: front matter: is closed with "----"/)]);
  expect(parsing('\n\n---\ntitle: "A"\n---\n')).toEqual([expect.stringMatching(/:1: front matter: begins below an empty line/)]);
  expect(parsing('')).toEqual([expect.stringMatching(/:1: front matter: is missing: the file is empty/)]);
  expect(parsing('\uFEFF \r\n\n')).toEqual([expect.stringMatching(/the file is empty/)]);
});

test('says of front matter without fields that they are missing, and of a list that it is no group of fields', () => {
  expect(parsing('---\n---\n').length).toBeGreaterThan(10);
  expect(parsing('---\n- a\n- b\n---\n')).toEqual([expect.stringMatching(/:1: front matter: is a list, not a group of fields/)]);
});

test('reports broken YAML where the mistake is, not where the parser stumbles over it', () => {
  expect(parsing(swap('place: "Kathmandu, Nepal"', 'place: "Kathmandu'))).toEqual([
    `content/news/${name}:6: place: has no quotation mark at its end. Add it: place: "Kathmandu"`,
  ]);
});

test('reports in its own words what YAML alone could not read', () => {
  const lines = [
    'place: *Kathmandu',
    'place: !!js/function "x"',
    'place: @Kathmandu',
    'place: {Kathmandu',
    'place: ? Kathmandu',
    '? place',
    '%place',
  ];
  for (const line of lines) {
    const problems = parsing(swap('place: "Kathmandu, Nepal"', line));
    expect(problems, line).toHaveLength(1);
    expect(problems[0], line).toMatch(/^content\/news\/2018-12-13-sample\.md:[67]: \S/);
  }
});

test('refuses a field that appears twice', () => {
  expect(parsing(swap('place:', 'title:'))).toEqual([expect.stringMatching(/:6: title: appears twice: it is already on line 2/)]);
});

test('refuses front matter in a language that would run code', () => {
  const flag = '__ranFrontMatter';
  for (const opening of ['---js', '---javascript', '--- js', '---coffee', '---json']) {
    expect(parsing(good.replace('---', `${opening}\n{ title: (globalThis.${flag} = true) }`))).toEqual([
      expect.stringMatching(/:1: front matter: begins with "---.*"\. Write just "---" there/),
    ]);
  }
  expect(parsing(swap('title: "Officials trained"', `title: !!js/function "function () { globalThis.${flag} = true }"`))).toHaveLength(1);
  expect(globalThis).not.toHaveProperty(flag);
});

test('refuses a file that is not UTF-8', () => {
  expect(parsing(Buffer.from(good.replace('Kathmandu', 'Cáceres'), 'latin1'))).toEqual([
    expect.stringMatching(/:1: front matter: cannot be read: the file is not in UTF-8\. Save it with the encoding UTF-8/),
  ]);
  expect(parsing(Buffer.from(good, 'utf16le'))).not.toEqual([]);
});

test('simply reads a byte order mark, Windows and old Mac line ends', () => {
  const plain = parse('news', name, good);
  const variants = [`\uFEFF${good}`, good.replaceAll('\n', '\r\n'), `\uFEFF${good.replaceAll('\n', '\r\n')}`, good.replaceAll('\n', '\r')];
  for (const source of variants) expect(parse('news', name, Buffer.from(source))).toEqual(plain);
});

test('refuses a file name that is no slug', () => {
  const names = [
    '2018-12-13 sample.md',
    '2018-12-13-Sample.md',
    '2018-12-13-sämple.md',
    '2018-12-13-sample.txt',
    '2018-12-13-sample.md~',
    '..md',
    '-.md',
  ];
  for (const fileName of names)
    expect(parsing(good, fileName)).toEqual([expect.stringMatching(/:1: file name: ".*" is not a (slug|Markdown file)/)]);
});

test('refuses a file larger than any text', () => {
  expect(parsing(good + 'word '.repeat(2_000_000))).toEqual([
    expect.stringMatching(/follows in a file of \d+ KB\. Shorten the file to 128 KB/),
  ]);
});

const bodyProblems = (body: string) =>
  readBody(makeEntry('news', {}, { body })).problems.map(({ line, reason, fix }) => `${line} ${reason}: ${fix}`);
const bodyLine = makeEntry('news', {}, { body: 'a' }).bodyLine;

test('refuses raw HTML in a body, with its line', () => {
  expect(bodyProblems('First.\n\n<script>alert(1)</script>')).toEqual([
    expect.stringMatching(new RegExp(`^${bodyLine + 2} has HTML in it: <script>`)),
  ]);
  for (const body of ['A <b>word</b>.', '<!-- note -->', '<img src=x onerror=alert(1)>', '- <div>', '> <iframe>']) {
    expect(bodyProblems(body).join()).toMatch(/has HTML in it/);
  }
});

test('refuses links that run code or lead to another host unseen, however they are written', () => {
  const targets = [
    'javascript:alert(1)',
    'JaVaScRiPt:alert(1)',
    'java&#115;cript:alert(1)',
    'javascript&colon;alert(1)',
    'java&Tab;script:alert(1)',
    '&#1;javascript:alert(1)',
    '%6aavascript:alert(1)',
    '<  javascript:alert(1)>',
    'vbscript:x',
    'data:text/html,x',
    'file:///etc/passwd',
    '//example.org/',
    '/\\\\example.org/',
    'example.org',
  ];
  const taken = targets.filter(
    (target) => bodyProblems(`[text](${target})`).length === 0 || bodyProblems(`[text][1]\n\n[1]: ${target}`).length === 0,
  );
  expect(taken).toEqual([]);
  expect(bodyProblems('<javascript:alert(1)>')).toHaveLength(1);
});

test('takes links of the web, of this site, to mail, telephone and a place on the page', () => {
  expect(bodyProblems('[a](https://example.org/) [b](/) [c](#d) [e](mailto:a@example.org) [f](tel:+41) https://example.org')).toEqual([]);
});

test('refuses pictures, headings out of order and endless nesting in a body', () => {
  expect(bodyProblems('![a](/a.png)').join()).toMatch(/has a picture in it/);
  expect(bodyProblems('![a][1]\n\n[1]: https://example.org/a.png').join()).toMatch(/has a picture in it/);
  expect(bodyProblems('# Title').join()).toMatch(/has a heading of the first level/);
  expect(bodyProblems('## One\n\n#### Two')).toEqual([`${bodyLine + 2} has a heading that skips a level: Two: write "### Two"`]);
  expect(bodyProblems('>'.repeat(100_000)).join()).toMatch(/nested too deep/);
  expect(bodyProblems('## One\n\n### Two\n\n## Three\n\n> - a\n>   - b')).toEqual([]);
});

test('does not render a body that has problems', () => {
  expect(complaints(() => renderBody(makeEntry('news', {}, { body: '[a](javascript:alert(1))' })))).toHaveLength(1);
});

test('reports the problems of all files at once, and a missing folder', () => {
  const folder = makeFolder({
    [`news/${name}`]: makeSource('news', { place: '' }),
    'glossary/referral.md': 'Text.',
    'pages/notes.txt': 'Text.',
  });
  rmSync(path.join(folder, 'milestones'), { recursive: true });
  const problems = complaints(() => loadContent(folder));
  expect(problems).toHaveLength(4);
  expect(problems.join('\n')).toMatch(
    /glossary\/referral\.md:1: front matter: .*\n.*milestones\/:1: folder: is missing.*\n.*news\/.*place: is empty.*\n.*pages\/notes\.txt:1: file name/,
  );
});

test('names a folder and a dead link among the files, and reads on', () => {
  const folder = makeFolder({ 'glossary/referral.md': makeSource('glossary') });
  mkdirSync(path.join(folder, 'glossary/folder.md'));
  symlinkSync(path.join(folder, 'nowhere.md'), path.join(folder, 'glossary/dead.md'));
  expect(complaints(() => loadContent(folder))).toEqual([
    expect.stringMatching(/^content\/glossary\/dead\.md:1: file name: belongs to a folder, or to a link that leads nowhere\. Move/),
    expect.stringMatching(/^content\/glossary\/folder\.md:1: file name: belongs to a folder, or to a link that leads nowhere\. Move/),
  ]);
  rmSync(path.join(folder, 'glossary/folder.md'), { recursive: true });
  rmSync(path.join(folder, 'glossary/dead.md'));
  symlinkSync(path.join(folder, 'glossary/referral.md'), path.join(folder, 'glossary/another.md'));
  expect(loadEnglish(folder).glossary.map(({ slug }) => slug)).toEqual(['another', 'referral']);
});
