import { messages } from '../../lib/i18n/messages';
import { siteIn } from '../../lib/site';
import { pageKindsIn, samplesIn } from '../../scripts/page-kinds/page-kinds';
import { expect, type Page, test } from './strict';

const { article, country } = samplesIn();
const pageKinds = pageKindsIn();
const words = messages('en');
const site = siteIn('en');
const articlePath = pageKinds['article'] ?? '';
const countryPath = pageKinds['country'] ?? '';

const section = (page: Page, heading: string) =>
  page.locator('section', { has: page.locator(heading) });

// These journeys need no script.
test.describe('without script', () => {
  test.use({ javaScriptEnabled: false });

  test('a reader gets from the home page to a country, an article and its source', async ({
    page,
  }) => {
    await page.goto('/');
    await page.locator(`main a[href="${countryPath}"]:visible`).first().click();
    await expect(page).toHaveURL(new RegExp(`${countryPath}$`));
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(country?.title ?? '');
    await section(page, '#what-happened').locator('li a[href*="/news/"]').first().click();
    await expect(page).toHaveURL(/\/en\/news\/\d{4}-/);
    await expect(section(page, '#sources').getByRole('link').first()).toHaveAttribute(
      'href',
      /^https?:\/\//,
    );
  });

  test('a reader filters the news by country and goes back to all of it', async ({ page }) => {
    await page.goto('/en/news/');
    const filters = page.getByRole('navigation', { name: words.filters });
    await filters.getByRole('link', { name: new RegExp(`^${country?.title}`) }).click();
    await expect(page).toHaveURL(new RegExp(`${pageKinds['filtered news']}$`));
    const current = filters.locator('[aria-current=page]');
    await expect(current).toContainText(country?.title ?? '');
    const count = Number(await current.locator('span').last().textContent());
    await expect(page.locator('main section:not(#context) li:has(time)')).toHaveCount(count);
    await page.getByRole('link', { name: words.removeFilter }).click();
    await expect(page).toHaveURL(/\/en\/news\/$/);
  });

  test('a reader gets from the menu to the events of a year and to the page of one, which names it', async ({
    page,
  }) => {
    const { title = '', start = '' } = article?.event ?? {};
    await page.goto('/en/events/');
    await page
      .getByRole('navigation', { name: words.onThisPage })
      .getByRole('link', { name: new RegExp(`^${start.slice(0, 4)}`) })
      .click();
    await expect(page.locator('section:target')).toBeInViewport();
    await page.getByRole('link', { name: title }).first().click();
    await expect(page).toHaveURL(new RegExp(`${articlePath}$`));
    await expect(page.locator('article time').first()).toHaveAttribute('datetime', start);
    await expect(page.locator('article header')).toContainText(title);
  });

  test('a reader finds a number to call for help', async ({ page }) => {
    await page.goto('/en/');
    await page
      .getByRole('link', { name: site.label('get-help') })
      .first()
      .click();
    await expect(page).toHaveURL(/\/en\/get-help\/$/);
    await page
      .getByRole('main')
      .getByRole('link', { name: /^Brazil/ })
      .first()
      .click();
    await expect(page).toHaveURL(/\/en\/get-help\/brazil\/$/);
    await expect(page.locator('main a[href^="tel:"]').first()).toBeInViewport();
  });
});
