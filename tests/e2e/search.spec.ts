import { readFileSync } from 'node:fs';
import type axe from 'axe-core';
import { expectNone } from '../expect-none';
import { expect, type Page, test } from './strict';

const field = (page: Page) => page.locator('#search-field');
const status = (page: Page) => page.locator('#search-status');
const rows = (page: Page) => page.locator('#search-results > li');
const facet = (page: Page, name: string, value: string) => page.locator(`#search-facets input[name="${name}"][value="${value}"]`);
/** Waits until a search has finished. */
const isAtRest = (page: Page) => expect(page.locator('#search-facets[aria-busy]')).toHaveCount(0);
async function countOf(page: Page): Promise<number> {
  await isAtRest(page);
  return Number(/^[\d,]+/.exec((await status(page).textContent()) ?? '')?.[0].replace(',', '') ?? Number.NaN);
}
async function countBeside(page: Page, name: string, value: string): Promise<number> {
  await isAtRest(page);
  return Number(await facet(page, name, value).locator('xpath=..').locator('[data-count]').textContent());
}

/** Collects console errors and warnings, page errors and failed responses. */
function watch(page: Page): string[] {
  const faults: string[] = [];
  page.on('console', (message) => {
    if (['error', 'warning'].includes(message.type())) faults.push(message.text());
  });
  page.on('pageerror', (error) => faults.push(error.message));
  page.on('response', (response) => {
    if (response.status() >= 400) faults.push(`${response.status()} ${response.url()}`);
  });
  return faults;
}

async function search(page: Page, text: string): Promise<void> {
  await field(page).fill(text);
  await field(page).press('Enter');
  await expect(status(page)).toContainText(/result/i);
}

test('finds what is typed, marks it, and respects the security policy', async ({ page }) => {
  const faults = watch(page);
  await page.goto('/en/search/');
  await expect(status(page)).not.toBeEmpty();
  await search(page, 'organ removal');
  await expect(page).toHaveURL(/\?q=organ\+removal$/);
  expect(await countOf(page)).toBeGreaterThan(0);
  await expect(rows(page).first().locator('mark').first()).toHaveText(/organ|removal/i);
  await rows(page).first().getByRole('link').click();
  await expect(page.locator('h1')).toBeVisible();
  expectNone(faults);
});

