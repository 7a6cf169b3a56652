import { readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { readSource } from '@/lib/content/read/parse';
import type { Problem } from '@/lib/source/problem';
import { findings, makeSource } from '@/tests/content-factory';
import { readYaml } from '@/tests/read-yaml';

const file = 'news/2018-03-22-border-meeting.md';
const read = (name: string) =>
  readFileSync(path.join(import.meta.dirname, 'mistakes', name), 'utf8');
const good = read('original.md');

const around = {
  'countries/lao-pdr.md': makeSource('countries', {
    title: 'Lao PDR',
    iso2: 'LA',
    iso3: 'LAO',
    lawsNote: 'No law was found.',
  }),
};

const translationFile = `translations/fr/${file}`;
const { fingerprint = '' } = readSource('news', '2018-03-22-border-meeting.md', good);
const goodTranslation = read('translation.md').replace('00000000', fingerprint);

interface Mistake {
  /** What the writer did wrong. */
  what: string;
  /** The line as it was, and as the writer left it. */
  from: string;
  to: string;
  name: string;
  /** Where the message must point to. */
  line: number;
  field: string;
}

type Row = [from: string, to: string, where?: Partial<Mistake>];
const written: Record<'original' | 'translation', Record<string, Row>> = readYaml(
  'unit/docs/mistakes/mistakes.yaml',
);

const mistakes = [
  ...Object.entries(written.original).map(([what, row]) => mistakeIn(file, what, row)),
  ...Object.entries(written.translation).map(([what, row]) =>
    mistakeIn(translationFile, `in a translation: ${what}`, row),
  ),
];

function mistakeIn(name: string, what: string, [from, to, where]: Row): Mistake {
  const line = good.split('\n').findIndex((text) => text.includes(from)) + 1;
  const field = /^\s*(?:- )?(\w+)/.exec(from)?.[1] ?? '';
  return { name, what, from, to, line, field, ...where };
}

const said = new Map<Mistake, readonly Problem[]>();
function problemsOf(mistake: Mistake): readonly Problem[] {
  const problems = said.get(mistake) ?? check(mistake);
  said.set(mistake, problems);
  return problems;
}

function check({ from, to, name }: Mistake): readonly Problem[] {
  const source = name === translationFile ? goodTranslation : good;
  const text = from === '' ? source : source.replace(from, to);
  if (from !== '') expect(text).not.toBe(source);
  return findings({ ...around, ...(name === translationFile && { [file]: good }), [name]: text })
    .problems;
}

test('the files have no problem before the mistakes are made', () => {
  expect(
    findings({ ...around, [file]: good, [translationFile]: goodTranslation }).problems,
  ).toEqual([]);
});

test.each(mistakes)('$what: one message, with file, line, field, reason and fix', (mistake) => {
  const { name, line, field } = mistake;
  const some = expect.stringMatching(/./);
  expect(problemsOf(mistake)).toEqual([
    { file: name, line, field: expect.stringMatching(`(^|\\.)${field}$`), reason: some, fix: some },
  ]);
});

const cell = (text: string) =>
  text.replaceAll('|', '\\|').replaceAll('<', '\\<').replace(/\n/g, ' ');

test('the messages are as last agreed', async () => {
  const rows = mistakes.map((mistake) => {
    const [problem] = problemsOf(mistake);
    return (
      problem &&
      `| ${cell(mistake.what)} | ${problem.line} | ${problem.field} | ${cell(problem.reason)} | ${cell(problem.fix)} |`
    );
  });
  const head = '| mistake | line | field | reason | fix |\n| --- | --- | --- | --- | --- |\n';
  const text = `${head}${rows.join('\n')}\n`.replace(/(?<=fields here are ).*(?= \|)/g, '…');
  await expect(text).toMatchFileSnapshot('./mistakes/messages.md');
});
