import type { CDPSession } from 'playwright';
import { defaultLang, langOf } from '../../lib/i18n/languages';
import { expectNone } from '../expect-none';
import { kinds, triedAddresses } from '../site/kinds';
import { languagesWith } from '../site/site';
import { isSweep } from '../sweep';
import { addAxe, colourRules, everyRule, inaccessible } from './accessibility';
import {
  coveredStops,
  openEverything,
  overflowing,
  overlappingTexts,
  smallTargets,
  spaceText,
  stopsWithoutEdge,
} from './layout-faults';
import { expect, type Page, test } from './strict';

const samples = new Set(kinds.map(({ sample }) => sample));
const lists = triedAddresses.filter((address) =>
  /^\/..\/(news\/((country|objective)\/[^/]+\/)?|events\/)$/.test(address),
);
const isOriginal = (address: string) => langOf(address) === defaultLang;
/** Samples of a kind are tried in every mode, those in translation only in a sweep: a translation changes nothing but words. */
const inEveryMode = (address: string) => samples.has(address) && (isSweep || isOriginal(address));

/** All rules at both widths and in both colour schemes, in two runs; a sweep adds the other two pairs, which differ in colour only. */
const axeRuns = [
  { width: 360, colorScheme: 'light', options: everyRule, isDone: () => true },
  {
    width: 360,
    colorScheme: 'dark',
    options: colourRules,
    isDone: (address: string) => isSweep && inEveryMode(address),
  },
  {
    width: 1280,
    colorScheme: 'light',
    options: colourRules,
    isDone: (address: string) => isSweep && inEveryMode(address),
  },
  {
    width: 1280,
    colorScheme: 'dark',
    options: everyRule,
    isDone: (address: string) => isOriginal(address) || inEveryMode(address),
  },
] as const;

/** What axe finds at a width, one line per rule. */
async function axeFindings(page: Page, address: string, width: number): Promise<string[]> {
  const found: string[] = [];
  for (const { colorScheme, options } of axeRuns.filter(
    (run) => run.width === width && run.isDone(address),
  )) {
    await page.emulateMedia({ colorScheme });
    found.push(...(await inaccessible(page, options)).map((fault) => `${colorScheme}: ${fault}`));
  }
  return found;
}

const misfits = async (page: Page) => [
  ...(await overflowing(page)),
  ...(await overlappingTexts(page)),
  ...(await coveredStops(page)),
];
const touch = (browser: CDPSession, enabled: boolean) =>
  browser.send('Emulation.setTouchEmulationEnabled', { enabled });

/** Whether a list shows its first headline at once on a phone. */
async function lowHeadline(page: Page, browser: CDPSession): Promise<string[]> {
  await touch(browser, true);
  const { y } = (await page.locator('main section li a').first().boundingBox()) ?? {
    y: Number.NaN,
  };
  await touch(browser, false);
  return y <= 560 ? [] : [`the first headline is ${y} px down`];
}

/** Tries the sample of a kind as readers may have set their browser, with everything open; changes the page for good. */
async function modeFaults(page: Page, browser: CDPSession, address: string): Promise<string[]> {
  const faults: string[] = [];
  const lookAt = async (
    width: number,
    mode: string,
    look: (page: Page) => Promise<string[]>,
    height = 740,
  ) => {
    await page.setViewportSize({ width, height });
    faults.push(
      ...(await look(page)).map((fault) => `${address} at ${width} px, ${mode}: ${fault}`),
    );
  };
  const lookForMisfits = async (mode: string, widths: readonly number[]) => {
    for (const width of widths) await lookAt(width, mode, misfits);
  };
  const widths = isSweep ? [320, 360, 1280] : [320, 1280];
  const spacing = 'with the text spacing of WCAG 1.4.12';
  if (!inEveryMode(address)) {
    await openEverything(page);
    await spaceText(page);
    // The longer words of a translation have least room here.
    await lookForMisfits(spacing, [320]);
    return faults;
  }
  // What 400 % zoom leaves of a window of 1280 by 1024.
  await lookAt(320, 'at 400 % zoom', overflowing, 256);
  await lookAt(1280, 'in high contrast', stopsWithoutEdge);
  await openEverything(page);
  await lookForMisfits('as it comes', widths);

  // The size that a reader sets in the browser for all pages, which moves the breakpoints of the design too.
  await browser.send('Page.setFontSizes', { fontSizes: { standard: 24 } });
  await lookForMisfits('with a default font of 24 px', widths);
  await browser.send('Page.setFontSizes', { fontSizes: { standard: 16 } });

  await spaceText(page);
  await lookForMisfits(spacing, widths);
  await page.evaluate(() => void document.adoptedStyleSheets.pop());

  await touch(browser, true);
  await lookAt(360, 'with a touch screen', smallTargets);
  await touch(browser, false);
  return faults;
}

const parts = isSweep ? 16 : 4;
// A page is opened once and tried in every mode in place: opening it again for each would cost more than trying it.
for (let part = 0; part < parts; part++) {
  test(`${isSweep ? 'every page' : 'a page of each kind'} is accessible, private and fits, part ${part + 1} of ${parts}`, async ({
    context,
    page,
  }) => {
    test.setTimeout(900_000);
    expect(lists.length).toBeGreaterThanOrEqual(3 * languagesWith('news').length);
    await addAxe(page);
    const browser = await context.newCDPSession(page);
    const barriers: string[] = [];
    const leaks: string[] = [];
    const unfit: string[] = [];
    let address = '';
    const widths = [320, 360, 768, 1280, 1600];
    page.on('console', (message) => {
      if (['error', 'warning'].includes(message.type()))
        leaks.push(`${address}: console: ${message.text()}`);
    });
    page.on('request', (request) => {
      const from = page.url() === 'about:blank' ? request.url() : page.url();
      if (new URL(request.url()).origin !== new URL(from).origin)
        leaks.push(`${address}: requests ${request.url()}`);
    });
    const look = async () => {
      await page.goto(address);
      for (const width of widths) {
        await page.setViewportSize({ width, height: 740 });
        for (const finding of await axeFindings(page, address, width))
          barriers.push(`${address} at ${width} px, ${finding}`);
        const low =
          width === 360 && lists.includes(address) ? await lowHeadline(page, browser) : [];
        for (const fault of [...(await overflowing(page)), ...low])
          unfit.push(`${address} at ${width} px: ${fault}`);
      }
      // The next page starts at the width of this one, which saves laying it out once more.
      widths.reverse();
      const stored = await page.evaluate(
        async () =>
          localStorage.length +
          sessionStorage.length +
          (await caches.keys()).length +
          (await indexedDB.databases()).length,
      );
      if (stored > 0) leaks.push(`${address}: writes to the browser's storage`);
      if (samples.has(address)) unfit.push(...(await modeFaults(page, browser, address)));
    };
    // In steps: at each call outside a step, the runner goes through all calls of the test.
    for (address of triedAddresses.filter((_, i) => i % parts === part))
      await test.step(address, look);
    if ((await context.cookies()).length > 0) leaks.push('a cookie is set');
    expectNone([...leaks, ...barriers, ...unfit]);
  });
}
