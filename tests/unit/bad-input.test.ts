import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, readdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { loadContent } from '@/lib/content/load';
import { checkBody, renderBody } from '@/lib/content/markdown';
import { parse } from '@/lib/content/parse';
import { complaints, makeEntry, makeFolder, makeName, makeSource, makeTemporaryFolder, surroundings } from '../content-factory';

const name = makeName('news');
const good = makeSource('news', {}, 'The text.');
const parsing = (source: string | Uint8Array, fileName = name) => complaints(() => parse('news', fileName, source));
const swap = (from: string, to: string) => {
  expect(good).toContain(from);
  return good.replace(from, to);
};

test('names a missing field, what it means and the file', () => {
  expect(parsing(swap('place: "Kathmandu, Nepal"\n', ''))).toEqual([
    `content/news/${name}:1: place: is missing: add it (Where it happened: town and country)`,
  ]);
});

test('names a missing choice as missing, not as an empty value', () => {
  expect(parsing(swap('relation: "project"\n', ''))[0]).toMatch(/relation: is missing: add it/);
});

test('suggests the right name for a misspelt field, with the line it stands on', () => {
  const problems = parsing(swap('place:', 'plaec:'));
  expect(problems).toHaveLength(2);
  expect(problems.join('\n')).toMatch(/:6: plaec: there is no such field; did you mean "place"\?/);
  expect(problems.join('\n')).toMatch(/place: is missing/);
});

test('suggests the right name for a misspelt field of a source', () => {
  expect(parsing(swap('publisher:', 'publsher:')).join('\n')).toMatch(
    /sources\.0\.publsher: there is no such field; did you mean "publisher"\?/,
  );
});

test('lists the fields there are where an unknown one is near none of them', () => {
  expect(parsing(swap('---\n', '---\nphotographer: "A"\n'))).toEqual([
    expect.stringMatching(/:2: photographer: there is no such field The fields here are title, summary, published/),
  ]);
});

test('refuses dates that the calendar does not have', () => {
  const problems = ['2018-13-45', '2018-02-30', '2019-02-29', '2018-00-10'].flatMap((date) => parsing(swap('"2018-12-13"', `"${date}"`)));
  expect(problems).toHaveLength(4);
  expect(problems[0]).toMatch(/:4: published: "2018-13-45" is no date of the calendar: write "2018-12-13"/);
});

test('refuses an unquoted date, which YAML would read as a moment in time or silently move', () => {
  for (const date of ['2018-12-13', '2018-13-45', '2018']) {
    expect(parsing(swap('"2018-12-13"', date))).toEqual([expect.stringMatching(/:4: published: is an unquoted date: put it in quotes/)]);
  }
});

test('refuses a choice that is none and suggests the nearest', () => {
  expect(parsing(swap('relation: "project"', 'relation: "contxt"'))).toEqual([
    expect.stringMatching(/relation: "contxt" is not one of project, context, follow-up; did you mean "context"\?/),
  ]);
});

test('refuses a copy of the title as summary, whatever its case and full stop', () => {
  expect(parsing(makeSource('news', { title: 'Officials trained', summary: 'OFFICIALS trained.' }))).toEqual([
    expect.stringMatching(/:3: summary: is a copy of the title/),
  ]);
});

test('refuses a file name whose date is not that of the item', () => {
  expect(parsing(good, '2018-12-14-sample.md')).toEqual([expect.stringMatching(/published: .* the file name begins with this date/)]);
});

test('refuses an end before the start', () => {
  const changes = { start: '2018-12-03', end: '2018-12-01' };
  expect(complaints(() => makeEntry('events', changes))).toEqual([expect.stringMatching(/end: "2018-12-01" lies before the start/)]);
});

test('refuses a file without front matter, with an open one, and an empty one', () => {
  expect(parsing('Just text.\n')).toEqual([expect.stringMatching(/:1: no front matter: the first line must be "---"/)]);
  expect(parsing('---\ntitle: "A"\n\nText.\n')).toEqual([expect.stringMatching(/:1: the front matter is not closed/)]);
  expect(parsing('')).toEqual([expect.stringMatching(/the file is empty/)]);
  expect(parsing('\uFEFF \r\n\n')).toEqual([expect.stringMatching(/the file is empty/)]);
});

test('says of front matter without fields that they are missing, and of a list that it is no group of fields', () => {
  expect(parsing('---\n---\n').length).toBeGreaterThan(10);
  expect(parsing('---\n- a\n- b\n---\n')).toEqual([expect.stringMatching(/must be a group of fields/)]);
});

test('reports broken YAML with its line, the second time as the first (gray-matter would answer {} from its cache)', () => {
  const broken = swap('place: "Kathmandu, Nepal"', 'place: "Kathmandu');
  const first = parsing(broken);
  expect(first).toEqual([
    expect.stringMatching(/^content\/news\/2018-12-13-sample\.md:\d+: broken YAML: .+ Put values with ":" or "#" in quotes/),
  ]);
  expect(parsing(broken)).toEqual(first);
});

test('refuses a field that stands twice', () => {
  expect(parsing(swap('place:', 'title:'))).toEqual([expect.stringMatching(/:6: broken YAML: duplicated mapping key/)]);
});

test('refuses front matter in a language that would run code', () => {
  const flag = '__ranFrontMatter';
  for (const opening of ['---js', '---javascript', '--- js', '---coffee', '---json']) {
    expect(parsing(good.replace('---', `${opening}\n{ title: (globalThis.${flag} = true) }`))).toEqual([
      expect.stringMatching(/:1: the first line names a language after "---"/),
    ]);
  }
  expect(parsing(swap('title: "Officials trained"', `title: !!js/function "function () { globalThis.${flag} = true }"`))).toHaveLength(1);
  expect(globalThis).not.toHaveProperty(flag);
});

