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

test('the timeline is a drawing on wide screens only, and a list on all', async ({ page }) => {
  const isDrawn = () => page.locator('main svg a').first().isVisible();
  await page.setViewportSize({ width: 1280, height: 900 });
  await page.goto('/en/about/timeline/');
  expect(await isDrawn()).toBe(true);
  await page.setViewportSize({ width: 320, height: 700 });
  expect(await isDrawn()).toBe(false);
  await expect(page.locator('main section ol > li').first()).toBeVisible();
});
