import { readFileSync } from 'node:fs';
import { expect, test } from 'playwright/test';
import { pageKinds } from '../../lib/quality/page-kinds';
import { describeBrowser, fileNameOf, openView, type View } from '../../scripts/screenshots/screenshots';

const view = (kind: string, width: number, look: View['look']): View => ({ kind, path: pageKinds[kind] ?? '', width, look });
const views = [
  view('home', 360, 'light'),
  view('home', 1280, 'dark'),
  view('country', 768, 'light'),
  view('article', 1280, 'light'),
  view('article', 794, 'print'),
  view('news', 360, 'dark'),
  view('search', 1280, 'light'),
];
const madeWith = JSON.parse(readFileSync('docs/screenshots/pages/made-with.json', 'utf8'));

for (const one of views) {
  test(`${one.kind} at ${one.width} px, ${one.look}, looks as in docs/screenshots/pages`, async ({ browser, baseURL }) => {
    const here = await describeBrowser(browser);
    test.skip(
      JSON.stringify(here) !== JSON.stringify(madeWith),
      'Another browser or other fonts draw other pictures: compare by eye after `npm run screenshots`',
    );
    const page = await openView(browser, one, baseURL ?? '');
    await expect(page).toHaveScreenshot(fileNameOf(one), { animations: 'disabled', maxDiffPixelRatio: 0.01 });
    await page.context().close();
  });
}
