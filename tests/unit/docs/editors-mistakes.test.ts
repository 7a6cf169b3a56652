import { expect, test } from 'vitest';
import { formatProblem, type Problem } from '@/lib/content/read/problem';
import { rules } from '@/lib/content/rules/check';
import { findings, makeSource } from '@/tests/content-factory';

const file = 'news/2018-03-22-border-meeting.md';
const event = 'events/2018-03-22-border-meeting.md';
const good = `---
title: "Border guards and ministries discuss a strategy"
summary: "Fifty people from the ministries met for two days and agreed on the next steps."
published: "2018-03-22"
datedBy: "publication"
place: "Kathmandu, Nepal"
countries: ["nepal"]
objectives: ["protection"]
event: "2018-03-22-border-meeting"
people:
  - name: "Ram Thapa"
    role: "Head of the border guard"
figures:
  - value: 50
    label: "people at the meeting"
relation: "project"
sources:
  - publisher: "UNODC"
    title: "Border guards meet"
    url: "https://www.unodc.org/meeting.html"
---

Border guards and three ministries met in Kathmandu on 22 March to discuss a strategy on irregular migration. Fifty people took part,
among them officers from the crossings in the south and labour inspectors from five districts. Ram Thapa said that the crossings needed
trained officers above all.[^1]

The ministries agreed to share what they learn about smuggling routes, and to meet again in the autumn. More is in the
[glossary](/glossary/) of this site, with all the terms of the law.

[^1]: UNODC, [the meeting](https://www.unodc.org/meeting.html).
`;

const around = {
  [event]: makeSource('events', { title: 'A meeting of border guards', start: '2018-03-22' }),
  'countries/lao-pdr.md': makeSource('countries', { title: 'Lao PDR', iso2: 'LA', iso3: 'LAO', lawsNote: 'No law was found.' }),
};

const translationFile = `translations/fr/${file}`;
const goodTranslation = `---
of: "00000000"
translated: "2020-02-29"
title: "Gardes-frontières et ministères préparent une stratégie"
summary: "Cinquante personnes des ministères se sont réunies pendant deux jours et ont convenu de la suite."
place: "Katmandou, Népal"
people:
  - role: "Chef de la garde-frontière"
figures:
  - label: "participants à la réunion"
---

Des gardes-frontières et trois ministères se sont réunis à Katmandou le 22 mars.[^1]

[^1]: ONUDC, [la réunion](https://www.unodc.org/meeting.html).
`;

interface Mistake {
  /** What the writer did wrong. */
  what: string;
  /** The line as it was, and as the writer left it. */
  from: string | RegExp;
  to: string;
  name?: string;
  /** Where the message must point to. */
  line: number;
  field: string;
}

const lineOf = (text: string) => good.split('\n').findIndex((line) => line.includes(text)) + 1;
/** A mistake on a line of the fields, which the message names. */
const slip = (what: string, from: string, to: string, field = /^\s*(?:- )?(\w+)/.exec(from)?.[1] ?? ''): Mistake => ({
  what,
  from,
  to,
  line: lineOf(from),
  field,
});
/** The same in a translation of the item. */
const slipOfTranslator = (what: string, from: string, to: string, line: number, field: string): Mistake => ({
  what: `in a translation: ${what}`,
  from,
  to,
  name: translationFile,
  line,
  field,
});

