import type { Page } from 'playwright/test';

/** Has a page laid out as a whole: what a browser leaves until it comes near the screen has no size, and could not be checked. */
export async function layOutAll(page: Page): Promise<void> {
  await page.addInitScript(() => {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync('.below-fold { content-visibility: visible !important }');
    document.adoptedStyleSheets = [sheet];
  });
}
