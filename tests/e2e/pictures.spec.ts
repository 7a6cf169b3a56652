import { addressesIn } from '../../lib/routes';
import { siteIn } from '../../lib/site';
import { pageKindsIn } from '../../scripts/page-kinds/page-kinds';
import { expectNone } from '../expect-none';
import { expect, test } from './strict';

const pageKinds = pageKindsIn();
/** Pages with pictures, each with a selector of its picture. */
const pictured = [
  ['/en/', 'main li svg:visible'],
  ['/en/countries/', 'li svg'],
  [pageKinds['country'] ?? '', 'main header svg'],
  ['/en/about/', 'main table svg'],
] as const;

test('every picture is on its page on a narrow screen', async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 700 });
  for (const [address, picture] of pictured) {
    await page.goto(address);
    await expect(page.locator(picture).first(), address).toBeVisible();
  }
});

test('the keyboard walks the map region by region, with the focus visible', async ({ page }) => {
  await page.goto('/en/');
  const links = page.locator('svg[aria-labelledby^=map-title] a');
  const regions = (
    await links.evaluateAll((nodes) => nodes.map((node) => node.getAttribute('href') ?? ''))
  ).map(
    (href) =>
      siteIn('en').countries.find(({ slug }) => addressesIn('en').country(slug) === href)?.region,
  );
  expect(regions).toHaveLength(siteIn('en').countries.length);
  expect(regions.filter((region, i) => region !== regions[i - 1])).toEqual([...new Set(regions)]);
  await links.first().focus();
  for (let i = 1; i < regions.length; i++) await page.keyboard.press('Tab');
  await expect(links.last()).toBeFocused();
  const fill = (link: typeof links) =>
    link.locator('path').evaluate((shape) => getComputedStyle(shape).fill);
  expect(await fill(links.last())).not.toBe(await fill(links.first()));
  const href = await links.last().getAttribute('href');
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(new RegExp(`${href}$`));
});

test('no label of the map covers another', async ({ page }) => {
  for (const size of [840, 1280, 1600]) {
    await page.setViewportSize({ width: size, height: 900 });
    await page.goto('/en/');
    const boxes = await page.locator('svg[aria-labelledby^=map-title] text').evaluateAll((labels) =>
      labels.map((label) => {
        const { left, right, top, bottom } = label.getBoundingClientRect();
        return { name: label.textContent, left, right, top, bottom };
      }),
    );
    expect(boxes).toHaveLength(siteIn('en').countries.length);
    const covered = boxes.flatMap((a, i) =>
      boxes
        .slice(i + 1)
        .filter((b) => a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom)
        .map((b) => `${a.name} and ${b.name} at ${size}`),
    );
    expectNone(covered);
  }
});

test('the matrix is a table, on a phone a list, with a row for each country', async ({ page }) => {
  for (const width of [1280, 360]) {
    await page.setViewportSize({ width, height: 740 });
    await page.goto('/en/');
    await expect(page.locator('main table').first()).toBeVisible({ visible: width === 1280 });
    const rows = page.locator(
      `#matrix ~ * ${width === 1280 ? 'tbody tr' : 'li'}:has(a[href$="/activity/"]:visible)`,
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
