import { symlinkSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test, vi } from 'vitest';
import { checkContent } from '@/lib/content/check';
import { getArticle, getListed } from '@/lib/content/index';
import { complaints, makeFolder, makeName, makeSource, surroundings } from '../content-factory';

test('names the mistakes of front matter and those of the texts together', () => {
  const folder = makeFolder({
    ...surroundings(),
    [`news/${makeName('news')}`]: makeSource('news', { relation: 'nope' }),
    'glossary/term.md': makeSource('glossary', {}, '# A title'),
    'pages/privacy.md': makeSource('pages', {}, 'Some <b>HTML</b>'),
  });
  expect(complaints(() => checkContent(folder)).map((line) => line.replace(/:\d+: .*/, ''))).toEqual([
    `content/news/${makeName('news')}`,
    'content/glossary/term.md',
    'content/pages/privacy.md',
    'content/pages/privacy.md',
  ]);
});

test('names what is no file, and passes over the lock files of editors', () => {
  const folder = makeFolder(surroundings());
  symlinkSync('me@host.123', path.join(folder, 'news/.#2018-12-13-a.md'));
  expect(complaints(() => checkContent(folder))).toEqual([]);
  symlinkSync('nowhere.md', path.join(folder, 'news/2018-12-13-a.md'));
  symlinkSync('.', path.join(folder, 'news/2018-12-14-b.md'));
  expect(complaints(() => checkContent(folder))).toEqual([
    'content/news/2018-12-13-a.md: is not a file, or a link to one that is not there: remove it',
    'content/news/2018-12-14-b.md: is not a file, or a link to one that is not there: remove it',
  ]);
});

test('in development reads again what has changed, and nothing else', async () => {
  const name = (slug: string) => makeName('news', {}, slug);
  const source = (title: string) => makeSource('news', { title });
  const folder = makeFolder({ ...surroundings(), [`news/${name('a')}`]: source('A'), [`news/${name('b')}`]: source('B') });
  vi.stubEnv('CONTENT_DIR', folder);
  const before = getListed('news');
  const [a, b] = [getArticle('2018-12-13-a'), getArticle('2018-12-13-b')];
  await new Promise(setImmediate);
  expect(getListed('news')).toBe(before);
  writeFileSync(path.join(folder, 'news', name('b')), source('Another title'));
  await new Promise(setImmediate);
  expect(getArticle('2018-12-13-a')).toBe(a);
  expect(getArticle('2018-12-13-b')).not.toBe(b);
});
