import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { parse, serialize } from 'parse5';
import { messages } from '../../lib/i18n/messages';
import { attributeOf, elementsOf } from '../../scripts/publish/html-tree';
import { placeLinks, placeSearchIndex } from '../../scripts/publish/place-page';
import { createSiteServer } from '../../scripts/serve/serve';
import { expectNone } from '../expect-none';
import { originalKinds } from '../site/kinds';
import { filesEnding, out } from '../site/site';
import { expect, type Page, test } from './strict';

const below = '/repository';
let folder: string;
let origin: string;
let close: () => void;

/** Writes the addresses of a finished page or search index as a build does for a host below the path. */
function placeFile(file: string): void {
  const place = (address: string) => below + address;
  const source = readFileSync(folder + file, 'utf8');
  const document = parse(source);
  placeLinks(elementsOf(document), '/', place);
  writeFileSync(
    folder + file,
    file.endsWith('.json') ? placeSearchIndex(source, place) : serialize(document),
  );
}

/** The site as a build makes it for a host that has it below a path, and a server that has nothing else. */
test.beforeAll(async () => {
  folder = mkdtempSync(path.join(tmpdir(), 'under-path-'));
  cpSync(out, folder, { recursive: true });
  for (const file of [...filesEnding('.html'), ...filesEnding('/search/index.json')])
    placeFile(file);
  const site = createSiteServer(folder);
  const server = createServer((request, response) => {
    const isBelow = request.url?.startsWith(`${below}/`);
    request.url = isBelow ? request.url?.slice(below.length) : '/nothing/is/at/the/root/';
    site.emit('request', request, response);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  close = () => {
    server.close();
    server.closeAllConnections();
  };
});

test.afterAll(() => {
  close();
  rmSync(folder, { recursive: true });
});

/** What the page asks for outside the path, or in vain, from now on. */
function faultsOf(page: Page): string[] {
  const faults: string[] = [];
  page.on('request', (request) => {
    if (!request.url().startsWith(`${origin}${below}/`)) faults.push(`asks for ${request.url()}`);
  });
  page.on('response', (response) => {
    if (response.status() >= 400) faults.push(`${response.status()} ${response.url()}`);
  });
  return faults;
}

test('every link of every page leads to a page and a place below the path', async () => {
  const pages = new Map<string, { ids: Set<string>; links: string[] }>();
  const faults: string[] = [];
  for (const file of filesEnding('.html')) {
    const address = `${origin}${below}${file.replace(/index\.html$/, '')}`;
    const elements = elementsOf(parse(await (await fetch(address)).text()));
    const links = elements.flatMap(({ attrs }) =>
      attrs
        .filter(({ name }) => /^(href|src|data-index)$/.test(name))
        .map(({ value }) => new URL(value, address).href),
    );
    const ids = new Set(elements.flatMap((element) => attributeOf(element, 'id') ?? []));
    pages.set(address, { ids, links });
  }
  const isThere = new Map<string, boolean>();
  for (const [page, { links }] of pages)
    for (const link of new Set(links.filter((each) => each.startsWith(`${origin}/`)))) {
      const [address = '', id = ''] = link.split('#');
      if (!address.startsWith(`${origin}${below}/`)) faults.push(`${page}: leaves for ${link}`);
      if (!isThere.has(address))
        isThere.set(address, pages.has(address) || (await fetch(address)).status === 200);
      if (!isThere.get(address)) faults.push(`${page}: ${link} is dead`);
      const ids = pages.get(address)?.ids;
      if (id && !id.includes('=') && ids && !ids.has(decodeURIComponent(id)))
        faults.push(`${page}: ${link} names no place`);
    }
  expect(pages.size).toBeGreaterThan(50);
  expectNone(faults);
});

test('a page of each kind loads all it needs from below the path', async ({ page }) => {
  const faults = faultsOf(page);
  for (const { sample } of originalKinds.filter((kind) => kind.sample !== '/404.html')) {
    await page.goto(`${origin}${below}${sample}`);
    expect(await page.evaluate(() => document.styleSheets.length), sample).toBeGreaterThan(0);
  }
  expectNone(faults);
});

test('the search finds pages below the path', async ({ page }) => {
  const faults = faultsOf(page);
  await page.goto(`${origin}${below}/en/search/`);
  await page.locator('#search-field').fill('nepal');
  await page.locator('#search-facets input[name="type"][value="country"]').check();
  await page.locator('#search-results a').first().click();
  await expect(page).toHaveURL(`${origin}${below}/en/countries/nepal/`);
  await page.goBack();
  await expect(page).toHaveURL(/#q=nepal&type=country$/);
  expectNone(faults);
});

test('from one page of help to another, Back leads to neither, and the way out works', async ({
  page,
}) => {
  await page.route('https://www.wikipedia.org/**', (route) =>
    route.fulfill({ contentType: 'text/html', body: '<title>Elsewhere</title>' }),
  );
  await page.goto(`${origin}${below}/en/`);
  await page.goto(`${origin}${below}/en/get-help/`);
  await page.locator('main a[href$="/get-help/nepal/"]').first().click();
  await expect(page).toHaveURL(`${origin}${below}/en/get-help/nepal/`);
  await page.getByRole('link', { name: messages('en').leave.action }).click();
  await expect(page).toHaveURL('https://www.wikipedia.org/');
  await page.goBack();
  await expect(page).toHaveURL(`${origin}${below}/en/`);
});

test('the page of errors works at any depth, and an old address leads on', async ({ page }) => {
  await page.goto(`${origin}${below}/en/no/such/page/at/all/`);
  expect(await page.evaluate(() => document.styleSheets.length)).toBeGreaterThan(0);
  await page.locator('main a').first().click();
  await expect(page).toHaveURL(new RegExp(`${below}/en/`));
  await page.goto(`${origin}${below}/en/news/old-course/`);
  await expect(page).toHaveURL(`${origin}${below}/en/news/2018-03-22-nepal-course/`);
});
