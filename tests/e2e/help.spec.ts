import type { Page } from 'playwright/test';
import { messages } from '../../lib/i18n/messages';
import { openLanguages } from '../../lib/i18n/open-languages';
import { siteIn } from '../../lib/site';
import { sheetsOf } from './sheets-of';
import { expect, test } from './strict';

const countryLinks = (page: Page, where: string) =>
  page.getByRole('navigation', { name: where }).getByRole('listitem').getByRole('link');

test.describe('on a phone, without script', () => {
  test.use({ viewport: { width: 360, height: 740 }, hasTouch: true, javaScriptEnabled: false });

  for (const lang of openLanguages()) {
    test(`/${lang}/get-help/ shows the danger line and the choice of country on the first screen, and a number after one tap`, async ({
      page,
    }) => {
      const { helpline, leave } = messages(lang);
      await page.goto(`/${lang}/get-help/`);
      const exit = page.getByRole('link', { name: leave.action });
      await expect(exit).toContainText(leave.where);
      const end = (await exit.boundingBox())?.y ?? 0;
      await expect(page.locator('main header p')).toBeInViewport({ ratio: 1 });
      const links = await countryLinks(page, helpline.where).all();
      // And the one to other countries.
      expect(links.length).toBe(siteIn(lang).countries.length + 1);
      for (const link of links) {
        const { y = 0, height = 0 } = (await link.boundingBox()) ?? {};
        expect(height).toBeGreaterThanOrEqual(44);
        expect(y + height).toBeLessThanOrEqual(end);
      }
      for (const link of links) {
        await page.goto(`/${lang}/get-help/`);
        const href = await link.getAttribute('href');
        await link.tap();
        const way = page
          .locator(`${href} ${href === '#worldwide' ? '.help-list a' : 'a[href^="tel:"]'}`)
          .first();
        await expect(way).toBeInViewport({ ratio: 1 });
        expect((await way.boundingBox())?.y).toBeLessThan(end);
      }
    });
  }
});

test('the page of a country has the way out at the head of its help section', async ({ page }) => {
  await page.goto('/en/countries/nepal/#help');
  await expect(page.getByRole('link', { name: messages('en').leave.action })).toHaveAttribute(
    'href',
    'https://www.wikipedia.org/',
  );
  await expect(page.getByRole('link', { name: messages('en').leave.action })).toBeInViewport();
});

test('every page leads to Get help from its footer', async ({ page }) => {
  for (const path of ['/en/', '/en/news/', '/en/privacy/', '/ar/countries/brazil/']) {
    await page.goto(path);
    await expect(
      page.getByRole('contentinfo').locator('a[href$="/get-help/"]').last(),
    ).toBeVisible();
  }
});

test('the sheet of a country says where it is from, how old it is, whom to ask first and where else there is help', async ({
  page,
}) => {
  await page.emulateMedia({ media: 'print' });
  await page.goto('/en/get-help/#nepal');
  const sheet = page.locator('.help-sheets');
  await expect(sheet).toContainText(siteIn('en').page('get-help').summary);
  for (const words of [
    /\/en\/get-help\/#nepal$/,
    new RegExp(`${messages('en').updated} .*20\\d\\d`),
    messages('en').helpline.sheet,
    /example\.org\/help/,
  ])
    await expect(
      sheet.locator(':scope > section > p, :scope > p').filter({ hasText: words, visible: true }),
    ).toHaveCount(1);
  await expect(page.locator('#nepal')).toBeVisible();
  await expect(page.locator('#mali')).toBeHidden();
});

test('printed without a country, every country has a sheet of its own, and the first says how to choose one', async ({
  page,
}) => {
  await page.emulateMedia({ media: 'print' });
  await page.goto('/en/get-help/');
  await expect(page.getByText(messages('en').helpline.printOne)).toBeVisible();
  const countries = page.locator('.help-country');
  await expect(countries).toHaveCount(siteIn('en').countries.length);
  for (const country of await countries.all()) {
    await expect(country).toBeVisible();
    await expect(country).toHaveCSS('break-before', 'page');
  }
  const sheets = await sheetsOf(page, 'A4');
  expect(sheets).toBeGreaterThan(siteIn('en').countries.length);
  expect(sheets).toBeLessThanOrEqual(siteIn('en').countries.length + 4);
});
