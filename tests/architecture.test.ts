import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { findBreaches } from './architecture-rules';
import { makeTemporaryFolder } from './content-factory';

test('the code keeps the rules of its architecture', () => {
  expect(findBreaches(path.resolve(import.meta.dirname, '..'))).toEqual([]);
});

/** The breaches of a small tree that holds one file, and a folder for each part of the product. */
function breachesOf(file: string, code: string): string[] {
  const root = makeTemporaryFolder();
  for (const folder of ['app', 'components', 'lib', 'scripts', path.dirname(file)]) mkdirSync(path.join(root, folder), { recursive: true });
  writeFileSync(path.join(root, file), code);
  return findBreaches(root);
}

test.each([
  ['lib/content/schema.ts', `import { x } from '@/lib/site';`, 'imports @/lib/site'],
  ['lib/news.ts', `import { x } from '@/app/list-page';`, 'imports @/app/list-page'],
  ['lib/news.ts', `import { x } from '@/components/Raw';`, 'imports @/components/Raw'],
  ['lib/news.ts', `import { useState } from 'react';`, 'imports react'],
  ['lib/news.ts', `import { notFound } from 'next/navigation';`, 'imports next/navigation'],
  ['lib/content/news.ts', `import { readFileSync } from 'node:fs';`, 'imports node:fs'],
  ['lib/content/news.ts', `import fs from 'fs';`, 'imports fs'],
  ['lib/content/news.ts', `import matter from 'gray-matter';`, 'imports gray-matter'],
  ['lib/news.ts', `import { remark } from 'remark';`, 'imports remark'],
  ['lib/news.ts', `export const x = await import('remark-gfm');`, 'imports remark-gfm'],
  ['components/News.tsx', `import { getNews } from '@/lib/content/index';\nexport function News() {}`, 'imports @/lib/content/index'],
  ['components/News.tsx', `import type { Content } from '@/lib/content/load';\nexport function News() {}`, 'imports @/lib/content/load'],
  ['components/News.tsx', `import { schemas } from '@/lib/content/schema';\nexport function News() {}`, 'imports @/lib/content/schema'],
  ['components/News.tsx', `import path from 'node:path';\nexport function News() {}`, 'imports node:path'],
  ['components/News.tsx', `export { listView } from '@/app/list-page';\nexport function News() {}`, 'imports @/app/list-page'],
  ['app/news.ts', `import { readFile } from 'node:fs/promises';`, 'imports node:fs/promises'],
  ['app/news.ts', `import x from '@/tests/content-factory';`, 'imports @/tests/content-factory'],
  ['app/news.ts', `import x from '@/scripts/publish';`, 'imports @/scripts/publish'],
  ['app/islands/search.ts', `import { createElement } from 'react';`, 'imports react'],
  ['app/news/list.ts', `import x from '../../lib/site';`, 'imports ../../lib/site'],
  ['app/news.ts', `import x from '@/components/index';`, 'imports @/components/index'],
  ['components/index.ts', `export * from './Raw';`, 're-exports another file'],
  ['components/news.tsx', `export function News() {}`, 'is no name for a component'],
  ['components/News.tsx', `export function Article() {}`, 'does not export a component News'],
  ['components/News.tsx', `export default function News() {}`, 'has a default export'],
  ['lib/newsList.ts', `export const x = 1;`, 'is not named in kebab-case'],
  ['lib/utils.ts', `export const x = 1;`, 'is named for no purpose'],
  ['components/News.tsx', `export function News() { return <p className="ml-4" />; }`, 'has the physical class ml-4'],
  ['components/News.tsx', 'export function News() { return <p className={`p-1 sm:text-left`} />; }', 'has the physical class sm:text-left'],
  [
    'components/News.tsx',
    `export function News() { const link = 'flex -left-2'; return <p className={link} />; }`,
    'has the physical class -left-2',
  ],
  ['components/News.tsx', `export function News() { return <p style={{ color: 'red' }} />; }`, 'has a style attribute'],
  ['components/News.tsx', `export function News() { return <p onClick={() => 1} />; }`, 'has an event handler'],
  ['components/News.tsx', `export function News() { return <p dangerouslySetInnerHTML={{ __html: '' }} />; }`, 'sets inner HTML'],
])('catches in %s: %s', (file, code, breach) => {
  expect(breachesOf(file, code)).toContain(`${file} ${breach}`);
});

test('finds nothing in code that keeps the rules', () => {
  const code = `import type { Metadata } from 'next';\nimport { routes } from './routes';\nexport const x: Metadata = { title: routes.home('left') };`;
  expect(breachesOf('lib/site.ts', code)).toEqual([]);
  const component = `import type { Entry } from '@/lib/content/schema';\nimport { Raw } from './Raw';\nexport function News({ e }: { e: Entry }) { return <p className="ms-4 text-start" dir="ltr">{e.title}</p>; }`;
  expect(breachesOf('components/News.tsx', component)).toEqual([]);
});

test('fails where it finds no code at all', () => {
  expect(findBreaches(makeTemporaryFolder())).toEqual(['there is no code in app, components, lib']);
});
