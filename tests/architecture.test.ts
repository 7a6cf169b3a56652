import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { breachesOf, findBreaches } from './architecture-rules';
import { makeTemporaryFolder } from './content-factory';

test('the code keeps the rules of the architecture', () => {
  expect(findBreaches(path.resolve(import.meta.dirname, '..'))).toEqual([]);
});

test.each([
  ['lib/content/schema.ts', `import { x } from '@/lib/site';`, 'imports @/lib/site'],
  ['lib/news.ts', `import { x } from '@/app/_lists/list-page';`, 'imports @/app/_lists/list-page'],
  ['lib/news.ts', `import { x } from '@/components/layout/Raw';`, 'imports @/components/layout/Raw'],
  ['lib/news.ts', `import { x } from '@/islands/search/search';`, 'imports @/islands/search/search'],
  ['lib/news.ts', `import { useState } from 'react';`, 'imports react'],
  ['lib/news.ts', `import { notFound } from 'next/navigation';`, 'imports next/navigation'],
  ['lib/content/news.ts', `import { readFileSync } from 'node:fs';`, 'imports node:fs'],
  ['lib/content/news.ts', `import fs from 'fs';`, 'imports fs'],
  ['lib/content/news.ts', `import { parse } from 'yaml';`, 'imports yaml'],
  ['lib/content/rules/news.ts', `import path from 'node:path';`, 'imports node:path'],
  ['lib/content/rules/news.ts', `import { loadContent } from '@/lib/content/load';`, 'imports @/lib/content/load'],
  ['lib/news.ts', `import { remark } from 'remark';`, 'imports remark'],
  ['lib/news.ts', `export const x = await import('remark-gfm');`, 'imports remark-gfm'],
  ['components/news/News.tsx', `import { getNews } from '@/lib/content/index';\nexport function News() {}`, 'imports @/lib/content/index'],
  [
    'components/news/News.tsx',
    `import type { Content } from '@/lib/content/load';\nexport function News() {}`,
    'imports @/lib/content/load',
  ],
  [
    'components/news/News.tsx',
    `import { schemas } from '@/lib/content/schema';\nexport function News() {}`,
    'imports @/lib/content/schema',
  ],
  ['components/news/News.tsx', `import path from 'node:path';\nexport function News() {}`, 'imports node:path'],
  [
    'components/news/News.tsx',
    `import { listView } from '@/app/_lists/list-page';\nexport function News() {}`,
    'imports @/app/_lists/list-page',
  ],
  [
    'components/news/News.tsx',
    `import { run } from '@/islands/search/search';\nexport function News() {}`,
    'imports @/islands/search/search',
  ],
  ['components/News.tsx', 'export function News() {}', 'is not in a folder'],
  ['app/_lists/news.ts', `import { readFile } from 'node:fs/promises';`, 'imports node:fs/promises'],
  ['app/_lists/news.ts', `import x from '@/tests/content-factory';`, 'imports @/tests/content-factory'],
  ['app/_lists/news.ts', `import x from '@/scripts/publish/publish';`, 'imports @/scripts/publish/publish'],
  ['app/news/list.ts', 'export const x = 1;', 'is not a route: move it into a private folder'],
  ['islands/search/search.ts', `import { createElement } from 'react';`, 'imports react'],
  ['islands/search/search.ts', `import { readFile } from 'node:fs/promises';`, 'imports node:fs/promises'],
  ['islands/search/search.ts', `import { getNews } from '@/lib/content/index';`, 'imports @/lib/content/index'],
  ['islands/search/search.ts', `import { leave } from '@/islands/leave/leave';`, 'imports @/islands/leave/leave'],
  ['islands/search.ts', 'export const x = 1;', 'is not in a folder'],
  ['scripts/publish/step.ts', `import { Raw } from '@/components/layout/Raw';`, 'imports @/components/layout/Raw'],
  ['scripts/publish/step.ts', `import { run } from '@/scripts/setup/setup.mjs';`, 'imports @/scripts/setup/setup.mjs'],
  ['scripts/publish/step.ts', `import { notFound } from 'next/navigation';`, 'imports next/navigation'],
  ['scripts/publish/step.ts', `import { parse } from 'yaml';`, 'imports yaml'],
  ['scripts/quality/step.ts', `import { x } from '@/tests/content-factory';`, 'imports @/tests/content-factory'],
  [
    'tests/unit/step.test.ts',
    `import { runMeasured } from '@/scripts/bench/measured-process';`,
    'imports @/scripts/bench/measured-process',
  ],
  ['app/news/page.tsx', `import x from '../../lib/site';`, 'imports ../../lib/site'],
  ['app/_lists/news.ts', `import x from '@/components/index';`, 'imports @/components/index'],
  ['components/news/all.ts', `export * from './Raw';`, 're-exports another file'],
  ['components/news/news.tsx', 'export function News() {}', 'is not named like a component'],
  ['components/news/News.tsx', 'export function Article() {}', 'does not export a component News'],
  ['components/news/News.tsx', 'export default function News() {}', 'has a default export'],
  ['lib/newsList.ts', 'export const x = 1;', 'is not named in kebab-case'],
  ['lib/utils.ts', 'export const x = 1;', 'has a name without purpose'],
  ['components/news/News.tsx', `export function News() { return <p className="ml-4" />; }`, 'has the physical class ml-4'],
  [
    'components/news/News.tsx',
    'export function News() { return <p className={`p-1 sm:text-left`} />; }',
    'has the physical class sm:text-left',
  ],
  [
    'components/news/News.tsx',
    `export function News() { const link = 'flex -left-2'; return <p className={link} />; }`,
    'has the physical class -left-2',
  ],
  ['components/news/News.tsx', `export function News() { return <p style={{ color: 'red' }} />; }`, 'has a style attribute'],
  ['components/news/News.tsx', 'export function News() { return <p onClick={() => 1} />; }', 'has an event handler'],
  ['components/news/News.tsx', `export function News() { return <p dangerouslySetInnerHTML={{ __html: '' }} />; }`, 'sets inner HTML'],
])('catches in %s: %s', (file, code, breach) => {
  expect(breachesOf(file, code)).toContain(breach);
});

