import { messages } from '../../lib/i18n/messages';
import { siteIn } from '../../lib/site';
import { pageKindsIn } from '../../scripts/page-kinds/page-kinds';
import { expectNone } from '../expect-none';
import { coveredStops, overflowing, overlappingTexts, spaceText } from './layout-faults';
import { expect, type Page, test } from './strict';

const pageKinds = pageKindsIn();
const words = messages('en');
const site = siteIn('en');
const menuButton = (page: Page) => page.getByRole('button', { name: words.menu });
const menu = (page: Page) => page.getByRole('navigation', { name: words.mainNavigation });

/**
 * Whether the focused element is on top at its middle; undefined if nothing on the page has the
 * focus.
 */
const isFocusInSight = (page: Page) =>
  page.evaluate(() => {
    const stop = document.activeElement;
    if (!stop || stop === document.body) return undefined;
    const { left, right, top, bottom } = stop.getClientRects()[0] ?? stop.getBoundingClientRect();
    return stop.contains(document.elementFromPoint((left + right) / 2, (top + bottom) / 2));
  });

/** Presses Tab `stops` times and names each stop that is covered. */
async function walk(page: Page, stops: number): Promise<string[]> {
  const covered: string[] = [];
  for (let i = 0; i < stops; i++) {
    await page.keyboard.press('Tab');
    if ((await isFocusInSight(page)) === false)
      covered.push(`stop ${i + 1}: ${await page.locator(':focus').textContent()}`);
  }
  return covered;
}

for (const path of ['/en/', '/en/get-help/']) {
  test(`the menu of a narrow screen opens in place on ${path}, covers nothing, and is used by keyboard`, async ({
    page,
  }) => {
    await page.setViewportSize({ width: 360, height: 740 });
    await page.goto(path);
    await expect(menu(page)).toBeHidden();
    const before = await menuButton(page).boundingBox();
    await menuButton(page).focus();
    await page.keyboard.press('Enter');
    await expect(menu(page).getByRole('link')).toHaveCount(site.menu('main').length);
    expect(await menuButton(page).boundingBox()).toEqual(before);
    const [links, main] = [
      await menu(page).boundingBox(),
      await page.getByRole('main').boundingBox(),
    ];
    expect(links?.y).toBeGreaterThanOrEqual((before?.y ?? 0) + (before?.height ?? 0));
    expect((links?.y ?? 0) + (links?.height ?? 0)).toBeLessThanOrEqual(main?.y ?? 0);
    expectNone([...(await overlappingTexts(page)), ...(await overflowing(page))]);
    await page.keyboard.press('Escape');
    await expect(menu(page)).toBeHidden();
    await expect(menuButton(page)).toBeFocused();

    await menuButton(page).click();
    await page.keyboard.press('Tab');
    await expect(page.locator('#site-menu').getByRole('link').first()).toBeFocused();
    expectNone(await walk(page, 20));
    await expect(menu(page)).toBeVisible();
    expectNone(await coveredStops(page));
  });
}

test.describe('under a finger', () => {
  test.use({ hasTouch: true, isMobile: true, viewport: { width: 360, height: 740 } });

  test('the menu shows its links and languages without scrolling', async ({ page }) => {
    await page.goto('/en/');
    await menuButton(page).click();
    expect(
      await page
        .locator('#site-menu')
        .evaluate(({ scrollHeight, clientHeight }) => scrollHeight - clientHeight),
    ).toBe(0);
  });
});

test('the menu has room at 320 px with the text spacing of WCAG 1.4.12', async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 740 });
  await page.goto('/en/');
  await spaceText(page);
  await menuButton(page).click();
  expectNone([
    ...(await overlappingTexts(page)),
    ...(await overflowing(page)),
    ...(await coveredStops(page)),
  ]);
});

test('a browser without popovers shows the links of the menu and one to the search', async ({
  page,
}) => {
  await page.route('**/*', async (route) => {
    const response = await route.fetch();
    const type = response.headers()['content-type'] ?? '';
    if (!/html|css/.test(type)) return route.fulfill({ response });
    const body = (await response.text())
      .replaceAll(/ (popover|popovertarget)="[^"]*"/g, '')
      .replaceAll(':popover-open', ':unknown-to-it');
    await route.fulfill({ response, body });
  });
  for (const width of [320, 360, 1280]) {
    await page.setViewportSize({ width, height: 740 });
    await page.goto('/en/');
    await expect(menuButton(page)).toBeHidden();
    for (const link of await menu(page).getByRole('link').all())
      await expect(link).toBeInViewport();
    await expect(page.getByRole('link', { name: site.label('search'), exact: true })).toBeVisible();
    expectNone([
      ...(await overlappingTexts(page)),
      ...(await overflowing(page)),
      ...(await coveredStops(page)),
    ]);
  }
});

test('on a wide screen the links are in a row, without a button', async ({ page }) => {
  await page.setViewportSize({ width: 1280, height: 740 });
  await page.goto('/en/');
  await expect(menuButton(page)).toBeHidden();
  const tops = await menu(page)
    .getByRole('link')
    .evaluateAll((links) => links.map((link) => link.getBoundingClientRect().top));
  expect(new Set(tops).size).toBe(1);
});

test('the main navigation marks the section of the page, for the eye too', async ({ page }) => {
  for (const [path, current, label] of [
    ['/en/news/', 'page', site.label('news')],
    [pageKinds['article'] ?? '', 'true', site.label('news')],
    [pageKinds['country'] ?? '', 'true', site.label('countries')],
    ['/en/about/results/', 'true', site.label('overview')],
  ] as const) {
    await page.goto(path);
    const marked = menu(page).locator('[aria-current]');
    await expect(marked).toHaveText([label]);
    await expect(marked).toHaveAttribute('aria-current', current);
    await expect(marked).toHaveCSS('text-decoration-line', 'underline');
  }
  await page.goto('/en/privacy/');
  await expect(menu(page).locator('[aria-current]')).toHaveCount(0);
});

test('the languages come before the links below them', async ({ page }) => {
  for (const width of [360, 1280]) {
    await page.setViewportSize({ width, height: 740 });
    await page.goto('/en/');
    if (width === 360) await menuButton(page).click();
    const [languages, links] = [page.locator('.language-menu'), menu(page)];
    const [above, below] = [await languages.boundingBox(), await links.boundingBox()];
    expect((above?.y ?? 0) + (above?.height ?? 0), `${width} px`).toBeLessThanOrEqual(
      (below?.y ?? 0) + 4,
    );
    await languages.getByRole('link').last().focus();
    await page.keyboard.press('Tab');
    await expect(links.getByRole('link').first()).toBeFocused();
  }
});

test('the link that skips the header has room around its words', async ({ page }) => {
  await page.goto('/en/');
  await page.keyboard.press('Tab');
  const link = page.getByRole('link', { name: words.skip });
  await expect(link).toBeFocused();
  const box = await link.boundingBox();
  expect(Math.min(box?.x ?? 0, box?.y ?? 0)).toBeGreaterThan(0);
  expect(box?.height).toBeGreaterThanOrEqual(44);
});
