import { rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { Script } from 'node:vm';
import { expect, test, vi } from 'vitest';
import { checkContent } from '@/lib/check/check-content';
import { readMessages } from '@/lib/i18n/read-messages';
import { isLanguageCode } from '@/lib/source/forms';
import { formatProblem } from '@/lib/source/problem';
import { article, findings, makeName, makeSite, makeSource, opened } from '@/tests/content-factory';

const news = `news/${makeName('news')}`;
const problemsOf = (files: Parameters<typeof findings>[0]) =>
  findings(files).problems.map(formatProblem);

test.each([
  'languages.yaml',
  'redirects.yaml',
  'exceptions.yaml',
  'search.yaml',
  'synonyms.yaml',
  'wordings.yaml',
])('says that %s is missing, and nothing that follows from it', (file) => {
  const folder = makeSite({ [news]: makeSource('news', {}, `${article()} GLO.ACT was there.`) });
  rmSync(path.join(folder, file));
  vi.stubEnv('CONTENT_DIR', folder);
  expect(checkContent(folder).problems.map(formatProblem)).toEqual([
    expect.stringMatching(
      new RegExp(`^content/${file}:1: file: is missing, and with it .*git checkout`),
    ),
  ]);
});

test.each([
  'languages.yaml',
  'redirects.yaml',
  'exceptions.yaml',
  'search.yaml',
  'synonyms.yaml',
  'wordings.yaml',
  'publishers.yaml',
  'translations/fr/messages.yaml',
  'translations/fr/synonyms.yaml',
])('a second document in %s is not dropped without a word', (file) => {
  const files: Record<string, string> = opened('fr');
  const problems = problemsOf({ ...files, [file]: `${files[file] ?? ''}---\n---\na: "b"\n` });
  expect(problems).toContainEqual(
    expect.stringMatching(
      new RegExp(`^content/${file}:\\d+: \\w+: begins a second document of YAML\\. Remove the`),
    ),
  );
});

test('a language that has a search of its own needs the files of the search', () => {
  const page = '---\ntitle: "Recherche"\nsummary: "Chercher sur le site."\n---\n';
  const files = {
    ...opened('fr'),
    'translations/fr/pages/search.md': page,
    'translations/fr/synonyms.yaml': '',
  };
  expect(problemsOf(files)).toEqual([
    expect.stringMatching(/^content\/translations\/fr\/search\.yaml:1: file: is missing/),
  ]);
  expect(problemsOf({ ...files, 'translations/fr/search.yaml': '' })).toEqual([]);
  expect(problemsOf(opened('fr')), 'a language without a search').toEqual([]);
});

const messagesWith = (change: (text: string) => string) => {
  const files = opened('fr');
  const file = 'translations/fr/messages.yaml';
  return { ...files, [file]: change(files[file] ?? '') };
};

test.each([
  ['TODO', /home: still has "TODO" in it/],
  ['…', /home: has no words\. Write the text; in English it is "\p{L}+"/u],
  [
    'Глобальные действия по предупреждению торговли людьми',
    /home: is in another script than its language/,
  ],
  ['a'.repeat(701), /home: has 701 characters\. Shorten it to 700/],
])('a message of a translation may not be %s', (words, says) => {
  const files = messagesWith((text) => text.replace(/^home: .*$/m, `home: "${words}"`));
  expect(problemsOf(files)).toEqual([expect.stringMatching(says)]);
});

test('English messages that are all gone give one problem', () => {
  const folder = makeSite();
  const elsewhere = makeSite({ 'content/messages.yaml': '' });
  vi.spyOn(process, 'cwd').mockReturnValue(elsewhere);
  expect(readMessages('en', folder).problems.map(formatProblem)).toEqual([
    'content/messages.yaml:1: messages: has no messages. Bring it back: git checkout content/messages.yaml',
  ]);
});

const russian = 'Сорок сотрудников три дня учились опрашивать свидетелей на курсе. '.repeat(2);

test('all words of a translation are in the script of its language', () => {
  const translated = (title: string, body: string) =>
    problemsOf({
      ...opened('fr'),
      [news]: makeSource('news', {}, article()),
      [`translations/fr/${news}`]: `---\ntitle: "${title}"\nsummary: "Un cours."\nplace: "Katmandou"\n---\n\n${body}\n`,
    });
  expect(translated('Un cours', 'Quarante agents ont appris.')).toEqual([]);
  expect(translated(russian.trim().slice(0, -1), 'Quarante agents ont appris.')).toEqual([
    expect.stringMatching(/title: is in another script than its language/),
  ]);
  expect(
    translated(
      'Un cours',
      `${russian}[^1]\n\n[^1]: Example Agency of the Whole World, [A course in Kathmandu](https://example.org/).`,
    ),
    'whatever its footnotes name',
  ).toEqual([expect.stringMatching(/text: is in another script than its language/)]);
});

test('a translation was not compared before there was a project', () => {
  const home = '---\ntranslated: "1999-01-01"\ntitle: "Accueil"\nsummary: "Le projet."\n---\n';
  expect(problemsOf({ ...opened('fr'), 'translations/fr/pages/home.md': home })).toEqual([
    expect.stringMatching(/translated: is before 2000/),
  ]);
});

test('a page that cannot be read is not said to be missing in other languages', () => {
  const files = opened('fr');
  const help = makeSource('pages', { title: 'Page get-help', order: 0 });
  expect(problemsOf({ ...files, 'pages/get-help.md': help })).toEqual([
    expect.stringMatching(/^content\/pages\/get-help\.md:\d+: order: is "0", less than 1/),
  ]);
});

test.each([
  [
    'a reason without words',
    'files: [{ rule: titles, file: pages/home.md, reason: "…" }]',
    /files\.0\.reason: has no letter or number/,
  ],
  ['a host without a reason', 'http: { "example.org": "" }', /http\.example\.org: is empty/],
  [
    'a list in place of a group',
    'abbreviations: ["UN"]',
    /abbreviations: is a list, not a group of fields/,
  ],
  [
    'a list in place of all',
    '- a',
    /exceptions: is a list, not a group of fields\. Write what belongs here: the groups "files"/,
  ],
])('%s in the list of exceptions gives one problem', (_what, text, says) => {
  const story = makeSource('news', {}, `${article()} The UN came.`);
  const problems = problemsOf({ [news]: story, 'exceptions.yaml': `${text}\n` });
  expect(problems.filter((line) => line.includes('exceptions.yaml'))).toEqual([
    expect.stringMatching(says),
  ]);
  if (!text.startsWith('files') && !text.startsWith('http')) expect(problems).toHaveLength(1);
});

test('codes of no single language are not language codes', () => {
  expect(['mis', 'mul', 'und', 'zxx', 'zz'].filter(isLanguageCode)).toEqual([]);
  expect(['en', 'kir', 'ur'].filter(isLanguageCode)).toHaveLength(3);
});

test('a wording that takes too long to look for is named, and those below it wait', () => {
  const late = Object.assign(new Error('late'), { code: 'ERR_SCRIPT_EXECUTION_TIMEOUT' });
  vi.spyOn(Script.prototype, 'runInContext').mockImplementation(() => {
    throw late;
  });
  const wordings =
    "wordings:\n  - { avoid: a judge, write: b }\n  - { avoid: c, write: d, pattern: 'c*d*c' }\n";
  const says = (text: string) => problemsOf({ 'wordings.yaml': text });
  expect(says(wordings)).toEqual([
    expect.stringMatching(/yaml:2: wordings\.0\.avoid: takes more than 5 seconds to look for\./),
  ]);
  expect(says(wordings.replace(/ {2}- .*\n/, ''))).toEqual([
    expect.stringMatching(
      /yaml:2: wordings\.0\.pattern: takes more than 5 seconds .* Write several/,
    ),
  ]);
});

test('a line of brackets that do not close is read in no time', () => {
  const folder = makeSite({
    'wordings.yaml': 'wordings:\n  - { avoid: illegal migrants, write: smuggled migrants }\n',
  });
  writeFileSync(path.join(folder, news), makeSource('news', {}, '!['.repeat(8_000)));
  vi.stubEnv('CONTENT_DIR', folder);
  const began = process.cpuUsage().user;
  expect(checkContent(folder).problems.length).toBeGreaterThan(0);
  expect((process.cpuUsage().user - began) / 1e6, 'seconds').toBeLessThan(10);
});

test('a page, a heading and a footnote may have the name of what every object has', () => {
  const body = 'Words.[^constructor]\n\n## Constructor\n\n[^constructor]: A source.';
  const page = makeSource('pages', { title: 'Constructor' }, body);
  expect(problemsOf({ 'pages/constructor.md': page })).toEqual([]);
  expect(
    problemsOf({ 'pages/constructor.md': page.replace('Words', '{constructor} words') }),
  ).toEqual([
    expect.stringMatching(/text: has \{constructor\} in it, and there is no such counter/),
  ]);
});
