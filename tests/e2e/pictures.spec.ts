import { siteIn } from '../../lib/site';
import { pageKindsIn } from '../../scripts/page-kinds/page-kinds';
import { expect, test } from './strict';

const pageKinds = pageKindsIn();
/** Pages with pictures, each with a selector of its picture. */
const pictured = [
  ['/en/', 'main li svg:visible'],
  ['/en/countries/', 'li svg'],
  [pageKinds['country'] ?? '', 'main header svg'],
] as const;

test('every picture is on its page on a narrow screen', async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 700 });
  for (const [address, picture] of pictured) {
    await page.goto(address);
    await expect(page.locator(picture).first(), address).toBeVisible();
  }
});

test('the matrix is a table, on a phone a list, with a row for each country', async ({ page }) => {
  for (const width of [1280, 360]) {
    await page.setViewportSize({ width, height: 740 });
    await page.goto('/en/');
    await expect(page.locator('main table').first()).toBeVisible({ visible: width === 1280 });
    const rows = page.locator(
      `#matrix ~ * ${width === 1280 ? 'tbody tr' : 'li'}:has(a[href$="#what-happened"]:visible)`,
    );
    await expect(rows).toHaveCount(siteIn('en').countries.length);
  }
});

test('the keyboard reaches every column of the matrix at its narrowest', async ({ page }) => {
  await page.setViewportSize({ width: 832, height: 740 });
  await page.goto('/en/');
  const total = page.locator('main table tbody tr:last-child td:last-child a');
  await total.focus();
  await expect(total).toBeInViewport({ ratio: 1 });
});

test('the timeline is a drawing on wide screens only, and a list on all', async ({ page }) => {
  const isDrawn = () => page.locator('main svg a').first().isVisible();
  await page.setViewportSize({ width: 1280, height: 900 });
  await page.goto('/en/about/timeline/');
  expect(await isDrawn()).toBe(true);
  await page.setViewportSize({ width: 320, height: 700 });
  expect(await isDrawn()).toBe(false);
  await expect(page.locator('main ol > li').first()).toBeVisible();
});