const mistakes: Mistake[] = [
  slip('curly quotation marks around a value', 'place: "Kathmandu, Nepal"', 'place: “Kathmandu, Nepal”'),
  slip('one curly mark at the end', 'place: "Kathmandu, Nepal"', 'place: "Kathmandu, Nepal”'),
  slip('the closing quotation mark forgotten', 'place: "Kathmandu, Nepal"', 'place: "Kathmandu, Nepal'),
  slip('the opening quotation mark forgotten', 'place: "Kathmandu, Nepal"', 'place: Kathmandu, Nepal"'),
  slip('quotation marks inside quotation marks', 'title: "Border guards and', 'title: "The "Blue Heart" and'),
  slip('an apostrophe inside single quotation marks', 'place: "Kathmandu, Nepal"', "place: 'Women's centre, Kathmandu'"),
  slip(
    'a colon in an unquoted title',
    'title: "Border guards and ministries discuss a strategy"',
    'title: Nepal: border guards discuss a strategy',
  ),
  slip('" #" in an unquoted value', 'place: "Kathmandu, Nepal"', 'place: Gate #4, Kathmandu'),
  slip('an unquoted date', 'published: "2018-03-22"', 'published: 2018-03-22'),
  slip('a date in words', 'published: "2018-03-22"', 'published: "22 March 2018"'),
  slip('a day that does not exist', 'published: "2018-03-22"', 'published: "2018-02-30"'),
  slip('a tab in place of spaces', '    role: "Head', '\trole: "Head', 'role'),
  slip('a field of a list indented too far', '    title: "Border guards meet"', '      title: "Border guards meet"', 'title'),
  slip('a field of a list not indented', '    url: "https', 'url: "https'),
  { ...slip('a list without its hyphen', '  - publisher: "UNODC"', '    publisher: "UNODC"', 'sources'), line: lineOf('sources:') },
  slip('no space after the colon', 'place: "Kathmandu, Nepal"', 'place:"Kathmandu, Nepal"'),
  slip('no colon', 'place: "Kathmandu, Nepal"', 'place "Kathmandu, Nepal"'),
  slip('a field spelt wrong', 'place: "Kathmandu, Nepal"', 'plaec: "Kathmandu, Nepal"', 'plaec'),
  slip('a field of a source spelt wrong', '  - publisher: "UNODC"', '  - publsher: "UNODC"', 'sources.0.publsher'),
  { ...slip('a field left out', 'place: "Kathmandu, Nepal"\n', '', 'place'), line: 1 },
  {
    ...slip('a field given twice', 'datedBy: "publication"', 'datedBy: "publication"\ndatedBy: "publication"'),
    line: lineOf('datedBy') + 1,
  },
  slip('a value that is not one of the choices', 'relation: "project"', 'relation: "contxt"'),
  slip('a country by its name', 'countries: ["nepal"]', 'countries: ["Nepal"]', 'countries.0'),
  slip('a country by another name', 'countries: ["nepal"]', 'countries: ["Laos"]', 'countries.0'),
  slip('a country without brackets', 'countries: ["nepal"]', 'countries: "nepal"'),
  slip('two countries in one pair of quotation marks', 'countries: ["nepal"]', 'countries: ["nepal, lao-pdr"]', 'countries.0'),
  slip('curly marks in a list', 'countries: ["nepal"]', 'countries: [“nepal”, “lao-pdr”]', 'countries'),
  { ...slip('a list that is not closed', 'countries: ["nepal"]', 'countries: ["nepal"', 'objectives'), line: lineOf('objectives:') },
  slip('a number in quotation marks', '  - value: 50', '  - value: "50"', 'figures.0.value'),
  slip('a number that is not in the text', '  - value: 50', '  - value: 70', 'figures.0.value'),
  slip('someone who is not in the text', '  - name: "Ram Thapa"', '  - name: "Sita Rai"', 'people.0.name'),
  slip('an address without https', '    url: "https://www', '    url: "www', 'sources.0.url'),
  slip(
    'a curly mark in an address',
    '    url: "https://www.unodc.org/meeting.html',
    '    url: "https://www.unodc.org/meeting.html”',
    'sources.0.url',
  ),
  slip('a summary without a full stop', 'next steps."', 'next steps"', 'summary'),
  slip('an event that does not exist', 'event: "2018-03-22-border-meeting"', 'event: "2018-03-22-border-meting"'),
  {
    ...slip('the line "---" below the fields forgotten', 'meeting.html"\n---\n', 'meeting.html"\n', 'front matter'),
    line: lineOf('Border guards and three') - 1,
  },
  { ...slip('the line "---" above the fields forgotten', '---\ntitle', 'title', 'front matter'), line: 1 },
  { ...slip('dashes of a word processor', '---\ntitle', '—\ntitle', 'front matter'), line: 1 },
  { ...slip('a file name with spaces and capitals', '', '', 'file name'), name: 'news/2018-03-22 Border Meeting.md', line: 1 },
  { ...slip('another date in the file name', '', '', 'published'), name: 'news/2018-03-23-border-meeting.md', line: lineOf('published:') },
  slip('a link to a page that does not exist', '[glossary](/glossary/)', '[glossary](/glosary/)', 'text'),
  {
    ...slip('a footnote that is not written', '[^1]: UNODC, [the meeting](https://www.unodc.org/meeting.html).', '', 'text'),
    line: lineOf('above all.[^1]'),
  },
  slip('HTML in the text', 'in the autumn', 'in the<br>autumn', 'text'),
  slipOfTranslator('a date, which only the original has', 'title: ', 'published: "2018-03-22"\ntitle: ', 4, 'published'),
  slipOfTranslator('an entry of a list left out', '  - label: "participants à la réunion"', '  []', 9, 'figures'),
  slipOfTranslator('a footnote left out', '[^1]\n\n[^1]: ONUDC, [la réunion](https://www.unodc.org/meeting.html).', '', 13, 'text'),
];