test('links terms and resources to their place on the list page', async ({ page }) => {
  await page.goto('/en/search/?q=debt+bondage&kind=term');
  const link = rows(page).first().getByRole('link');
  await expect(link).toHaveAttribute('href', '/en/glossary/#debt-bondage');
  await page.goto('/en/search/?kind=resource');
  await expect(rows(page).first().getByRole('link')).toHaveAttribute('href', /^\/en\/resources\/#/);
});

test('combines filters with several values each, and gives as many results as their counts say', async ({ page }) => {
  await page.goto('/en/search/?q=training');
  await expect(rows(page).first()).toBeVisible();
  const nepal = await countBeside(page, 'country', 'nepal');
  await facet(page, 'country', 'nepal').check();
  await expect(page).toHaveURL(/country=nepal/);
  await expect.poll(() => countOf(page)).toBe(nepal);
  const mali = await countBeside(page, 'country', 'mali');
  expect(mali).toBeGreaterThan(0);
  await facet(page, 'country', 'mali').check();
  await expect.poll(() => countOf(page)).toBeGreaterThanOrEqual(Math.max(mali, nepal));
  const both = await countOf(page);
  const year = await countBeside(page, 'year', '2018');
  await facet(page, 'year', '2018').check();
  await expect.poll(() => countOf(page)).toBe(year);
  expect(year).toBeLessThan(both);
  await page.getByRole('button', { name: 'Remove all filters' }).click();
  await expect(page).toHaveURL(/\?q=training$/);
});

test('keeps the whole search in the address through reload, back and forward', async ({ page }) => {
  await page.goto('/en/search/');
  await search(page, 'smuggling');
  await facet(page, 'kind', 'news').check();
  await expect(page).toHaveURL(/kind=news/);
  await page.getByRole('group', { name: 'Order of the results' }).getByLabel('Newest first').check();
  await expect(page).toHaveURL(/q=smuggling&kind=news&sort=date$/);
  await isAtRest(page);
  await page.getByRole('button', { name: /^Show \d+ more$/ }).click();
  await expect(rows(page)).toHaveCount(20);
  await expect(rows(page).nth(10).getByRole('link')).toBeFocused();
  const said = await status(page).textContent();

  await page.reload();
  await expect(rows(page)).toHaveCount(20);
  await expect(status(page)).toHaveText(said ?? '');
  await expect(field(page)).toHaveValue('smuggling');
  await expect(facet(page, 'kind', 'news')).toBeChecked();
  await expect(page.getByLabel('Newest first')).toBeChecked();
  const dates = await rows(page)
    .locator('time')
    .evaluateAll((times) => times.map((time) => (time as HTMLTimeElement).dateTime));
  expect(dates).toEqual([...dates].sort().reverse());

  await page.goBack();
  await expect(page).toHaveURL(/\?q=smuggling&kind=news$/);
  await expect(page.getByLabel('Relevance')).toBeChecked();
  await page.goBack();
  await expect(facet(page, 'kind', 'news')).not.toBeChecked();
  await page.goForward();
  await expect(facet(page, 'kind', 'news')).toBeChecked();
});

test('corrects misspelt names, finds former ones, and says so', async ({ page }) => {
  for (const [typed, meant, country] of [
    ['Kyrgystan', 'kyrgyzstan', 'kyrgyzstan'],
    ['Columbia', 'colombia', 'colombia'],
    ['traficking', 'trafficking', ''],
  ] as const) {
    await page.goto(`/en/search/?q=${typed}`);
    await expect(page.locator('#search-note')).toContainText(`Showing results for “${meant}”`);
    await expect(rows(page).first()).toBeVisible();
    if (country) expect(await countBeside(page, 'country', country)).toBeGreaterThan(0);
  }
  await page.getByRole('link', { name: 'Search for “traficking” instead' }).click();
  await expect(page).toHaveURL(/verbatim=1/);
  await expect(status(page)).toContainText('“traficking”');
  await page.goto('/en/search/?q=Laos');
  await expect(rows(page).first()).toContainText('Lao PDR');
});

test('works by keyboard alone, from any page through the suggestions to a result', async ({ page }) => {
  await page.goto('/en/news/');
  const open = page.getByRole('button', { name: 'Search', exact: true });
  await open.focus();
  await page.keyboard.press('Enter');
  await expect(page.locator('#search-box-field')).toBeFocused();
  await page.keyboard.press('Escape');
  await expect(page.locator('#search-box-field')).toBeHidden();
  await expect(open).toBeFocused();
  await page.keyboard.press('Enter');
  await page.keyboard.type('nepal');
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/\/en\/search\/\?q=nepal$/);
  await expect(status(page)).toContainText('results for “nepal”');

  await field(page).focus();
  await field(page).selectText();
  await page.keyboard.type('traff');
  const list = page.getByRole('listbox');
  await expect(list).toBeVisible();
  await expect(field(page)).toHaveAttribute('aria-expanded', 'true');
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('ArrowDown');
  const option = list.getByRole('option').nth(1);
  await expect(option).toHaveAttribute('aria-selected', 'true');
  await expect(field(page)).toHaveAttribute('aria-activedescendant', (await option.getAttribute('id')) ?? '');
  await page.keyboard.press('Escape');
  await expect(list).toBeHidden();
  await expect(field(page)).toHaveValue('traff');
  await page.keyboard.press('ArrowDown');
  await expect(list).toBeVisible();
  await page.keyboard.press('ArrowDown');
  const text = (await list.getByRole('option').first().textContent()) ?? '';
  await page.keyboard.press('Enter');
  await expect(field(page)).toHaveValue(text);
  await expect(list).toBeHidden();
  await expect(status(page)).toContainText(`“${text}”`);
  const first = rows(page).first().getByRole('link');
  await first.focus();
  await page.keyboard.press('Enter');
  await expect(page).not.toHaveURL(/\/search\//);
});

test('advises a reader who finds nothing, and links to similar searches with results', async ({ page }) => {
  await page.goto('/en/search/?q=prosecutors&country=nepal&year=2015');
  await expect(status(page)).toHaveText('No results for “prosecutors”');
  const link = page.locator('#search-note').getByRole('link', { name: /^without Year/ });
  const said = Number(/\((\d+) /.exec((await link.locator('xpath=..').textContent()) ?? '')?.[1]);
  await link.click();
  await expect.poll(() => countOf(page)).toBe(said);
  await expect(page).toHaveURL(/\?q=prosecutors&country=nepal$/);
  await page.goto('/en/search/?q=helxxxne');
  await expect(status(page)).toHaveText('No results for “helxxxne”');
  const near = page.locator('#search-note').getByRole('link', { name: '“helpline”' });
  const promised = Number(/\((\d+) /.exec((await near.locator('xpath=..').textContent()) ?? '')?.[1]);
  await near.click();
  await expect.poll(() => countOf(page)).toBe(promised);
  await page.goto('/en/search/?q=xqzwvv');
  await expect(page.locator('#search-note')).toContainText('This site covers GLO.ACT');
  await expect(page.getByRole('navigation', { name: 'Other ways to find things' }).getByRole('link', { name: 'A to Z' })).toBeVisible();
  await search(page, 'xqzwvv nepal');
  await expect(page.locator('#search-note')).toContainText('Nothing on this site contains “xqzwvv”.');
  await expect(rows(page).first().getByRole('link')).toHaveAttribute('href', '/en/countries/nepal/');
});

test('starts with the page that is named, in any language', async ({ page }) => {
  for (const [text, address] of [
    ['Kyrgyzstan', '/en/countries/kyrgyzstan/'],
    ['UNODC', '/en/about/partners/#unodc'],
    ['what is the difference between trafficking and smuggling?', '/en/glossary/#trafficking-and-smuggling-the-difference'],
    ['trata de personas', '/en/glossary/#trafficking-in-persons'],
    ['المغرب', '/en/countries/morocco/'],
  ] as const) {
    await page.goto(`/en/search/?${new URLSearchParams({ q: text })}`);
    await expect(rows(page).first().getByRole('link')).toHaveAttribute('href', address);
  }
  await rows(page).first().getByRole('link').click();
  await expect(page.locator('h1')).toHaveText('Morocco');
});

test('leads to Get help for an unknown number, and lists pages with most of the words under a heading', async ({ page }) => {
  await page.goto('/en/search/?q=hotline+1899');
  await expect(page.locator('#search-note')).toContainText('The number 1899 is not on this site.');
  await expect(rows(page)).toHaveCount(1);
  await expect(rows(page).first().getByRole('link')).toHaveAttribute('href', '/en/get-help/');
  const further = page.locator('#search-further');
  await expect(further.getByRole('heading')).toHaveText('Pages with most of the words');
  await expect(further.getByRole('listitem').first()).toBeVisible();
  await search(page, 'nepal');
  await expect(further).toBeHidden();
});

test('lists results before filters, the first within a few tab stops, and hides values that give nothing', async ({ page }) => {
  await page.goto('/en/search/?q=nepal');
  await isAtRest(page);
  await field(page).focus();
  let stops = 0;
  do {
    await page.keyboard.press('Tab');
    stops++;
  } while (stops < 20 && !(await page.evaluate(() => document.activeElement?.closest('#search-results'))));
  expect(stops).toBeLessThanOrEqual(10);
  const counts = await page.locator('#search-facets li:visible [data-count]').allTextContents();
  expect(counts.length).toBeGreaterThan(5);
  expect(counts.filter((count) => count === '0')).toEqual([]);
  await expect(facet(page, 'kind', 'term')).toBeHidden();
  await field(page).fill('');
  await field(page).press('Enter');
  await expect(facet(page, 'kind', 'term')).toBeVisible();
});

test('leads to the filters on a small screen', async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 800 });
  await page.goto('/en/search/?q=training&year=2018');
  await isAtRest(page);
  await page.getByRole('link', { name: 'Filters 1 chosen' }).click();
  await expect(page.locator('#search-facets > summary')).toBeFocused();
  await expect(facet(page, 'year', '2018')).toBeVisible();
});

