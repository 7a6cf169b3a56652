import { messages } from '../../lib/i18n/messages';
import { addressesIn } from '../../lib/routes';
import { siteIn } from '../../lib/site';
import { expectNone } from '../expect-none';
import { languagesWith } from '../site/site';
import { expect, type Page, test } from './strict';

const words = messages('en').search;
const { phrases } = words;

const field = (page: Page) => page.locator('#search-field');
const count = (page: Page) => page.locator('#search-count');
const rows = (page: Page) => page.locator('#search-results > li');
const facet = (page: Page, name: string, value: string) =>
  page.locator(`#search-facets input[name="${name}"][value="${value}"]`);
const countOf = async (page: Page) =>
  Number(
    /^[\d,]+/.exec((await count(page).textContent()) ?? '')?.[0].replace(',', '') ?? Number.NaN,
  );
const countBeside = async (page: Page, name: string, value: string) =>
  Number(await facet(page, name, value).locator('xpath=..').locator('[data-count]').textContent());
/** Every address that the browser asks for from now on. */
function requestsOf(page: Page): string[] {
  const asked: string[] = [];
  page.on('request', (request) => asked.push(request.url()));
  return asked;
}

test('from the header to a result by keyboard alone', async ({ page }) => {
  await page.goto('/en/news/');
  await page
    .getByRole('link', { name: siteIn('en').label('search'), exact: true })
    .first()
    .focus();
  await page.keyboard.press('Enter');
  await expect(field(page)).toBeFocused();
  await page.keyboard.type('witness interviews');
  await expect(count(page)).toContainText('witness interviews');
  await expect(rows(page).first().locator('mark').first()).toHaveText(/witness|interview/i);
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  await expect(field(page)).toHaveValue('witness interviews');
  const link = rows(page).first().getByRole('link');
  for (let i = 0; i < 10 && !(await link.evaluate((node) => node === document.activeElement)); i++)
    await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/\/en\/(glossary|resources|threads|news)\//);
  await page.goBack();
  await expect(field(page)).toHaveValue('witness interviews');
  await expect(rows(page).first().getByRole('link')).toBeVisible();
});

