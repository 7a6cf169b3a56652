import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { messages } from '../../lib/i18n/messages';
import { expect, type Page, test } from './strict';

/** In the frame of the site, and on a plain page: the control is the same everywhere. */
const pages = ['/en/get-help/', '/en/get-help/nepal/'];
const { leave, helpline } = messages('en');
const elsewhere = 'https://www.wikipedia.org/';
const leaveLink = (page: Page) => page.getByRole('link', { name: leave.action });

/** Stands in for the other site, which no test may depend on. */
async function answerElsewhere(page: Page): Promise<void> {
  await page.route(`${elsewhere}**`, (route) =>
    route.fulfill({ contentType: 'text/html', body: '<title>Elsewhere</title>' }),
  );
}

for (const path of pages) {
  test(`${path} leaves for another site, and Back does not return to it`, async ({ page }) => {
    await answerElsewhere(page);
    await page.goto('/en/');
    await page.goto(path);
    await expect(page.getByText(leave.keys)).toBeVisible();
    await leaveLink(page).click();
    await expect(page).toHaveURL(elsewhere);
    await page.goBack();
    await expect(page).toHaveURL(/\/en\/$/);
  });
}

test('leaving works when the page arrives in pieces, the script before the link', async ({
  page,
  baseURL,
}) => {
  const server = createServer(async (request, response) => {
    const answer = await fetch(new URL(request.url ?? '/', baseURL));
    const body = Buffer.from(await answer.arrayBuffer());
    response.setHeader('Content-Type', answer.headers.get('content-type') ?? '');
    const link = request.url === pages[0] ? body.indexOf('data-leave=') : 0;
    response.write(body.subarray(0, link));
    setTimeout(() => response.end(body.subarray(link)), link > 0 ? 500 : 0);
  });
  await new Promise<void>((resolve) => server.listen(0, resolve));
  const origin = `http://localhost:${(server.address() as AddressInfo).port}`;
  await answerElsewhere(page);
  await page.goto(`${origin}/en/`);
  await page.goto(origin + pages[0]);
  await expect(page.getByText(leave.keys)).toBeVisible();
  await leaveLink(page).click();
  await expect(page).toHaveURL(elsewhere);
  await page.goBack();
  await expect(page).toHaveURL(`${origin}/en/`);
  server.closeAllConnections();
  server.close();
});

test('three presses of Shift leave, counted down on the way', async ({ page }) => {
  await answerElsewhere(page);
  await page.goto('/en/get-help/');
  await expect(page.getByText(leave.keys)).toBeVisible();
  await page.keyboard.press('Shift');
  await expect(page.getByRole('status')).toHaveText(leave.two);
  await expect(page.getByRole('status'), 'the count is in sight').toBeInViewport();
  await page.getByRole('heading', { level: 1 }).click();
  await expect(page.getByRole('status'), 'the mouse begins the count again').toHaveText('');
  await page.keyboard.press('Shift');
  await page.keyboard.press('Shift');
  await expect(page.getByRole('status')).toHaveText(leave.one);
  await page.keyboard.press('Shift');
  await expect(page).toHaveURL(elsewhere);
});

test.describe('without script', () => {
  test.use({ javaScriptEnabled: false });
  test('the way out is a plain link and mentions no keys', async ({ page }) => {
    await answerElsewhere(page);
    await page.goto('/en/get-help/');
    await expect(page.getByText(leave.limit)).toBeVisible();
    await expect(page.getByText(leave.keys)).toBeHidden();
    await leaveLink(page).click();
    await expect(page).toHaveURL(elsewhere);
  });
});

test.describe('on a phone', () => {
  test.use({ viewport: { width: 360, height: 740 }, hasTouch: true });
  test('the way out stays at the bottom of the window while the page scrolls, and does not cover the footer', async ({
    page,
  }) => {
    await page.goto('/en/get-help/');
    const box = async () => (await leaveLink(page).boundingBox()) ?? { y: 0, height: 0 };
    expect((await box()).height).toBeGreaterThanOrEqual(44);
    expect((await box()).y).toBeGreaterThan(600);
    await page.evaluate(() => scrollTo(0, document.documentElement.scrollHeight));
    expect((await box()).y).toBeGreaterThan(600);
    const footer = await page.getByRole('contentinfo').boundingBox();
    expect((footer?.y ?? 0) + (footer?.height ?? 0)).toBeLessThanOrEqual((await box()).y);
  });
});

test('Back returns to no page of help after a way through several', async ({ page }) => {
  await answerElsewhere(page);
  await page.goto('/en/');
  await page.goto('/en/get-help/');
  await expect(page.getByText(leave.keys)).toBeVisible();
  // The first link leads to other countries.
  await page.getByRole('navigation', { name: helpline.where }).getByRole('link').nth(1).click();
  await expect(page).toHaveURL(/\/get-help\/[a-z-]+\/$/);
  await expect(page.getByText(leave.keys)).toBeVisible();
  await page.getByRole('link', { name: /^I am not in/ }).click();
  await expect(page).toHaveURL(/\/somewhere-else\/$/);
  await expect(page.getByText(leave.keys)).toBeVisible();
  await page.locator('a[href="#from"]').click();
  await leaveLink(page).click();
  await expect(page).toHaveURL(elsewhere);
  await page.goBack();
  await expect(page).toHaveURL(/\/en\/$/);
});