test('is accessible in each of its states', async ({ page }) => {
  const inaccessible = async (state: string) => {
    const { violations } = await page.evaluate(async () => await (window as unknown as { axe: typeof axe }).axe.run());
    return violations.map(({ id, nodes }) => `${state}: ${id}: ${nodes.map(({ target }) => target.join(' ')).join(', ')}`);
  };
  const axeSource = readFileSync('node_modules/axe-core/axe.min.js', 'utf8');
  await page.goto('/en/search/?q=traficking&country=nepal');
  await expect(rows(page).first()).toBeVisible();
  await page.evaluate(axeSource);
  const found = await inaccessible('results');
  await field(page).fill('');
  await field(page).pressSequentially('traff');
  await expect(page.getByRole('listbox')).toBeVisible();
  await page.keyboard.press('ArrowDown');
  found.push(...(await inaccessible('suggestions')));
  await page.keyboard.press('Escape');
  await page.getByRole('button', { name: 'Remove all filters' }).click();
  await search(page, 'hotline 1899');
  await expect(page.locator('#search-further')).toBeVisible();
  found.push(...(await inaccessible('most of the words')));
  await search(page, 'xqzwvv');
  await expect(status(page)).toContainText('No results');
  found.push(...(await inaccessible('nothing found')));
  await page.getByRole('button', { name: 'Search', exact: true }).first().click();
  await expect(page.locator('#search-box-field')).toBeVisible();
  found.push(...(await inaccessible('search box')));
  expectNone(found);
});

