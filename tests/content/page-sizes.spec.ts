import type { Locator } from 'playwright/test';
import { defaultLang } from '../../lib/i18n/languages';
import { messages } from '../../lib/i18n/messages';
import { openLanguages } from '../../lib/i18n/open-languages';
import { addressesIn } from '../../lib/routes';
import { siteIn } from '../../lib/site';
import { type Article, placeOf } from '../../lib/site/article';
import { sheetsOf } from '../e2e/sheets-of';
import { expect, test } from '../e2e/strict';
import { expectNone } from '../expect-none';

/** What A4 and Letter both have room for, so that one print shows that a page fits either. */
const smallest = { width: '210mm', height: '11in' };

for (const lang of openLanguages())
  test(`the help of each country is printed on one sheet, and its cards fit: ${lang}`, async ({
    page,
  }) => {
    test.setTimeout(120_000);
    const faults: string[] = [];
    const countries = siteIn(lang).countries;
    expect(countries).not.toEqual([]);
    for (const { slug, file } of countries) {
      const address = addressesIn(lang).helpIn(slug);
      await page.goto(address);
      const sheets = await sheetsOf(page, smallest);
      if (sheets !== 1)
        faults.push(
          `content/${file}: ${address} takes ${sheets} sheets of paper instead of one: shorten the notes of its emergency numbers and helplines`,
        );
      await page.goto(addressesIn(lang).cards(slug));
      await page.emulateMedia({ media: 'print' });
      const { isCut, smallestType } = await page
        .locator('.card')
        .first()
        .evaluate((card) => ({
          isCut: card.scrollHeight > card.clientHeight,
          smallestType: Math.min(
            ...[...card.querySelectorAll('*')].map((part) =>
              Number.parseFloat(getComputedStyle(part).fontSize),
            ),
          ),
        }));
      await page.emulateMedia({ media: null });
      if (isCut)
        faults.push(`content/${file}: its numbers do not fit on a small card: shorten the hours`);
      // 7 points, in pixels.
      if (smallestType < 7 / 0.75) faults.push(`${address}: a small card has type under 7 points`);
    }
    expectNone(faults);
  });

test('the home page is printed on two sheets in every language', async ({ page }) => {
  const faults: string[] = [];
  for (const lang of openLanguages()) {
    const { file } = siteIn(lang).page('home');
    await page.goto(addressesIn(lang).page('home'));
    const sheets = await sheetsOf(page, smallest);
    if (sheets > 2)
      faults.push(
        `content/${file}: takes ${sheets} sheets of paper, at most two: shorten its text`,
      );
  }
  expectNone(faults);
});

test.describe('on a phone', () => {
  test.use({ viewport: { width: 360, height: 740 }, hasTouch: true, isMobile: true });

  // The notice that a translation is older than its original needs room until the two have been
  // compared.
  const compared = openLanguages().filter(
    (lang) => !siteIn(lang).page('get-help').translation?.lagsSince,
  );
  for (const lang of compared)
    test(`the choice of country is above the way out, on the first screen: ${lang}`, async ({
      page,
    }) => {
      const { helpline, leave } = messages(lang);
      await page.goto(addressesIn(lang).page('get-help'));
      const last = page
        .getByRole('navigation', { name: helpline.where })
        .getByRole('link', { name: helpline.elsewhere });
      const exit = (await page.getByRole('link', { name: leave.action }).boundingBox())?.y ?? 0;
      expect(
        await bottom(last),
        'shorten the summary of content/pages/get-help.md or its first paragraph, in this language',
      ).toBeLessThanOrEqual(exit);
    });

  for (const lang of openLanguages())
    test(`the home page leads to Get help on its first screen: ${lang}`, async ({ page }) => {
      const { address, label } = siteIn(lang);
      await page.goto(address.page('home'));
      const link = page.getByRole('main').getByRole('link', { name: label('get-help') });
      expect(
        await bottom(link.first()),
        'shorten homePage.title or homePage.identity in the messages of this language',
      ).toBeLessThanOrEqual(740);
    });

  test('no page is endless', async ({ page }) => {
    const most: readonly (readonly [file: string, path: string, limit: number])[] = [
      ...siteIn('en').countries.map(
        ({ file, slug }) => [file, addressesIn('en').country(slug), 9000] as const,
      ),
      ['milestones/', addressesIn('en').page('timeline'), 12000],
      ['pages/results.md', addressesIn('en').page('results'), 10000],
      ['resources/', addressesIn('en').page('resources'), 10000],
      ['pages/who-did-what.md', addressesIn('en').page('who-did-what'), 5000],
      ['pages/law-and-policy.md', addressesIn('en').page('law-and-policy'), 9000],
      ['pages/compare.md', addressesIn('en').page('compare'), 4000],
    ];
    const faults: string[] = [];
    for (const [file, path, limit] of most) {
      await page.goto(path);
      const height = await page.evaluate(() => document.documentElement.scrollHeight);
      if (height > limit)
        faults.push(
          `content/${file}: its page is ${height} px high on a phone, at most ${limit}: shorten it, or move a part of it to a page of its own`,
        );
    }
    expectNone(faults);
  });

  for (const lang of openLanguages())
    test(`the text of an article begins on the first screen: ${lang}`, async ({ page }) => {
      const site = siteIn(lang);
      const faults: string[] = [];
      const items = site
        .articles()
        .filter(({ pageLang }) => pageLang === lang)
        .sort((a, b) => headLength(b) - headLength(a))
        .slice(0, longestHeads);
      // A language that has just been opened has none.
      if (lang === defaultLang) expect(items).not.toEqual([]);
      for (const item of items) {
        await page.goto(site.address.of(item));
        const firstLine = await page.evaluate(() => {
          const text = document.querySelector('article .prose :is(p, li)');
          return text ? (text.getClientRects()[0]?.top ?? 0) + scrollY + 24 : 0;
        });
        if (firstLine > 700)
          faults.push(
            `content/${item.file}: the first line of its text ends ${Math.round(firstLine)} px down the page ${site.address.of(item)}, at most 700: shorten its title or summary`,
          );
      }
      expectNone(faults);
    });
});

test('the page on who did what is not endless on a wide screen', async ({ page }) => {
  await page.goto(addressesIn('en').page('who-did-what'));
  expect(
    await page.evaluate(() => document.documentElement.scrollHeight),
    'shorten content/pages/who-did-what.md or the texts of content/partners',
  ).toBeLessThanOrEqual(9000);
});

/** Where an element ends, in pixels from the top of the screen. */
async function bottom(element: Locator): Promise<number> {
  const { y = Number.NaN, height = 0 } = (await element.boundingBox()) ?? {};
  return y + height;
}

/** How many articles with the longest heads are opened. */
const longestHeads = 8;
const headLength = (item: Article) =>
  item.title.length * 1.5 +
  item.summary.length +
  placeOf(item).length +
  (item.event?.title.length ?? 0);
