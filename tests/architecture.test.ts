import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';

// What biome.json cannot say.

const filesIn = (...folders: string[]) =>
  folders.flatMap((folder) =>
    readdirSync(folder, { recursive: true })
      .map((name) => `${folder}/${String(name).split(path.sep).join('/')}`)
      .filter((name) => /\.(tsx?|mjs)$/.test(name)),
  );
const read = (file: string) => readFileSync(file, 'utf8');

/** The rooms of lib: each may import those above it. */
const rooms = [
  'lib/content-folder',
  'lib/escape-markup',
  'lib/group-by',
  'lib/project-time',
  'lib/own',
  'lib/remember',
  'lib/site-settings',
  'lib/split-words',
  'lib/content/text-parts',
  'lib/source/',
  'lib/i18n/',
  'lib/media-type',
  'lib/routes',
  'lib/published-copies',
  'lib/figures/',
  'lib/content/schema/',
  'lib/last-read',
  'lib/content/text/',
  'lib/content/read/',
  'lib/site/',
  'lib/content/',
  'lib/site-url',
  'lib/site',
  'lib/charts/',
  'lib/search/',
  'lib/syndication/',
  'lib/hosting/',
  // Pages are made without the rules.
  'lib/check/',
];
const roomOf = (file: string) => {
  const [longest] = rooms
    .filter((room) => file.startsWith(room))
    .sort((a, b) => b.length - a.length);
  return rooms.indexOf(longest ?? '');
};

/** The modules of lib that a module there imports, in whatever way. */
const importsOf = (file: string, text = read(file)): string[] =>
  [...text.matchAll(/\b(?:from|import)\s*\(?\s*'(@\/lib|\.{1,2})\/([^']+)'/g)].map(
    ([, from = '', name = '']) =>
      from === '@/lib' ? `lib/${name}` : path.posix.join(path.posix.dirname(file), from, name),
  );

test('a room of lib imports only rooms above it', () => {
  const ways = [
    "import { a } from '@/lib/a';",
    "import '@/lib/site/b';",
    "export * from './c';",
    "const d = await import('../d');",
    "type E = typeof import(\n  '@/lib/e')",
  ];
  expect(importsOf('lib/site/x.ts', ways.join('\n'))).toEqual([
    'lib/a',
    'lib/site/b',
    'lib/site/c',
    'lib/d',
    'lib/e',
  ]);
  const arrows = filesIn('lib').flatMap((file) =>
    importsOf(file).map((imported): [string, string] => [file, imported]),
  );
  expect(arrows.length).toBeGreaterThan(100);
  expect(filesIn('lib').filter((file) => roomOf(file) < 0)).toEqual([]);
  expect(arrows.filter(([file, imported]) => roomOf(imported) > roomOf(file))).toEqual([]);
});

/** Classes that name the left or the right: Arabic needs the start and the end. */
const physical =
  /(?<=["'`\s:])(?!right-to-left)-?((m[lr]|p[lr]|left|right|border-[lr]|rounded-([lr]|[tb][lr])|scroll-[mp][lr])-[\w[]|(text|float|clear)-(left|right)\b)[^\s'"`]*/g;
/** Handlers need React in the browser, which pages go without. */
const handler = /\son[A-Z]\w*=/g;

const faultsIn = (markup: string) => [
  ...(markup.match(physical) ?? []),
  ...(markup.match(handler) ?? []),
];

test('markup has no physical classes and no event handlers', () => {
  expect(faultsIn(`<p className="ms-4 sm:-ml-2 text-left" onClick={x}>{'a left-1'}</p>`)).toEqual([
    '-ml-2',
    'text-left',
    'left-1',
    ' onClick=',
  ]);
  const faults = filesIn('app', 'components').flatMap((file) =>
    faultsIn(read(file)).map((fault) => `${file}: ${fault}`),
  );
  expect(faults).toEqual([]);
});

test('every file directly in scripts/ is run by an npm script, and refuses options that it does not have', () => {
  const commands = Object.values(JSON.parse(read('package.json')).scripts).join('\n');
  const files = filesIn('scripts').filter((file) => file.split('/').length === 2);
  expect(files.filter((file) => !commands.includes(file))).toEqual([]);
  expect(files.filter((file) => !/readOptions\(\s*[`'"u]/.test(read(file)))).toEqual([]);
});
