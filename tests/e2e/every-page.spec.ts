import { readFileSync } from 'node:fs';
import type axe from 'axe-core';
import { type Page, test } from 'playwright/test';
import { defaultLang, langOf } from '../../lib/i18n/languages';
import { record } from '../../lib/quality/record';
import { expectNone } from '../expect-none';
import { kinds } from '../site/kinds';
import { triedAddresses } from '../site/tried-addresses';
import { isSweep } from '../sweep';
import { overflowing } from './page-geometry';

const addresses = triedAddresses();
/** Pages looked at in all four ways: a translation changes words, and one way tells of these. A sweep looks at one translated page of each kind in all. */
const inAllWays = new Set(isSweep ? kinds.map(({ sample }) => sample) : []);
const hasAllWays = (address: string) => langOf(address) === defaultLang || inAllWays.has(address);
const shards = isSweep ? 16 : 4;
const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

const axeSource = readFileSync('node_modules/axe-core/axe.min.js', 'utf8');

const inLight: axe.RunOptions = {
  runOnly: tags,
  // Off by default, as an experiment or too new for other sites.
  rules: { 'label-content-name-mismatch': { enabled: true }, 'target-size': { enabled: true } },
};
/** The dark page has other colours and nothing else; a sweep asks all the same. */
const inDark: axe.RunOptions = isSweep ? inLight : { runOnly: { type: 'rule', values: ['color-contrast', 'link-in-text-block'] } };

/** Findings of axe on the page as it is now, one line each. */
function findings(page: Page, options: axe.RunOptions): Promise<string[]> {
  return page.evaluate(
    async (given) => {
      const { violations } = await (window as unknown as { axe: typeof axe }).axe.run(given);
      return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ target }) => target.join(' ')).join(', ')}`);
    },
    { ...options, resultTypes: ['violations' as const] },
  );
}

// Each page is opened once and looked at in four ways: opening costs more than looking.
for (let shard = 0; shard < shards; shard++) {
  test(`${isSweep ? 'every page' : 'a page of each kind'} is accessible, private and fits, part ${shard + 1} of ${shards}`, async ({
    context,
    page,
  }) => {
    test.setTimeout(900_000);
    const faults: string[] = [];
    const inaccessible: string[] = [];
    let address = '';
    page.on('console', (message) => {
      if (message.type() === 'error' || message.type() === 'warning') faults.push(`${address}: console: ${message.text()}`);
    });
    page.on('request', (request) => {
      if (new URL(request.url()).origin !== new URL(page.url() === 'about:blank' ? request.url() : page.url()).origin)
        faults.push(`${address}: asks ${request.url()}`);
    });
    const mine = addresses.filter((_, i) => i % shards === shard);
    for (address of mine) {
      await page.goto(address);
      await page.evaluate(axeSource);
      for (const width of [320, 360, 768, 1280, 1600]) {
        await page.setViewportSize({ width, height: 800 });
        for (const fault of await overflowing(page)) faults.push(`${address} at ${width}: ${fault}`);
        if (width !== 360 && width !== 1280) continue;
        for (const colorScheme of ['light', 'dark'] as const) {
          if (!hasAllWays(address) && (width !== 360 || colorScheme !== 'light')) continue;
          await page.emulateMedia({ colorScheme });
          for (const finding of await findings(page, colorScheme === 'light' ? inLight : inDark))
            inaccessible.push(`${address} at ${width}, ${colorScheme}: ${finding}`);
        }
      }
      const stored = await page.evaluate(
        async () => localStorage.length + sessionStorage.length + (await caches.keys()).length + (await indexedDB.databases()).length,
      );
      if (stored > 0) faults.push(`${address}: writes to the browser's storage`);
    }
    if ((await context.cookies()).length > 0) faults.push('a cookie is set');
    record(`axe-part-${shard}`, { pages: mine.length, findings: inaccessible.length });
    record(`privacy-part-${shard}`, { pages: mine.length, findings: faults.length });
    expectNone([...faults, ...inaccessible]);
  });
}