test('accepts code that keeps the rules', () => {
  const code = `import type { Metadata } from 'next';\nimport { routes } from './routes';\nexport const x: Metadata = { title: routes.home('left') };`;
  expect(breachesOf('lib/site.ts', code)).toEqual([]);
  const component = `import type { Entry } from '@/lib/content/schema';\nimport { Raw } from './Raw';\nexport function News({ e }: { e: Entry }) { return <p className="ms-4 text-start" dir="ltr">{e.title}</p>; }`;
  expect(breachesOf('components/news/News.tsx', component)).toEqual([]);
  expect(breachesOf('tests/unit/x.test.ts', `import { publish } from '@/scripts/publish/publish';`)).toEqual([]);
  expect(breachesOf('scripts/start.mjs', `import { run } from './setup/setup.mjs';`)).toEqual([]);
});

test('catches a script that no npm script runs', () => {
  const root = makeTemporaryFolder();
  for (const folder of ['lib', 'scripts']) mkdirSync(path.join(root, folder));
  writeFileSync(path.join(root, 'package.json'), JSON.stringify({ scripts: { start: 'node scripts/start.mjs' } }));
  for (const file of ['lib/routes.ts', 'scripts/start.mjs', 'scripts/stray.ts'])
    writeFileSync(path.join(root, file), 'export const x = 1;');
  expect(findBreaches(root)).toEqual(['scripts/stray.ts is run by no npm script: move it into a folder']);
});

test('fails if it finds no code at all', () => {
  expect(findBreaches(makeTemporaryFolder())).toEqual(['there is no code in app, components, islands, lib']);
});
