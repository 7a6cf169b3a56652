import { spawnSync } from 'node:child_process';
import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test, vi } from 'vitest';
import { fingerprintOf } from '@/lib/content/read/translation-fields';
import { recordComparison, reportTranslations } from '@/scripts/translations/report-translations';
import { article, makeFields, makeFolder, makeName, makeSource, opened } from '../content-factory';

const items = [
  ['news', {}, article('guards')],
  ['threads', { title: 'A course' }, 'It was held.'],
  ['resources', {}, ''],
  ['glossary', {}, ''],
] as const;
const names = items.map(([collection, fields]) => `${collection}/${makeName(collection, fields)}`);
const [changed = '', gone = '', other = '', term = ''] = names;

const messages = 'translations/ar/messages.yaml';

/** A folder with these items and their translations, and a message less. */
function makeTranslated(): string {
  const words = 'translated: "2020-02-29"\ntitle: "عنوان"\nsummary: "جملة."\n---\n\n';
  const files = items.flatMap(([collection, fields, text], i) => [
    [names[i], makeSource(collection, fields, text)],
    [
      `translations/ar/${names[i]}`,
      `---\nof: "${fingerprintOf(collection, makeFields(collection, fields), { file: '', body: text, bodyLine: 1 })}"\n${words}${text}\n`,
    ],
  ]);
  const { 'languages.yaml': languages = '', [messages]: translated = '' } = opened('ar');
  expect(translated).toMatch(/^treatyTable: /m);
  return makeFolder({
    'languages.yaml': languages,
    [messages]: translated.replace(/^treatyTable: .*\n/m, ''),
    ...Object.fromEntries(files),
  });
}

/** Runs `npm run translations` on a folder and returns its output and exit code. */
function run(folder: string, ...args: string[]) {
  const command = ['--import', 'tsx', 'scripts/translations.ts', ...args];
  const options = { encoding: 'utf8', env: { ...process.env, CONTENT_DIR: folder } } as const;
  const { stdout, stderr, status } = spawnSync(process.execPath, command, options);
  return { said: stdout + stderr, status };
}
/** What the program would say, within this process: starting it takes longest. */
function within<T>(folder: string, say: () => T): T {
  vi.stubEnv('CONTENT_DIR', folder);
  return say();
}
function edit(file: string, from: string, to: string): void {
  const before = readFileSync(file, 'utf8');
  expect(before).toContain(from);
  writeFileSync(file, before.replace(from, to));
}

test('lists what is missing, without an original or behind it', () => {
  const folder = makeTranslated();
  const { said: all, status } = run(folder);
  expect(status).toBe(0);
  // Besides the message that is left out, Arabic may lack others.
  const [, first, shownInEnglish] =
    /^(.*\n) {2}messages shown in English \(\d+\):\n((?: {4}\S+\n)+)$/.exec(all) ?? [];
  expect(first).toBe('ar: 4 translations of 4 items (open)\n');
  expect(shownInEnglish).toContain('    treatyTable\n');

  edit(path.join(folder, changed), 'Officials of guards met.', 'Nobody met.');
  rmSync(path.join(folder, gone));
  rmSync(path.join(folder, 'translations/ar', other));
  const said = within(folder, reportTranslations);
  expect(said).toContain(`  missing (1):\n    ${other}\n`);
  expect(said).toContain(`  without an original (1):\n    translations/ar/${gone}\n`);
  expect(said).toContain(
    `  lagging behind the original (1):\n    translations/ar/${changed}, compared on 2020-02-29\n`,
  );
  expect(said).not.toContain(term);
});

test('records that the items it is given were compared, and nothing twice', () => {
  const folder = makeTranslated();
  edit(path.join(folder, changed), 'Officials of guards met.', 'Nobody met.');
  edit(path.join(folder, term), 'A sentence that says more', 'A sentence that says even more');
  expect(run(folder, '--compared', 'ar', changed.replace('.md', ''))).toEqual({
    said: 'Recorded for 1 of 1 translations\n',
    status: 0,
  });
  expect(readFileSync(path.join(folder, 'translations/ar', changed), 'utf8')).toMatch(
    /^---\nof: "[0-9a-f]{8}"\ntranslated: "\d{4}-\d\d-\d\d"\ntitle: /,
  );
  expect(within(folder, reportTranslations)).toMatch(
    /lagging behind the original \(1\):\n {4}translations\/ar\/glossary\/sample\.md, compared on 2020-02-29\n/,
  );
  const compareTerm = () => within(folder, () => recordComparison(['ar', 'glossary/sample']));
  expect(compareTerm()).toBe('Recorded for 1 of 1 translations');
  expect(within(folder, reportTranslations)).not.toContain('lagging');
  expect(compareTerm()).toBe('Recorded for 0 of 1 translations');
});

test('records telephone numbers where the original has some, and lists where they changed', () => {
  const helpline = (name: string, number: string) => ({
    name,
    provider: 'state',
    numbers: [{ number }],
    sources: [{ publisher: 'A ministry', url: 'https://example.org/source' }],
  });
  const source = (...helplines: object[]) => makeSource('countries', { helplines });
  const lines = [helpline('Line for women', '1145'), helpline('Line for children', '1098')];
  const country = 'countries/nepal.md';
  const translation = `translations/ar/${country}`;
  const words =
    'title: "عنوان"\nsummary: "جملة."\nhelplines: [{ name: "خط" }, { name: "خط ثان" }]\n';
  const folder = makeFolder({
    ...opened('ar'),
    [country]: source(...lines),
    [translation]: `---\n${words}---\n`,
  });
  const written = () => readFileSync(path.join(folder, translation), 'utf8');
  const compare = () => within(folder, () => recordComparison(['ar', 'countries/nepal']));
  const unrecorded = `  with words beside telephone numbers that nothing records (1):\n    ${translation}`;
  const changedSince = `  with words in English, since the telephone numbers beside them have changed (1):\n    ${translation}`;

  expect(within(folder, reportTranslations)).toContain(unrecorded);
  expect(compare()).toBe('Recorded for 1 of 1 translations');
  expect(written()).toMatch(
    /^---\nof: "[0-9a-f]{8}"\nofNumbers: "[0-9a-f]{8}"\ntranslated: "[\d-]+"\ntitle: /,
  );
  const first = written();
  expect(within(folder, reportTranslations)).not.toContain('telephone');

  writeFileSync(path.join(folder, country), source(...lines.toReversed()));
  expect(within(folder, reportTranslations)).toContain(changedSince);
  expect(compare()).toBe('Recorded for 1 of 1 translations');
  expect(written()).not.toBe(first);
  expect(written().match(/^ofNumbers: /gm)).toHaveLength(1);
  expect(within(folder, reportTranslations)).not.toContain('telephone');

  writeFileSync(path.join(folder, country), source());
  compare();
  expect(written()).not.toContain('ofNumbers');
});

test('names what it cannot compare', () => {
  const folder = makeTranslated();
  const said =
    'Name a language, one of ar, fr, pt, ru, es, uk: npm run translations -- --compared fr news/2018-12-13-name';
  expect(run(folder, '--compared', 'xx')).toEqual({ said: `${said}\n`, status: 1 });
  const compare = (...args: string[]) => within(folder, () => recordComparison(args));
  expect(() => compare('en')).toThrow(said);
  expect(() => compare('ar')).toThrow('Name what was compared with its original');
  expect(() => compare('ar', 'news/nothing')).toThrow(
    'There is no content/translations/ar/news/nothing.md',
  );
});
