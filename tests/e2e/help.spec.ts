import type { Page } from 'playwright/test';
import { expect, test } from './strict';

const words = {
  en: { danger: 'In danger now?', where: 'Where are you?', leave: 'Leave this site now' },
  fr: { danger: 'En danger maintenant', where: 'Où êtes-vous', leave: 'Quitter rapidement ce site' },
} as const;
const languages = ['en', 'fr'] as const;

const countryLinks = (page: Page, where: string) => page.getByRole('navigation', { name: where }).getByRole('listitem').getByRole('link');

test.describe('on a phone, without script', () => {
  test.use({ viewport: { width: 360, height: 740 }, hasTouch: true, javaScriptEnabled: false });

  for (const lang of languages) {
    test(`/${lang}/get-help/ shows the danger line and the choice of country on the first screen, and a number after one tap`, async ({
      page,
    }) => {
      const { danger, where, leave } = words[lang];
      await page.goto(`/${lang}/get-help/`);
      const end = (await page.getByRole('link', { name: leave }).boundingBox())?.y ?? 0;
      await expect(page.getByText(danger)).toBeInViewport({ ratio: 1 });
      const links = await countryLinks(page, where).all();
      expect(links.length).toBe(13);
      for (const link of links) {
        const { y = 0, height = 0 } = (await link.boundingBox()) ?? {};
        expect(height).toBeGreaterThanOrEqual(44);
        expect(y + height).toBeLessThanOrEqual(end);
      }
      for (const link of links) {
        await page.goto(`/${lang}/get-help/`);
        const href = await link.getAttribute('href');
        await link.tap();
        const number = page.locator(`${href} a[href^="tel:"]`).first();
        await expect(number).toBeInViewport({ ratio: 1 });
        expect((await number.boundingBox())?.y).toBeLessThan(end);
      }
    });
  }
});

test('the page of a country has the way out at the head of its help section', async ({ page }) => {
  await page.goto('/en/countries/nepal/#help');
  await expect(page.getByRole('link', { name: words.en.leave })).toHaveAttribute('href', 'https://www.wikipedia.org/');
  await expect(page.getByRole('link', { name: words.en.leave })).toBeInViewport();
});

test('every page leads to Get help from its footer', async ({ page }) => {
  for (const path of ['/en/', '/en/news/', '/en/privacy/', '/fr/countries/mali/']) {
    await page.goto(path);
    await expect(page.getByRole('contentinfo').locator('a[href$="/get-help/"]').last()).toBeVisible();
  }
});

for (const lang of languages) {
  test(`/${lang}/get-help/ printed with a country chosen is one sheet with that country alone`, async ({ page }) => {
    await page.goto(`/${lang}/get-help/`);
    const hrefs = await countryLinks(page, words[lang].where).evaluateAll((links) => links.map((link) => link.getAttribute('href') ?? ''));
    for (const href of hrefs)
      for (const format of ['A4', 'Letter']) {
        await page.goto('about:blank');
        await page.goto(`/${lang}/get-help/${href}`);
        const sheet = (await page.pdf({ format })).toString('latin1');
        expect([href, format, sheet.match(/\/Type\s*\/Page\b/g)?.length]).toEqual([href, format, 1]);
      }
  });
}