test('refuses a file that is not UTF-8', () => {
  expect(parsing(Buffer.from(good.replace('Kathmandu', 'Cáceres'), 'latin1'))).toEqual([
    expect.stringMatching(/the file is not UTF-8: save it as UTF-8/),
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
  for (const fileName of names) expect(parsing(good, fileName)).toEqual([expect.stringMatching(/the file name is no slug: small letters/)]);
});

test('refuses a file larger than any text', () => {
  expect(parsing(good + 'word '.repeat(2_000_000))).toEqual([expect.stringMatching(/the file has \d+ KB: 128 KB are the most/)]);
});

const bodyProblems = (body: string) => checkBody(makeEntry('news', {}, { body })).map(({ line, reason }) => `${line} ${reason}`);
const bodyLine = makeEntry('news', {}, { body: 'a' }).bodyLine;

test('refuses raw HTML in a body, with its line', () => {
  expect(bodyProblems('First.\n\n<script>alert(1)</script>')).toEqual([`${bodyLine + 2} raw HTML in the text: write Markdown instead`]);
  for (const body of ['A <b>word</b>.', '<!-- note -->', '<img src=x onerror=alert(1)>', '- <div>', '> <iframe>']) {
    expect(bodyProblems(body).join()).toMatch(/raw HTML/);
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
  expect(bodyProblems('[a](https://example.org/) [b](/en/) [c](#d) [e](mailto:a@example.org) [f](tel:+41) https://example.org')).toEqual(
    [],
  );
});

test('refuses pictures, headings out of order and endless nesting in a body', () => {
  expect(bodyProblems('![a](/a.png)').join()).toMatch(/a picture in the text/);
  expect(bodyProblems('![a][1]\n\n[1]: https://example.org/a.png').join()).toMatch(/a picture in the text/);
  expect(bodyProblems('# Title').join()).toMatch(/a heading of the first level/);
  expect(bodyProblems('## One\n\n#### Two')).toEqual([`${bodyLine + 2} a heading skips a level: write "###" here`]);
  expect(bodyProblems('>'.repeat(100_000)).join()).toMatch(/nested too deep/);
  expect(bodyProblems('## One\n\n### Two\n\n## Three\n\n> - a\n>   - b')).toEqual([]);
});

test('does not render a body that has problems', () => {
  expect(complaints(() => renderBody(makeEntry('news', {}, { body: '[a](javascript:alert(1))' })))).toHaveLength(1);
});

test('names an unknown country, objective and event with the nearest right one', () => {
  const folder = makeFolder({
    ...surroundings(),
    'events/2018-12-03-training.md': makeSource('events'),
    [`news/${name}`]: makeSource('news', { countries: ['nepl'], objectives: ['protecton'], event: '2018-12-03-trainin' }),
  });
  expect(complaints(() => loadContent(folder))).toEqual([
    `content/news/${name}: countries: "nepl": no such country; did you mean "nepal"?`,
    `content/news/${name}: objectives: "protecton": no such objective; did you mean "protection"?`,
    `content/news/${name}: event: "2018-12-03-trainin": no such event; did you mean "2018-12-03-training"?`,
  ]);
});

test('refuses a title that another item of the collection has, whatever its case', () => {
  const folder = makeFolder({
    ...surroundings(),
    'news/2018-12-13-one.md': makeSource('news', { title: 'Officials trained' }),
    'news/2018-12-13-two.md': makeSource('news', { title: 'OFFICIALS TRAINED' }),
  });
  expect(complaints(() => loadContent(folder))).toEqual([
    'content/news/2018-12-13-two.md: title: is the title of content/news/2018-12-13-one.md too: give each its own',
  ]);
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
    /news\/.*place: is empty[\s\S]*glossary\/referral\.md:1: no front matter[\s\S]*milestones\/: the folder is missing[\s\S]*pages\/notes\.txt/,
  );
});

test('a build of content with several faults stops with all of them, exits with 1 and leaves out/ as it was', () => {
  const root = path.resolve(import.meta.dirname, '../..');
  const work = makeTemporaryFolder();
  for (const part of ['lib', 'scripts', 'content']) cpSync(path.join(root, part), path.join(work, part), { recursive: true });
  for (const part of ['package.json', 'tsconfig.json']) cpSync(path.join(root, part), path.join(work, part));
  symlinkSync(path.join(root, 'node_modules'), path.join(work, 'node_modules'));
  mkdirSync(path.join(work, 'out'));
  writeFileSync(path.join(work, 'out/index.html'), 'the last good site');
  writeFileSync(path.join(work, 'content/news', name), swap('"2018-12-13"', '2018-12-13'));
  writeFileSync(path.join(work, 'content/glossary/new-term.md'), '---\ntitle: "A: b\n---\n');
  writeFileSync(path.join(work, 'content/pages/New Page.md'), makeSource('pages'));

  const { status, stderr } = spawnSync(process.execPath, ['--import', 'tsx', 'scripts/build.ts'], { cwd: work, encoding: 'utf8' });

  expect(status).toBe(1);
  expect(stderr).toMatch(/^3 problems in content\//);
  expect(stderr).toContain(`content/news/${name}:4: published: is an unquoted date: put it in quotes, for example "2018-12-13"`);
  expect(stderr).toMatch(/content\/glossary\/new-term\.md:\d+: broken YAML/);
  expect(stderr).toContain('content/pages/New Page.md: the file name is no slug');
  expect(stderr).not.toMatch(/^\s+at /m);
  expect(readdirSync(path.join(work, 'out'))).toEqual(['index.html']);
  expect(readFileSync(path.join(work, 'out/index.html'), 'utf8')).toBe('the last good site');
});
