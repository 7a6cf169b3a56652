import { getCountries } from '../../lib/content/index';
import { pageKinds } from '../../lib/quality/page-kinds';
import { routes } from '../../lib/routes';
import { expect, type Page, test } from './strict';

/** The pages that hold pictures, each with what a picture is recognized by. */
const pictured = [
  ['/en/', 'svg a'],
  ['/en/countries/', 'li svg'],
  [pageKinds['country'] ?? '', 'main header svg'],
  ['/en/about/', 'main table svg'],
] as const;

const width = (page: Page) => page.evaluate(() => document.documentElement.scrollWidth);

test('the pictures stand on their pages, and no page scrolls sideways at 320 px', async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 700 });
  for (const [address, picture] of pictured) {
    await page.goto(address);
    await expect(page.locator(picture).first(), address).toBeVisible();
    expect(await width(page), address).toBe(320);
  }
});

test('the map is walked by keyboard in the order of the list below it, and shows where the focus is', async ({ page }) => {
  await page.goto('/en/');
  const names = await page
    .locator('section', { has: page.getByRole('heading', { name: 'Where', exact: true }) })
    .locator('li a')
    .allTextContents();
  const links = page.locator('svg[aria-labelledby^=map-title] a');
  await links.first().focus();
  for (const name of names) {
    const focused = page.locator('svg a:focus');
    await expect(focused).toHaveAttribute('aria-label', new RegExp(`^${name}: \\d+ news item`));
    await page.keyboard.press('Tab');
  }
  await page.keyboard.press('Shift+Tab');
  const fill = (index: number) =>
    links
      .nth(index)
      .locator('path')
      .evaluate((shape) => getComputedStyle(shape).fill);
  expect(await fill(names.length - 1)).not.toBe(await fill(0));
  await page.keyboard.press('Enter');
  const last = getCountries().find(({ title }) => title === names.at(-1));
  await expect(page).toHaveURL(new RegExp(`${routes.country('en', last?.slug ?? '')}$`));
});

test('no label of the map covers another one in the browser', async ({ page }) => {
  for (const size of [840, 1280, 1600]) {
    await page.setViewportSize({ width: size, height: 900 });
    await page.goto('/en/');
    const boxes = await page.locator('svg[aria-labelledby^=map-title] text').evaluateAll((labels) =>
      labels.map((label) => {
        const { left, right, top, bottom } = label.getBoundingClientRect();
        return { name: label.textContent, left, right, top, bottom };
      }),
    );
    expect(boxes).toHaveLength(getCountries().length);
    const covered = boxes.flatMap((a, i) =>
      boxes
        .slice(i + 1)
        .filter((b) => a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom)
        .map((b) => `${a.name} and ${b.name} at ${size}`),
    );
    expect(covered).toEqual([]);
  }
});

test('a cell of the matrix leads to what happened then there', async ({ page }) => {
  await page.goto('/en/');
  const cell = page.locator('td a[href*="/activity/#"]').first();
  const [href = '', name = ''] = [await cell.getAttribute('href'), await cell.getAttribute('aria-label')].map((value) => value ?? '');
  await cell.click();
  await expect(page).toHaveURL(new RegExp(`${href}$`));
  await expect(page.locator(':target')).toBeInViewport();
  const heading = (await page.locator(':target h2').textContent()) ?? '';
  expect(name).toContain(heading);
});

test('on a phone the matrix scrolls in its own frame by keyboard, and the country stays in sight', async ({ page }) => {
  await page.setViewportSize({ width: 360, height: 740 });
  await page.goto('/en/');
  const frame = page.getByRole('group', { name: /by country and quarter: scrolls sideways/ });
  await frame.focus();
  for (let i = 0; i < 8; i++) await page.keyboard.press('ArrowRight');
  await expect.poll(() => frame.evaluate((element) => element.scrollLeft)).toBeGreaterThan(100);
  await expect(frame.getByRole('link', { name: / by quarter$/ }).first()).toBeInViewport();
});

test('the timeline is a drawing on wide screens alone, and a numbered list on all', async ({ page }) => {
  const isDrawn = () => page.locator('main svg a').first().isVisible();
  await page.setViewportSize({ width: 1280, height: 900 });
  await page.goto('/en/about/timeline/');
  expect(await isDrawn()).toBe(true);
  await page.setViewportSize({ width: 320, height: 700 });
  expect(await isDrawn()).toBe(false);
  expect(await width(page)).toBe(320);
  await expect(page.locator('main ol > li').first()).toBeVisible();
  await expect(page.locator('main ol > li > span').first()).toHaveText('1');
});

test('a mark of the timeline leads to its milestone', async ({ page }) => {
  await page.goto('/en/about/timeline/');
  await page.getByRole('link', { name: /^\d+\. 21 January 2016/ }).click();
  await expect(page).toHaveURL(/#2016-01-21-/);
  await expect(page.locator(':target')).toContainText('21 January 2016');
});