const said = new Map<Mistake, readonly Problem[]>();
function problemsOf(mistake: Mistake): readonly Problem[] {
  const problems = said.get(mistake) ?? check(mistake);
  said.set(mistake, problems);
  return problems;
}

function check({ from, to, name = file }: Mistake): readonly Problem[] {
  const source = name === translationFile ? goodTranslation : good;
  const text = from === '' ? source : source.replace(from, to);
  if (from !== '') expect(text).not.toBe(source);
  return findings({ ...around, ...(name === translationFile && { [file]: good }), [name]: text }).problems;
}

test('the files have no problem before the mistakes are made', () => {
  expect(findings({ ...around, [file]: good, [translationFile]: goodTranslation })).toEqual({
    problems: [],
    notes: expect.anything(),
    content: expect.anything(),
  });
});

test.each(mistakes)('$what: one message, with file, line, field, reason and fix', (mistake) => {
  const problems = problemsOf(mistake);
  expect(problems).toEqual([
    {
      file: mistake.name ?? file,
      line: mistake.line,
      field: expect.any(String),
      reason: expect.stringMatching(/./),
      fix: expect.stringMatching(/./),
    },
  ]);
  const isNamed = problems[0]?.field === mistake.field || problems[0]?.field.endsWith(`.${mistake.field}`);
  expect(isNamed, `${problems[0]?.field}, not ${mistake.field}`).toBe(true);
});

const cell = (text: string) => text.replaceAll('|', '\\|').replaceAll('<', '\\<').replace(/\n/g, ' ');

test('docs/mistakes.md shows every mistake and every rule', async () => {
  const rows = mistakes.map((mistake) => {
    const [problem] = problemsOf(mistake);
    return problem && `| ${cell(mistake.what)} | ${problem.line} | ${problem.field} | ${cell(problem.reason)} | ${cell(problem.fix)} |`;
  });
  const text = `# Mistakes and their messages

\`npm run check\` reports every mistake in one run, with file, line, field, reason and fix:

\`\`\`
${formatProblem(problemsOf(mistakes[0] as Mistake)[0] as Problem)}
\`\`\`

The table shows the message for each mistake in a news item and, at its end, in a translation. \`npx vitest run tests/unit/docs/editors-mistakes.test.ts -u\` writes this page,
and the same test fails when it is out of date.

| mistake | line | field | reason | fix |
| --- | --- | --- | --- | --- |
${rows.join('\n')}

## What is not a mistake

A byte order mark, the line ends of Windows or an old Mac, spaces at the end of a line, and empty lines above or below the text do no
harm. Words need no quotation marks as long as they contain neither ": " nor " #"; dates always need them.

## The rules

The rules are in \`lib/content/rules\`, by subject; \`lib/content/read/schema.ts\` defines the fields and their kinds.

| rule | what it requires |
| --- | --- |
${rules.map(({ name, says }) => `| ${name} | ${cell(says)} |`).join('\n')}
`;
  await expect(text).toMatchFileSnapshot('../../../docs/mistakes.md');
});
