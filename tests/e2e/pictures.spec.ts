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

test('the table of activities has a row for each country, whose number the keyboard reaches at any width', async ({
  page,
}) => {
  for (const width of [1280, 320]) {
    await page.setViewportSize({ width, height: 740 });
    await page.goto('/en/');
    const rows = page.locator('#matrix ~ * tbody tr');
    await expect(rows).toHaveCount(siteIn('en').countries.length);
    const total = rows.last().locator('td:last-child a');
    await total.focus();
    await expect(total).toBeInViewport({ ratio: 1 });
  }
});

test('the timeline is a drawing on wide screens only, and a list on all', async ({ page }) => {
  const isDrawn = () => page.locator('main svg a').first().isVisible();
  await page.setViewportSize({ width: 1280, height: 900 });
  await page.goto('/en/about/timeline/');
  expect(await isDrawn()).toBe(true);
  await page.setViewportSize({ width: 320, height: 700 });
  expect(await isDrawn()).toBe(false);
  await expect(page.locator('main section ol > li').first()).toBeVisible();
});
