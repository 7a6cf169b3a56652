import { expectNone } from '../expect-none';
import { kinds, originalKinds } from '../site/kinds';
import { isSweep } from '../site/sweep';
import { coveredStops, overflowing, overlappingTexts, spaceText } from './page-geometry';
import { type Page, test } from './strict';

/** The size that a reader sets in the browser for all pages, at which the widths of the design break too; 16 is the usual one. */
async function setDefaultFont(page: Page, standard: number): Promise<void> {
  const browser = await page.context().newCDPSession(page);
  await browser.send('Page.setFontSizes', { fontSizes: { standard } });
}

const modes = [
  { mode: 'as it comes', before: () => undefined, after: () => undefined },
  { mode: 'with the text spacing of WCAG 1.4.12', before: () => undefined, after: spaceText },
  { mode: 'with a default font of 24 px', before: (page: Page) => setDefaultFont(page, 24), after: () => undefined },
];

/** Translated pages are tried where their longer words have least room, and where the header is a row; in a sweep, everywhere. */
const triedAt = (mode: string, width: number) =>
  isSweep || (mode.includes('spacing') ? width === 320 : width === 1280 && mode === 'as it comes') ? kinds : originalKinds;

for (const { mode, before, after } of modes) {
  for (const width of [320, 360, 1280]) {
    test(`at ${width} px ${mode}, every kind of page fits, no text lies on another and nothing covers the focus`, async ({ page }) => {
      test.setTimeout(180_000);
      await page.setViewportSize({ width, height: 740 });
      await before(page);
      const faults: string[] = [];
      for (const { kind, sample } of triedAt(mode, width)) {
        await page.goto(sample);
        await after(page);
        const look = async (state: string) => {
          const found = [...(await overflowing(page)), ...(await overlappingTexts(page)), ...(await coveredStops(page))];
          faults.push(...found.map((fault) => `${kind}${state}: ${fault}`));
        };
        await look('');
        await page.evaluate(() => {
          for (const details of document.querySelectorAll('details')) details.open = true;
        });
        await look(', all parts open');
      }
      expectNone(faults);
    });
  }
}
