import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { findings, makeSource } from '@/tests/content-factory';

const read = (file: string) => readFileSync(file, 'utf8');
const manifest = JSON.parse(read('package.json')) as Record<
  'scripts' | 'dependencies' | 'devDependencies',
  Record<string, string>
>;
const guides = [
  'README.md',
  'CONTRIBUTING.md',
  'SECURITY.md',
  ...readdirSync('docs', { recursive: true })
    .map((name) => path.join('docs', String(name)))
    .filter((name) => name.endsWith('.md')),
];

test('each dependency has a line that says what it is for, and nothing else has one', () => {
  const packages = [
    ...Object.keys(manifest.dependencies),
    ...Object.keys(manifest.devDependencies),
  ];
  const wanted = [
    ...new Set(packages.map((name) => (name.startsWith('@types/') ? '@types/*' : name))),
  ];
  const lines = [...read('docs/dependencies.md').matchAll(/^- `([^`]+)`: \S/gm)].map(
    ([, name]) => name,
  );
  expect(lines.toSorted()).toEqual(wanted.toSorted());
});

test('README names every npm script', () => {
  const text = read('README.md');
  const isNamed = (script: string) =>
    [`npm ${script}`, `npm run ${script}`, `\`${script}\``].some((name) => text.includes(name));
  expect(Object.keys(manifest.scripts).filter((script) => !isNamed(script))).toEqual([]);
});

test('every npm script that a guide names exists', () => {
  const unknown = guides.flatMap((guide) =>
    [...read(guide).matchAll(/npm run (?:--silent )?([a-z:-]+)/g)].flatMap(([, script = '']) =>
      manifest.scripts[script] ? [] : [`${guide}: ${script}`],
    ),
  );
  expect(unknown).toEqual([]);
});

/** The id that GitHub gives a heading. */
const idOf = (heading: string) =>
  heading
    .toLowerCase()
    .replace(/[^\p{L}\p{N} -]/gu, '')
    .replaceAll(' ', '-');
const idsIn = (file: string) =>
  [...read(file).matchAll(/^#+ (.+)$/gm)].map(([, heading = '']) => idOf(heading));

test('every link of a guide leads to a file, and to a heading if it names one', () => {
  const dead = guides.flatMap((guide) =>
    [...read(guide).matchAll(/\]\((?!https?:|\/)([^)#\s]*)(?:#([^)\s]+))?\)/g)].flatMap(
      ([, target, id]) => {
        const file = target ? path.join(path.dirname(guide), target) : guide;
        const isThere = existsSync(file) && (!id || idsIn(file).includes(id));
        return isThere ? [] : [`${guide}: ${target}${id ? `#${id}` : ''}`];
      },
    ),
  );
  expect(dead).toEqual([]);
});

test('every decision has a status with its date, and says what was rejected', () => {
  const decisions = guides.filter((guide) => guide.startsWith(path.join('docs', 'decisions')));
  const lacking = decisions.filter(
    (guide) =>
      !/^Status: .*\d{1,2} \w+ \d{4}/m.test(read(guide)) ||
      !/^## Rejected\n\n- \S/m.test(read(guide)),
  );
  expect(decisions.length).toBeGreaterThan(5);
  expect(lacking).toEqual([]);
});

test('every path that a guide names exists', () => {
  const pattern =
    /`((?:app|components|islands|lib|scripts|tests|docs|deploy|public|\.github)\/[\w.[\]()/-]*)`/g;
  const gone = guides.flatMap((guide) =>
    [...read(guide).matchAll(pattern)].flatMap(([, name = '']) =>
      existsSync(name) ? [] : [`${guide}: ${name}`],
    ),
  );
  expect(gone).toEqual([]);
});

/**
 * The files that a guide shows, by their names below content/: the last one named above each block.
 */
function examplesIn(guide: string): Record<string, string> {
  const text = read(guide);
  const blocks = [...text.matchAll(/^```(?:markdown|yaml)\n((?:---|helplines:)\n.*?)^```/gms)];
  return Object.fromEntries(
    blocks.map(({ 1: source = '', index }) => {
      const named =
        [...text.slice(0, index).matchAll(/`(?:content\/)?([a-z/]*\d{4}-[\w-]+\.md)`/g)].at(
          -1,
        )?.[1] ?? '';
      return [source.startsWith('---') ? named.replace(/^(?=\d)/, 'news/') : 'helplines', source];
    }),
  );
}
/** What the items of the examples name. */
const around = {
  'exceptions.yaml':
    'abbreviations: { GLO.ACT: a name, UN: known, UNODC: a name, PDR: part of a name }\n',
  'countries/lao-pdr.md': makeSource('countries', {
    title: 'Lao PDR',
    iso2: 'LA',
    iso3: 'LAO',
    lawsNote: 'No law was found.',
  }),
  'countries/ukraine.md': makeSource('countries', {
    title: 'Ukraine',
    iso2: 'UA',
    iso3: 'UKR',
    lawsNote: 'No law was found.',
  }),
  ...Object.fromEntries(
    ['capacity-building', 'strategy-and-policy', 'cooperation'].map((slug, i) => [
      `objectives/${slug}.md`,
      makeSource('objectives', { title: slug, number: i + 1 }),
    ]),
  ),
};

test('the article in README builds as printed', () => {
  const files = examplesIn('README.md');
  expect(Object.keys(files)).toEqual([expect.stringMatching(/^news\/.*\.md$/)]);
  expect(findings({ ...around, ...files }).problems).toEqual([]);
});

test('the examples of an item in docs/editing.md are right, but for the helpline that is not the last of its country', () => {
  const { helplines = '', ...files } = examplesIn('docs/editing.md');
  const folders = Object.keys(files).map((file) => file.replace(/[^/]*$/, ''));
  expect(folders).toEqual(['milestones/', 'resources/', 'translations/fr/milestones/']);
  const { lawsNote, helpNotFound } = {
    lawsNote: 'No law was found.',
    helpNotFound: 'We found no line.',
  };
  const nepal = makeSource('countries', { lawsNote, helpNotFound }).replace(
    'helplines: []\n',
    helplines,
  );
  const { problems } = findings({ ...around, ...files, 'countries/nepal.md': nepal });
  expect(problems.map(({ reason }) => reason)).toEqual([
    expect.stringContaining('does not end with the state body in charge'),
  ]);
});
