import path from 'node:path';
import { expect, test } from 'vitest';
import { breachesOf, findBreaches } from './architecture-rules';
import { makeTemporaryFolder } from './content-factory';

test('the code keeps the rules of the architecture', () => {
  expect(findBreaches(path.resolve(import.meta.dirname, '..'))).toEqual([]);
});

/** What each file may not import. */
const forbidden: Record<string, string[]> = {
  'lib/content/schema/news.ts': ['@/lib/site'],
  'lib/news.ts': [
    '@/app/_lists/list-page',
    '@/components/layout/Raw',
    '@/islands/search/search',
    'react',
    'next/navigation',
    'remark',
  ],
  'lib/content/news.ts': ['node:fs', 'fs', 'yaml'],
  'lib/content/rules/news.ts': ['node:path', '@/lib/content/read/load'],
  'components/news/News.tsx': [
    '@/lib/site',
    '@/lib/i18n/messages',
    '@/lib/content/read/schema',
    'node:path',
    '@/app/_lists/list-page',
    '@/islands/search/search',
  ],
  'app/_lists/news.ts': [
    'node:fs/promises',
    '@/tests/content-factory',
    '@/scripts/publish/publish',
    '@/components/index',
  ],
  'app/news/page.tsx': ['../../lib/site'],
  'islands/search/search.ts': [
    'react',
    'node:fs/promises',
    '@/lib/content/check',
    '@/islands/leave/leave',
  ],
  'scripts/publish/step.ts': [
    '@/components/layout/Raw',
    '@/scripts/setup/setup.mjs',
    'next/navigation',
    'yaml',
  ],
  'scripts/serve/step.ts': ['@/tests/content-factory'],
  'tests/unit/step.test.ts': ['@/scripts/serve/step'],
};

test.each(
  Object.entries(forbidden).flatMap(([file, imports]) =>
    imports.map((from) => [from, file] as const),
  ),
)('catches an import of %s in %s', (from, file) => {
  expect(breachesOf(file, `import { x } from '${from}';`)).toContain(`imports ${from}`);
});

const component = (attribute: string) => `export function News() { return <p ${attribute} />; }`;

test.each([
  ['lib/news.ts', `export const x = await import('remark-gfm');`, 'imports remark-gfm'],
  [
    'components/news/News.tsx',
    `import type { Content } from '@/lib/content/read/load';`,
    'imports @/lib/content/read/load',
  ],
  ['components/News.tsx', 'export function News() {}', 'is not in a folder'],
  ['islands/search.ts', 'export const x = 1;', 'is not in a folder'],
  ['components/news/all.ts', `export * from './Raw';`, 're-exports another file'],
  ['components/news/news.tsx', 'export function News() {}', 'is not named like a component'],
  ['components/news/News.tsx', 'export function Article() {}', 'does not export a component News'],
  ['components/news/News.tsx', 'export default function News() {}', 'has a default export'],
  ['lib/newsList.ts', 'export const x = 1;', 'is not named in kebab-case'],
  ['lib/utils.ts', 'export const x = 1;', 'has a name without purpose'],
  ['components/news/News.tsx', component('className="ml-4"'), 'has the physical class ml-4'],
  [
    'components/news/News.tsx',
    component('className={`p-1 sm:text-left`}'),
    'has the physical class sm:text-left',
  ],
  ['components/news/News.tsx', `const link = 'flex -left-2';`, 'has the physical class -left-2'],
  ['components/news/News.tsx', component(`style={{ color: 'red' }}`), 'has a style attribute'],
  ['components/news/News.tsx', component('onClick={() => 1}'), 'has an event handler'],
  [
    'components/news/News.tsx',
    component(`dangerouslySetInnerHTML={{ __html: '' }}`),
    'sets inner HTML',
  ],
])('catches in %s: %s', (file, code, breach) => {
  expect(breachesOf(file, code)).toContain(breach);
});

test('accepts code that keeps the rules', () => {
  const code = `import type { Metadata } from 'next';\nimport { routes } from './routes';\nexport const x: Metadata = { title: addressesIn('left').page('home') };`;
  expect(breachesOf('lib/site.ts', code)).toEqual([]);
  const component = `import type { Entry } from '@/lib/content/read/schema';\nimport { Raw } from './Raw';\nexport function News({ e }: { e: Entry }) { return <p className="ms-4 text-start" dir="ltr">{e.title}</p>; }`;
  expect(breachesOf('components/news/News.tsx', component)).toEqual([]);
  expect(
    breachesOf('tests/unit/x.test.ts', `import { publish } from '@/scripts/publish/publish';`),
  ).toEqual([]);
  expect(breachesOf('scripts/start.mjs', `import { run } from './setup/setup.mjs';`)).toEqual([]);
});

test('catches a script that no npm script runs, and a folder without any code', () => {
  const root = makeTemporaryFolder({
    'package.json': JSON.stringify({ scripts: { start: 'node scripts/start.mjs' } }),
    ...Object.fromEntries(
      ['lib/routes.ts', 'scripts/start.mjs', 'scripts/stray.ts'].map((file) => [
        file,
        'export const x = 1;',
      ]),
    ),
  });
  expect(findBreaches(root)).toEqual([
    'scripts/stray.ts is run by no npm script: move it into a folder',
  ]);
  expect(findBreaches(makeTemporaryFolder())).toEqual([
    'there is no code in app, components, islands, lib',
  ]);
});
