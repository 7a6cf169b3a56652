import { type ChildProcess, spawn } from 'node:child_process';
import { mkdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { expect, type Page, test } from 'playwright/test';
import { collections } from '../../lib/content/schema/collections';
import { article, makeSource, surroundings } from '../content-factory';
import { isSweep } from '../sweep';
import { writeFiles } from '../write-files';

const [first = '', second = '', third = ''] = [
  '2018-12-13-a.md',
  '2018-12-14-b.md',
  '2018-12-15-c.md',
];
const articles = Object.fromEntries(
  [first, second, third].map((name) => {
    const slug = name.replace('.md', '');
    return [
      `news/${name}`,
      makeSource('news', { title: `News of ${slug}`, published: slug.slice(0, 10) }, article(slug)),
    ];
  }),
);

/**
 * `npm run dev` with the content of a small site. Next compiles a page on its first request, which
 * takes seconds.
 */
test.describe.configure({ mode: 'serial', timeout: 300_000 });
const port = Number(process.env['E2E_PORT'] ?? 3217) + 1;
const baseURL = `http://localhost:${port}`;
test.use({ baseURL, navigationTimeout: 200_000 });

const content = path.resolve('.cache/dev-content');
const news = path.join(content, 'news');
let server: ChildProcess;
test.beforeAll(async () => {
  test.setTimeout(200_000);
  rmSync(content, { recursive: true, force: true });
  for (const collection of collections)
    mkdirSync(path.join(content, collection), { recursive: true });
  writeFiles(content, { ...surroundings(), ...articles });
  const env = { ...process.env, PORT: String(port), CONTENT_DIR: content, CONTENT_READ: '' };
  server = spawn(process.execPath, ['scripts/dev.mjs'], { env, stdio: 'ignore' });
  const ask = async () => (await fetch(`${baseURL}/robots.txt`).catch(() => undefined))?.status;
  await expect
    .poll(ask, {
      timeout: 180_000,
      message: 'npm run dev answers (unless another one is running in this folder)',
    })
    .toBe(200);
});
test.afterAll(async () => {
  if (server.exitCode === null) await new Promise((resolve) => server.once('exit', resolve).kill());
  rmSync(content, { recursive: true });
});

const read = (name: string) => articles[`news/${name}`] ?? '';
const write = (name: string, text: string) => writeFileSync(path.join(news, name), text);
/** The page's own text, without Next's overlay. */
const shown = (page: Page) => page.locator('body > pre');

test('all mistakes are shown together, each as soon as it is made, and the page returns when they are corrected', async ({
  page,
}) => {
  // On a slow machine an edit comes before the page has begun to listen.
  await page.route('http://127.0.0.1:*/**', (route) => setTimeout(() => route.continue(), 1_000));
  await page.goto('/en/news/');
  write(first, read(first).replace(/^published: "/m, 'published: "x'));
  await expect(shown(page)).toContainText('is not a date of the calendar', { timeout: 60_000 });
  write(second, read(second).replace(/^relation: .*/m, 'relation: "nope"'));
  write(third, `${read(third)}\n<b>raw</b>\n`);
  await expect(shown(page)).toContainText(
    /is not a date of the calendar[\s\S]*"nope" is not one of[\s\S]*has HTML in it/,
    {
      timeout: 60_000,
    },
  );
  for (const name of [first, second, third]) write(name, read(name));
  await expect(page.locator('h1')).toHaveText('Page news', { timeout: 60_000 });
});

test('a new or renamed article appears at once, and an unknown address is not found', async ({
  page,
}) => {
  const text = read(first)
    .replace(/^title: "/m, 'title: "New: ')
    .replace(/^published: .*/m, 'published: "2019-12-31"');
  await page.goto(`/en/news/${first.replace('.md', '')}/`);
  // As many editors save: a new file takes the place of the old one.
  writeFileSync('.cache/saved', read(first).replace(/^title: "/m, 'title: "Saved: '));
  renameSync('.cache/saved', path.join(news, first));
  await expect(page.locator('h1')).toHaveText(/^Saved: /, { timeout: 60_000 });
  write('2019-12-31-new.md', text);
  expect((await page.request.get('/en/news/2019-12-31-new/')).status()).toBe(200);
  renameSync(path.join(news, '2019-12-31-new.md'), path.join(news, '2019-12-31-renamed.md'));
  expect((await page.request.get('/en/news/2019-12-31-renamed/')).status()).toBe(200);
  // Each needs a route that has to be compiled first.
  const ofOtherRoutes = ['/xx/', '/en/news/country/atlantis/', '/en/news/page/99/'];
  const unknown = [
    '/en/news/2019-12-31-new/',
    '/en/nothing/',
    '/en/data/nothing.csv',
    ...(isSweep ? ofOtherRoutes : []),
  ];
  for (const address of unknown)
    expect([address, (await page.request.get(address)).status()]).toEqual([address, 404]);
  const data = await page.request.get('/en/data/news.json');
  expect(data.headers()['content-type']).toMatch(/^application\/json/);
  expect(await data.text(), 'the data follow the content too').toContain(
    '/en/news/2019-12-31-renamed/',
  );
});
