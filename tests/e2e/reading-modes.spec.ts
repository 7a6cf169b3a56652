import { expectNone } from '../expect-none';
import { kinds, originalKinds } from '../site/kinds';
import { isSweep } from '../sweep';
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

/** Translated pages are tried where their longer words have least room; in a sweep, everywhere. */
const triedAt = (mode: string, width: number) => (isSweep || (mode.includes('spacing') && width === 320) ? kinds : originalKinds);

/** A reader's own spacing or font leaves least room at the least width; that of most phones is tried with them in a sweep. */
const widthsOf = (mode: string) => [320, ...(isSweep || mode === 'as it comes' ? [360] : []), 1280];

for (const { mode, before, after } of modes) {
  for (const width of widthsOf(mode)) {
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
        const opened = await page.evaluate(() => {
          const closed = [...document.querySelectorAll('details:not([open])')].filter((details) => details.checkVisibility());
          for (const details of closed) details.toggleAttribute('open');
          return closed.length;
        });
        if (opened > 0) await look(', all parts open');
      }
      expectNone(faults);
    });
  }
}
