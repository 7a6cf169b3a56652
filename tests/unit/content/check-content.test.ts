import { rmSync, symlinkSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test, vi } from 'vitest';
import { checkContent } from '@/lib/check/check-content';
import { currentContents, handOver } from '@/lib/content/current';
import { siteIn } from '@/lib/site';
import {
  article,
  complaints,
  loadContent,
  makeName,
  makeSite,
  makeSource,
  opened,
} from '@/tests/content-factory';

test('ignores the lock files of editors', () => {
  const folder = makeSite();
  symlinkSync('me@host.123', path.join(folder, 'news/.#2018-12-13-a.md'));
  expect(checkContent(folder).problems).toEqual([]);
});

test('in development, a page is shown despite a broken rule, but not despite a mistake in a field or in the markup', async () => {
  const name = `news/${makeName('news')}`;
  const folder = makeSite({ [name]: makeSource('news', {}, 'Three words long.') });
  vi.stubEnv('CONTENT_DIR', folder);
  vi.stubEnv('NODE_ENV', 'development');
  expect(checkContent().problems).toHaveLength(1);
  expect(siteIn('en').articles()).toHaveLength(1);
  for (const source of [
    makeSource('news', { place: '' }, 'Three words.'),
    makeSource('news', {}, 'A <b>word</b>.'),
  ]) {
    writeFileSync(path.join(folder, name), source);
    await new Promise(setImmediate);
    expect(complaints(() => siteIn('en').articles())).not.toEqual([]);
  }
  writeFileSync(path.join(folder, name), makeSource('news', {}, article()));
  await new Promise(setImmediate);
  expect(siteIn('en').articles()).toHaveLength(1);
});

test('in development, an edit is shown without a restart, and only changed files are read again', async () => {
  const name = (slug: string) => makeName('news', {}, slug);
  const source = (title: string) => makeSource('news', { title });
  const folder = makeSite({
    [`news/${name('a')}`]: source('A'),
    [`news/${name('b')}`]: source('B'),
  });
  vi.stubEnv('CONTENT_DIR', folder);
  const before = siteIn('en').articles();
  const [a, b] = [siteIn('en').article('2018-12-13-a'), siteIn('en').article('2018-12-13-b')];
  await new Promise(setImmediate);
  expect(siteIn('en').articles()[0]).toBe(before[0]);
  writeFileSync(path.join(folder, 'news', name('b')), source('Another title'));
  // Queries in the same turn of the event loop get the same answer.
  expect(siteIn('en').article('2018-12-13-b')).toBe(b);
  await new Promise(setImmediate);
  expect(siteIn('en').article('2018-12-13-a')).toBe(a);
  expect(siteIn('en').article('2018-12-13-b')?.title).toBe('Another title');
});

test('a program of a build gets the content that was checked, whatever has changed since', async () => {
  const folder = makeSite({ [`news/${makeName('news')}`]: makeSource('news'), ...opened('ar') });
  const checked = loadContent(folder);
  const file = path.join(folder, '.kept/content');
  vi.stubEnv('CONTENT_DIR', folder);
  vi.stubEnv('CONTENT_READ', '');
  handOver(checked, file);
  rmSync(path.join(folder, 'news'), { recursive: true });
  expect(currentContents()).toEqual(checked);
  // Another program has only the file.
  vi.resetModules();
  const { currentContents: elsewhere } = await import('@/lib/content/current');
  expect(elsewhere()).toEqual(checked);
  expect(elsewhere().get('ar')?.news).toHaveLength(1);
});
