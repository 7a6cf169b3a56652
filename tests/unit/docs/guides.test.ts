import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { parse } from '@/tests/content-factory';

const read = (file: string) => readFileSync(file, 'utf8');
const manifest = JSON.parse(read('package.json')) as Record<'scripts' | 'dependencies' | 'devDependencies', Record<string, string>>;
const guides = [
  ...['README.md', 'CONTRIBUTING.md', 'SECURITY.md'],
  ...readdirSync('docs', { recursive: true })
    .map((name) => path.join('docs', String(name)))
    .filter((name) => name.endsWith('.md')),
];

test('each dependency has a line that says what it is for, and nothing else has one', () => {
  const packages = [...Object.keys(manifest.dependencies), ...Object.keys(manifest.devDependencies)];
  const wanted = [...new Set(packages.map((name) => (name.startsWith('@types/') ? '@types/*' : name)))];
  const lines = [...read('docs/dependencies.md').matchAll(/^- `([^`]+)`: \S/gm)].map(([, name]) => name);
  expect(lines.toSorted()).toEqual(wanted.toSorted());
});

test('README names every npm script', () => {
  const text = read('README.md');
  const isNamed = (script: string) => [`npm ${script}`, `npm run ${script}`, `\`${script}\``].some((name) => text.includes(name));
  expect(Object.keys(manifest.scripts).filter((script) => !isNamed(script))).toEqual([]);
});

test('every npm script that a guide names exists', () => {
  const unknown = guides.flatMap((guide) =>
    [...read(guide).matchAll(/npm run ([a-z:-]+)/g)].flatMap(([, script = '']) =>
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
const idsIn = (file: string) => [...read(file).matchAll(/^#+ (.+)$/gm)].map(([, heading = '']) => idOf(heading));

test('every link of a guide leads to a file, and to a heading if it names one', () => {
  const dead = guides.flatMap((guide) =>
    [...read(guide).matchAll(/\]\((?!https?:|\/)([^)#\s]*)(?:#([^)\s]+))?\)/g)].flatMap(([, target, id]) => {
      const file = target ? path.join(path.dirname(guide), target) : guide;
      const isThere = existsSync(file) && (!id || idsIn(file).includes(id));
      // docs/mistakes.md shows messages with links in them.
      return isThere || guide === path.join('docs', 'mistakes.md') ? [] : [`${guide}: ${target}${id ? `#${id}` : ''}`];
    }),
  );
  expect(dead).toEqual([]);
});

test('every path that a guide names exists', () => {
  const pattern = /`((?:app|components|islands|lib|scripts|tests|docs|deploy|public|\.github)\/[\w.[\]()/-]*)`/g;
  const gone = guides.flatMap((guide) =>
    [...read(guide).matchAll(pattern)].flatMap(([, name = '']) => (existsSync(name) ? [] : [`${guide}: ${name}`])),
  );
  expect(gone).toEqual([]);
});

test('the schema accepts every example of an item', () => {
  const examples = ['README.md', 'docs/editing.md'].flatMap((guide) =>
    [...read(guide).matchAll(/^```markdown\n(---\n.*?)^```/gms)].map(([, source = '']) => ({ guide, source })),
  );
  const titles = examples.map(({ source }) => {
    const collection = source.includes('\nstart:') ? 'events' : 'news';
    return `${collection}: ${parse(collection, '2018-03-22-kyiv-border-meeting.md', source).title}`;
  });
  expect(titles).toHaveLength(3);
});
