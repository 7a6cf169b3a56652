import { getCountries } from '../../lib/content/index';
import { pageKinds, samples } from '../../lib/quality/page-kinds';
import { routes } from '../../lib/routes';
import { expectNone } from '../expect-none';
import { expect, type Page, test } from './strict';

const { article, event, country } = samples;
const articlePath = pageKinds['article'] ?? '';
const [first] = getCountries('en');

/** From the home page to a country, to one of its articles, to the source. */
async function homeToSource(page: Page): Promise<void> {
  await page.goto('/');
  await page.locator(`main a[href="${pageKinds['country']}"]:visible`).first().click();
  await expect(page).toHaveURL(new RegExp(`${pageKinds['country']}$`));
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(country?.title ?? '');
  await page
    .locator('section', { has: page.locator('#what-happened') })
    .locator('li a[href*="/news/"]')
    .first()
    .click();
  await expect(page).toHaveURL(/\/en\/news\/\d{4}-/);
  const source = page
    .locator('section', { has: page.locator('#sources') })
    .getByRole('link')
    .first();
  await expect(source).toHaveAttribute('href', /^https?:\/\//);
}

/** The news filtered by country, and back to all of it. */
async function filterByCountry(page: Page): Promise<void> {
  await page.goto('/en/news/');
  const filters = page.getByRole('navigation', { name: 'Filters' });
  await filters.getByRole('link', { name: new RegExp(`^${country?.title}`) }).click();
  await expect(page).toHaveURL(new RegExp(`${pageKinds['filtered news']}$`));
  await expect(filters.locator('[aria-current=page]')).toContainText(country?.title ?? '');
  const rows = page.getByRole('main').locator('li:has(time)');
  const count = Number(await filters.locator('[aria-current=page]').locator('span').last().textContent());
  await expect(rows).toHaveCount(Math.min(20, count));
  await filters.getByRole('link', { name: /^All/ }).click();
  await expect(page).toHaveURL(/\/en\/news\/$/);
}

/** From an article to the event that it tells of, and back. */
async function articleToEvent(page: Page): Promise<void> {
  await page.goto(articlePath);
  await page.locator(`main a[href="${pageKinds['event']}"]`).first().click();
  await expect(page).toHaveURL(new RegExp(`${pageKinds['event']}$`));
  await expect(page.locator('time').first()).toHaveAttribute('datetime', event?.start ?? '');
  await page
    .getByRole('link', { name: article?.title ?? '' })
    .first()
    .click();
  await expect(page).toHaveURL(new RegExp(`${articlePath}$`));
}

/** From an address that is not there to one that is. */
async function lostAndFound(page: Page): Promise<void> {
  const response = await page.goto('/en/nowhere/');
  expect(response?.status()).toBe(404);
  await page.getByRole('main').getByRole('link', { name: 'Countries' }).click();
  await expect(page).toHaveURL(/\/en\/countries\/$/);
}

/** Through the menu of a narrow screen. */
async function throughTheMenu(page: Page): Promise<void> {
  await page.setViewportSize({ width: 360, height: 740 });
  await page.goto('/');
  await page.getByText('Menu', { exact: true }).click();
  await page.getByRole('navigation', { name: 'Main' }).getByRole('link', { name: 'Events' }).click();
  await expect(page).toHaveURL(/\/en\/events\/$/);
}

/** From the page on help to the services of a country, and to a number that can be called. */
async function toHelp(page: Page): Promise<void> {
  await page.goto('/en/');
  await page.getByRole('link', { name: 'Get help' }).first().click();
  await expect(page).toHaveURL(/\/en\/get-help\/$/);
  await page.getByRole('main').getByRole('link', { name: 'Brazil', exact: true }).first().click();
  await expect(page.locator(':target')).toBeInViewport();
  await expect(page.locator('a[href^="tel:"]').first()).toBeVisible();
}

test.describe('journeys', () => {
  test('lead from the home page to a country, an article and its source', ({ page }) => homeToSource(page));
  test('filter the news by country and come back', ({ page }) => filterByCountry(page));

  test('lead to help', ({ page }) => toHelp(page));
  test('lead through the menu of a phone', ({ page }) => throughTheMenu(page));
  test('lead from an article to its event and back', ({ page }) => articleToEvent(page));
  test('answer an address that is not there with a page that helps', ({ page }) => lostAndFound(page));

  test('work by keyboard alone', async ({ page }) => {
    await page.goto('/en/news/');
    await page.keyboard.press('Tab');
    await expect(page.getByRole('link', { name: 'Skip to the content' })).toBeFocused();
    await page.keyboard.press('Enter');
    for (let i = 0; i < 60; i++) {
      await page.keyboard.press('Tab');
      if ((await page.evaluate(() => document.activeElement?.textContent))?.includes(first?.title ?? '')) break;
    }
    await page.keyboard.press('Enter');
    await expect(page).toHaveURL(new RegExp(`${routes.list('en', 'news', { facet: 'country', value: first?.slug })}$`));
  });
});

test.describe('without script', () => {
  test.use({ javaScriptEnabled: false });
  test('the way from home to a source is open', ({ page }) => homeToSource(page));
  test('the filters work', ({ page }) => filterByCountry(page));
  test('an article leads to its event and back', ({ page }) => articleToEvent(page));
  test('a lost address leads on', ({ page }) => lostAndFound(page));
  test('the menu of a phone opens', ({ page }) => throughTheMenu(page));
  test('help is found', ({ page }) => toHelp(page));
});

test('an article takes at most 5 requests and no byte of script', async ({ page }) => {
  const requests: string[] = [];
  page.on('request', (request) => requests.push(`${request.resourceType()} ${request.url()}`));
  await page.goto(articlePath, { waitUntil: 'networkidle' });
  expectNone(requests.filter((request) => request.startsWith('script')));
  expect(requests.length, requests.join('\n')).toBeLessThanOrEqual(5);
});