test('nothing of what is typed or chosen leaves the browser', async ({ page }) => {
  await page.goto('/en/search/');
  const asked = requestsOf(page);
  await field(page).fill('xqzwvv nepal');
  await expect(count(page)).toContainText('nepal');
  await field(page).press('Enter');
  await facet(page, 'country', 'nepal').check();
  await page.reload();
  await expect(field(page)).toHaveValue('xqzwvv nepal');
  expect(asked.some((address) => address.endsWith('/en/search/index.json'))).toBe(true);
  expectNone(asked.filter((address) => /nepal|xqzwvv|\?/.test(address)));
  await expect(page).toHaveURL(/\/en\/search\/#q=xqzwvv\+nepal&country=nepal$/);
});

test('an old address still works, and moves its search behind the #', async ({ page }) => {
  await page.goto('/en/search/?q=nepal&kind=news&sort=date');
  await expect(page).toHaveURL(/\/en\/search\/#q=nepal&type=news&sort=date$/);
  await expect(field(page)).toHaveValue('nepal');
  await expect(facet(page, 'type', 'news')).toBeChecked();
  const dates = await page
    .locator('#search-results time')
    .evaluateAll((times) => times.map((time) => (time as HTMLTimeElement).dateTime));
  expect(dates).toEqual([...dates].sort().reverse());
  // Nonsense in an address does no harm.
  await page.goto('/en/search/?q=%E0%A4%A&country=%3Cb%3E&sort=x');
  await expect(count(page)).not.toBeEmpty();
});

test('answers while the reader types, as one step in the history, and is heard once', async ({
  page,
}) => {
  // From before the page's own scripts, which may be done before a test can ask.
  await page.addInitScript(() => {
    const said: (string | null)[] = [];
    Object.assign(window, { said });
    new MutationObserver((changes) => {
      for (const { target } of changes)
        if ((target as Element).id === 'search-status' && document.readyState !== 'loading')
          said.push(target.textContent);
    }).observe(document, { childList: true, subtree: true });
  });
  await page.goto('/en/search/');
  const heard = await page.evaluateHandle(() => (window as unknown as { said: string[] }).said);
  await expect.poll(() => heard.jsonValue()).toHaveLength(1);
  await field(page).pressSequentially('example union papers', { delay: 60 });
  await expect(count(page)).toContainText('example union papers');
  await expect(page.locator('#search-status')).toHaveText((await count(page).textContent()) ?? '');
  expect(await heard.jsonValue()).toHaveLength(2);
  const top = await page
    .locator('#search-results')
    .evaluate((list) => list.getBoundingClientRect().top);
  await field(page).fill('');
  await expect(count(page)).toHaveText(phrases.start);
  await expect(rows(page)).toHaveCount(0);
  expect(
    await page.locator('#search-results').evaluate((list) => list.getBoundingClientRect().top),
  ).toBe(top);
  await page.goBack();
  await expect(page).not.toHaveURL(/q=/);
});

test('filters give as many results as their counts say, and stay in the address through back and forward', async ({
  page,
}) => {
  await page.goto('/en/search/#q=example');
  await expect(rows(page).first()).toBeVisible();
  const nepal = await countBeside(page, 'country', 'nepal');
  await facet(page, 'country', 'nepal').check();
  await expect.poll(() => countOf(page)).toBe(nepal);
  const year = await countBeside(page, 'year', '2018');
  await facet(page, 'year', '2018').check();
  await expect.poll(() => countOf(page)).toBe(year);
  await expect(page).toHaveURL(/#q=example&country=nepal&year=2018$/);
  await expect(page.locator('#site-menu [hreflang="fr"]')).toHaveJSProperty(
    'hash',
    '#q=example&country=nepal&year=2018',
  );
  await page.goBack();
  await expect(facet(page, 'year', '2018')).not.toBeChecked();
  await expect.poll(() => countOf(page)).toBe(nepal);
  await page.goForward();
  await expect(facet(page, 'year', '2018')).toBeChecked();
  await page.getByRole('button', { name: words.clear }).click();
  await expect(page).toHaveURL(/#q=example$/);
  await expect(rows(page)).toHaveCount(10);
  const shown = Math.min(await countOf(page), 20);
  expect(shown).toBeGreaterThan(10);
  await page.getByRole('button', { name: phrases.more({ n: shown - 10 }) }).click();
  await expect(rows(page)).toHaveCount(shown);
  await expect(rows(page).nth(10).getByRole('link')).toBeFocused();
  // The skip link leads to a place on the page, and does not undo the search.
  await page.locator('a[href="#content"]').focus();
  await page.keyboard.press('Enter');
  await expect(rows(page)).toHaveCount(shown);
});

test('finds what is misspelt, half remembered, or asked in another language', async ({ page }) => {
  for (const [text, address] of [
    ['Brasil', '/en/countries/brazil/'],
    ['traite des personnes', '/en/glossary/#trafficking-in-persons'],
    ['البرازيل', '/en/countries/brazil/'],
    ['how can I get help?', '/en/get-help/'],
  ] as const) {
    await page.goto(`/en/search/#q=${encodeURIComponent(text)}`);
    await expect(count(page)).toContainText(text);
    await expect(rows(page).first().getByRole('link')).toHaveAttribute('href', address);
  }
  await page.goto('/fr/search/#q=agents');
  await expect(count(page)).toContainText('agents');
  await expect(rows(page).first().locator('mark').first()).toHaveText(/^agent/i);
});

test('a title in another language than the page is marked with its language', async ({ page }) => {
  await page.goto('/en/search/#q=folheto&type=resource');
  await expect(rows(page).locator('[lang="pt"]').first()).toContainText('Folheto');
});

test('an empty answer says so and leads elsewhere, and a lost connection is reported and tried again', async ({
  page,
}) => {
  await page.goto('/en/search/#q=xqzwvv');
  await expect(count(page)).toHaveText(phrases.noneFor({ text: 'xqzwvv' }));
  await expect(page.locator('#search-advice')).toContainText(words.notCovered);
  const ways = page.getByRole('navigation', { name: words.otherWays });
  for (const name of (['events', 'news', 'glossary'] as const).map(siteIn('en').label))
    await expect(ways.getByRole('link', { name, exact: true })).toBeVisible();
  await page.route('**/index.json', (route) => route.abort());
  await page.reload();
  await expect(count(page)).toHaveText(phrases.failed);
  await page.unroute('**/index.json');
  await field(page).fill('nepal');
  await expect(count(page)).toContainText('nepal');
});

test('the search page loads its index when a reader turns to it', async ({ page }) => {
  const asked = requestsOf(page);
  await page.goto('/en/search/', { waitUntil: 'networkidle' });
  await expect(count(page)).toHaveText(phrases.start);
  expectNone(asked.filter((address) => address.endsWith('/index.json')));
  await Promise.all([page.waitForRequest(/index\.json$/), field(page).focus()]);
});

test.describe('without script', () => {
  test.use({ javaScriptEnabled: false });

  test('the search page explains itself and leads to lists of everything', async ({ page }) => {
    await page.goto('/en/search/');
    await expect(page.locator('[data-without-script]')).toBeVisible();
    await expect(page.locator('#search-facets')).toBeHidden();
    await expect(field(page)).toBeHidden();
    await page
      .getByRole('navigation', { name: words.otherWays })
      .getByRole('link', { name: siteIn('en').label('glossary'), exact: true })
      .click();
    await expect(page).toHaveURL(/\/en\/glossary\/$/);
  });
});

test('words listed in a result are separated by the comma of the language', async ({ page }) => {
  for (const lang of languagesWith('search')) {
    await page.goto(`${addressesIn(lang).page('search')}#type=news&format=training`);
    const { comma } = messages(lang).punctuation;
    await expect(rows(page).first().locator('[data-row="type"]'), lang).toHaveText(
      new RegExp(`^\\p{L}[^,،]*${comma} \\p{L}[^,،]*$`, 'u'),
    );
  }
});