test('shows hostile input as text', async ({ page }) => {
  const faults = watch(page);
  for (const text of ['<script>alert(1)</script>', '<img src=x onerror=alert(1)> nepal', '100 % “&quot;', '"', '%', '\u202E\u0000']) {
    await page.goto(`/en/search/?${new URLSearchParams({ q: text })}`);
    await expect(status(page)).not.toBeEmpty();
    expect(await page.locator('main script:not([src^="/islands/"]), main img').count()).toBe(0);
  }
  await page.goto('/en/search/?q=%E0%A4%A&country=%3Cb%3E&sort=x&shown=1e99');
  await expect(status(page)).not.toBeEmpty();
  // A million letters do not fit into an address, but a script can put them into the field.
  await page.evaluate(() => {
    (document.getElementById('search-field') as HTMLInputElement).value = 'xqzwvv '.repeat(150_000);
    (document.getElementById('search') as HTMLFormElement).requestSubmit();
  });
  await expect(status(page)).toContainText('No results');
  expect((await field(page).inputValue()).length).toBeLessThanOrEqual(150);
  expectNone(faults);
});

test('answers while the reader types, as one step in the history', async ({ page }) => {
  await page.goto('/en/search/');
  await field(page).pressSequentially('eu');
  await expect(page.getByRole('listbox')).toBeVisible();
  await field(page).pressSequentially('rop ', { delay: 20 });
  await expect(status(page)).toHaveText(/results for “europ”$/);
  const some = await countOf(page);
  // The trailing space is still being typed.
  await expect(field(page)).toHaveValue('europ ');
  await field(page).press('Backspace');
  await field(page).pressSequentially('ean union court', { delay: 20 });
  await expect(status(page)).toHaveText(/result.* for “european union court”$/);
  expect(await countOf(page)).toBeLessThan(some);
  await expect(rows(page).first().locator('mark').first()).toBeVisible();
  await expect(page).toHaveURL(/\?q=european\+union\+court$/);
  expect(await countBeside(page, 'kind', 'news')).toBeLessThanOrEqual(await countOf(page));
  await field(page).fill('');
  await expect(status(page)).toHaveText('Type a word, or choose a filter.');
  await expect(rows(page)).toHaveCount(0);
  expect(await countBeside(page, 'kind', 'news')).toBeGreaterThan(0);
  await field(page).pressSequentially('nepal');
  await expect(status(page)).toContainText('“nepal”');
  await page.goBack();
  await expect(page).toHaveURL(/\/en\/search\/$/);
  await expect(field(page)).toHaveValue('');
  await page.goBack();
  await expect(page).not.toHaveURL(/search/);
});

