import { messages } from '../../lib/i18n/messages';
import { siteIn } from '../../lib/site';
import { sheetsOf } from './sheets-of';
import { expect, test } from './strict';

test.describe('on a phone, without script', () => {
  test.use({ viewport: { width: 360, height: 740 }, hasTouch: true, javaScriptEnabled: false });

  // In the other languages, tests/content/ looks at the words of the content.
  for (const lang of ['en', 'ar'] as const) {
    test(`/${lang}/get-help/ shows the danger line and the choice of country on the first screen, and a number after one tap`, async ({
      page,
    }) => {
      const { helpline, leave } = messages(lang);
      await page.goto(`/${lang}/get-help/`);
      const exit = page.getByRole('link', { name: leave.action });
      await expect(exit).toContainText(leave.where);
      const end = (await exit.boundingBox())?.y ?? 0;
      await expect(page.locator('main header p').first()).toBeInViewport({ ratio: 1 });
      const rows = page.getByRole('navigation', { name: helpline.where }).getByRole('listitem');
      // And the one to other countries.
      await expect(rows).toHaveCount(siteIn(lang).countries.length + 1);
      for (const link of await rows.getByRole('link').all()) {
        const { y = 0, height = 0, width = 0 } = (await link.boundingBox()) ?? {};
        expect(height).toBeGreaterThanOrEqual(44);
        expect(width).toBeGreaterThanOrEqual(44);
        expect(y + height).toBeLessThanOrEqual(end);
      }
      await expect(rows.first()).toContainText(helpline.elsewhere);
      await rows.nth(1).getByRole('link').first().tap();
      const number = page.locator('a[href^="tel:"]').first();
      await expect(number).toBeInViewport({ ratio: 1 });
      expect((await number.boundingBox())?.y).toBeLessThan(end);
    });
  }

  test('the list of other countries has a number beside each, unless something should be read first', async ({
    page,
  }) => {
    const { destinations } = siteIn('en');
    await page.goto('/en/get-help/somewhere-else/');
    for (const { slug, emergency, beforeCall } of destinations) {
      const hasNumber = emergency.length > 0 && !beforeCall;
      await expect(page.locator(`#${slug} a[href^="tel:"]`)).toHaveCount(hasNumber ? 1 : 0);
    }
    await page.locator('#far-land a').first().tap();
    await expect(page).toHaveURL(/\/en\/get-help\/far-land\/$/);
    await expect(page.locator('a[href^="tel:"]').first()).toBeInViewport({ ratio: 1 });
  });

  test('an old link to the place of a country on Get help leads to its row in the choice', async ({
    page,
  }) => {
    await page.goto('/en/get-help/#nepal');
    await expect(page.locator('#nepal a[href^="tel:"]')).toBeInViewport();
  });

  test('the second question leads to a number that works from abroad', async ({ page }) => {
    await page.goto('/en/get-help/');
    const rows = page.getByRole('group', { name: messages('en').help.whereFrom });
    await expect(rows.locator('a[href^="tel:+"]').first()).toBeVisible();
    await rows.getByRole('link', { name: messages('en').helpline.another }).tap();
    await expect(page).toHaveURL(/somewhere-else\/#from$/);
    await expect(page.locator('#from')).toBeInViewport();
  });
});

test('the page of a country has the way out, the numbers and the page of help near its head', async ({
  page,
}) => {
  await page.goto('/en/countries/nepal/');
  await expect(page.getByRole('link', { name: messages('en').leave.action })).toHaveAttribute(
    'href',
    'https://www.wikipedia.org/',
  );
  await expect(page.getByRole('link', { name: messages('en').leave.action })).toBeInViewport();
  const help = page.locator('#help');
  await expect(help.locator('a[href^="tel:"]').first()).toBeInViewport();
  await help.getByRole('link', { name: 'Nepal' }).first().click();
  await expect(page).toHaveURL(/\/en\/get-help\/nepal\/$/);
});

test('the sheet of a country says where it is from, how old it is, whom to ask first, and no menu', async ({
  page,
}) => {
  await page.emulateMedia({ media: 'print' });
  await page.goto('/en/get-help/nepal/');
  for (const words of [
    /\/en\/get-help\/nepal\/ .* 20\d\d$/,
    messages('en').helpline.sheet,
    messages('en').help.nobodyCalled,
  ])
    await expect(page.locator('main p').filter({ hasText: words, visible: true })).toHaveCount(1);
  await expect(page.getByRole('banner')).toBeHidden();
  await expect(page.getByRole('contentinfo')).toBeHidden();
});

test('small cards print on one sheet that names neither trafficking nor the site', async ({
  page,
}) => {
  await page.emulateMedia({ media: 'print' });
  await page.goto('/en/get-help/nepal/cards/');
  await expect(page).toHaveTitle(messages('en').help.cardTitle({ country: 'Nepal' }));
  await expect(page.locator('.card')).toHaveCount(10);
  // textContent would include what is not printed.
  const printed = await page.locator('body').innerText();
  expect(printed).not.toMatch(/traffick|GLO\.ACT/i);
  for (const format of ['A4', 'Letter'] as const) expect(await sheetsOf(page, { format })).toBe(1);
});

test('the type of the fullest card has 7 points at least', async ({ page }) => {
  await page.emulateMedia({ media: 'print' });
  const numbersOf = ({ emergency, helplines }: ReturnType<typeof siteIn>['countries'][number]) =>
    emergency.length + helplines.flatMap(({ numbers = [] }) => numbers).length;
  const [fullest] = siteIn('en').countries.toSorted((a, b) => numbersOf(b) - numbersOf(a));
  await page.goto(`/en/get-help/${fullest?.slug}/cards/`);
  const card = page.locator('.card').first();
  const sizes = await card.evaluate((box) =>
    [...box.querySelectorAll('*')].map((part) =>
      Number.parseFloat(getComputedStyle(part).fontSize),
    ),
  );
  expect(Math.min(...sizes)).toBeGreaterThanOrEqual(7 / 0.75);
});
