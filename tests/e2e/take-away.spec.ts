import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { unzipSync } from 'fflate';
import { messages } from '../../lib/i18n/messages';
import { readCopyName } from '../../lib/published-copies';
import { takeAway } from '../../scripts/take-away/take-away';
import { expectNone } from '../expect-none';
import { kinds } from '../site/kinds';
import { languagesWith, out } from '../site/site';
import { expect, type Page, test } from './strict';

let folder: string;
/** The address of a page in a copy on the disk. */
let inCopy: (lang: string, page: string) => string;

/** Unpacks the zips of the site as a reader does. */
test.beforeAll(async () => {
  test.setTimeout(300_000);
  folder = mkdtempSync(path.join(tmpdir(), 'copies ü-'));
  await takeAway(out, folder);
  const roots = new Map<string, string>();
  for (const name of readdirSync(folder).filter((each) => each.endsWith('.zip'))) {
    for (const [file, content] of Object.entries(
      unzipSync(readFileSync(path.join(folder, name))),
    )) {
      const to = path.join(folder, 'unpacked', file);
      mkdirSync(path.dirname(to), { recursive: true });
      writeFileSync(to, content);
    }
    roots.set(readCopyName(name)?.lang ?? '', path.join(folder, 'unpacked', path.parse(name).name));
  }
  inCopy = (lang, page) =>
    pathToFileURL(path.join(roots.get(lang) ?? '', page, 'index.html')).toString();
});

test.afterAll(() => rmSync(folder, { recursive: true }));

/** What a page asks for in vain or from elsewhere, and what the browser complains about. */
function faultsOf(page: Page): string[] {
  const faults: string[] = [];
  page.on('console', (message) => {
    if (['error', 'warning'].includes(message.type()))
      faults.push(`${page.url()}: ${message.text()}`);
  });
  page.on('request', (request) => {
    if (!request.url().startsWith('file:')) faults.push(`${page.url()} asks for ${request.url()}`);
  });
  page.on('requestfailed', (request) => {
    // The browser may still be asking for the icon when the test goes on to the next page.
    if (request.failure()?.errorText !== 'net::ERR_ABORTED')
      faults.push(`${page.url()} asks for ${request.url()} in vain`);
  });
  return faults;
}

test('a page of each kind opens from a disk with its style, in both colour schemes and on paper', async ({
  page,
}) => {
  test.setTimeout(300_000);
  const faults = faultsOf(page);
  for (const { lang, sample } of kinds.filter((kind) => kind.sample !== '/404.html')) {
    await page.goto(inCopy(lang, sample));
    const ink = () => page.evaluate(() => getComputedStyle(document.body).color);
    await page.emulateMedia({ colorScheme: 'light', media: 'screen' });
    const light = await ink();
    await page.emulateMedia({ colorScheme: 'dark' });
    expect(await ink(), sample).not.toBe(light);
    await page.emulateMedia({ media: 'print' });
    expect(
      await page.evaluate(() => [
        document.styleSheets.length > 0,
        document.dir === getComputedStyle(document.body).direction,
        [...document.images].every((image) => image.complete && image.naturalWidth > 0),
      ]),
      sample,
    ).toEqual([true, true, true]);
  }
  expectNone(faults);
});

for (const lang of languagesWith('search'))
  test(`the search with its filters works from a disk: ${lang}`, async ({ page }) => {
    const faults = faultsOf(page);
    await page.goto(inCopy(lang, `/${lang}/search/`).replace(/$/, '#q=nepal'));
    await expect(page.locator('#search-results > li').first()).toBeVisible();
    await page.locator('#search-facets input[name="type"][value="country"]').check();
    await expect(page.locator('#search-results > li')).toHaveCount(1);
    await expect(page).toHaveURL(/index\.html#q=nepal&type=country$/);
    await page.goBack();
    await expect(page).toHaveURL(/#q=nepal$/);
    const link = page.locator('#search-results a[href*="get-help"]').first();
    await expect(link).toBeVisible();
    if ((await link.getAttribute('href'))?.startsWith('http')) return;
    await link.click();
    await expect(page).toHaveURL(/^file:.*\/get-help\/nepal\/index\.html$/);
    await expect(page.locator('h1')).toBeVisible();
    expectNone(faults);
  });

test('the way out leaves the disk, and Back does not return to help', async ({ page }) => {
  await page.route('https://www.wikipedia.org/**', (route) =>
    route.fulfill({ contentType: 'text/html', body: '<title>Elsewhere</title>' }),
  );
  const { leave } = messages('en');
  await page.goto(inCopy('en', '/'));
  const home = page.url();
  await page.goto(inCopy('en', '/en/get-help/'));
  await expect(page.getByText(leave.keys)).toBeVisible();
  await page.locator('main a[href$="/get-help/nepal/index.html"]').first().click();
  await expect(page).toHaveURL(/\/get-help\/nepal\/index\.html$/);
  await page.getByRole('link', { name: leave.action }).click();
  await expect(page).toHaveURL('https://www.wikipedia.org/');
  await page.goBack();
  await expect(page).toHaveURL(home);
});