test('searches for fewer than three letters only when submitted', async ({ page }) => {
  await page.goto('/en/search/');
  await field(page).pressSequentially('eu');
  await expect(page.getByRole('listbox')).toBeVisible();
  await page.waitForTimeout(500);
  await expect(page).toHaveURL(/\/en\/search\/$/);
  await field(page).press('Enter');
  await expect(page).toHaveURL(/\?q=eu$/);
  await expect(status(page)).toContainText('results for “eu”');
});

test('loads the index only when a search begins, and the counts of the filters after the first result', async ({ page }) => {
  const asked: string[] = [];
  page.on('request', (request) => asked.push(new URL(request.url()).pathname));
  const isAsked = (part: string) => asked.some((path) => path.includes(part));
  await page.goto('/en/search/');
  await expect(status(page)).toHaveText('Type a word, or choose a filter.');
  expect(await countBeside(page, 'country', 'nepal')).toBeGreaterThan(0);
  await expect(facet(page, 'country', 'nepal')).toBeEnabled();
  expect(isAsked('/pagefind/')).toBe(false);
  const index = page.waitForRequest(/wasm/);
  await field(page).focus();
  await index;
  await page.waitForLoadState('networkidle');
  expect(isAsked('/filter/')).toBe(false);
  await search(page, 'prosecutors');
  const total = await countOf(page);
  expect(await countBeside(page, 'country', 'nepal')).toBeLessThanOrEqual(total);
  expect(asked.findIndex((path) => path.includes('/filter/'))).toBeGreaterThan(asked.findIndex((path) => path.includes('/fragment/')));
});

test('says so if the index cannot be loaded', async ({ page }) => {
  await page.route('**/pagefind/**', (route) => route.abort());
  await page.goto('/en/search/?q=nepal');
  await expect(status(page)).toContainText('could not be loaded');
  await expect(page.getByRole('link', { name: 'A to Z' }).first()).toBeVisible();
});

test('runs the current code of the index, even if it is newer than the page', async ({ page }) => {
  await page.route('**/pagefind/pagefind.js', async (route) => {
    const response = await route.fetch();
    await route.fulfill({ response, body: `${await response.text()}\n// Newer than the page.` });
  });
  await page.goto('/en/search/?q=nepal');
  await expect(status(page)).toContainText('results for “nepal”');
});

test.describe('without script', () => {
  test.use({ javaScriptEnabled: false });

  test('the search page explains itself and leads to lists of everything', async ({ page }) => {
    await page.goto('/en/search/');
    await expect(page.locator('[data-without-script]')).toBeVisible();
    await expect(page.locator('#search-facets')).toBeHidden();
    await page.getByRole('navigation', { name: 'Other ways to find things' }).getByRole('link', { name: 'A to Z' }).click();
    await page
      .getByRole('navigation', { name: 'Letters' })
      .getByRole('link', { name: /^N \d+ titles$/ })
      .click();
    await expect(page).toHaveURL(/\/en\/a-to-z\/n\/$/);
    await page.locator('main').getByRole('link', { name: 'Nepal', exact: true }).click();
    await expect(page.locator('h1')).toHaveText('Nepal');
  });

  test('the search box opens, closes and submits what is typed', async ({ page }) => {
    await page.goto('/en/');
    await page.getByRole('button', { name: 'Search', exact: true }).click();
    await page.getByRole('button', { name: 'Close search' }).click();
    await expect(page.locator('#search-box')).toBeHidden();
    await page.getByRole('button', { name: 'Search', exact: true }).click();
    await page.locator('#search-box-field').fill('mali');
    await page.locator('#search-box-field').press('Enter');
    await expect(page).toHaveURL(/\/en\/search\/\?q=mali$/);
  });
});

test('reading pages carry no script for the search', async ({ page }) => {
  const scripts: string[] = [];
  page.on('request', (request) => {
    if (request.resourceType() === 'script') scripts.push(request.url());
  });
  await page.goto('/en/news/');
  expectNone(scripts);
});
