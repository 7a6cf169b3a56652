import { readFileSync } from 'node:fs';
import type axe from 'axe-core';
import type { Page } from 'playwright/test';

const source = readFileSync('node_modules/axe-core/axe.min.js', 'utf8');

export const everyRule: axe.RunOptions = {
  runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'],
  // Off by default: the first is experimental, the second too new for many sites.
  rules: { 'label-content-name-mismatch': { enabled: true }, 'target-size': { enabled: true } },
};
export const colourRules: axe.RunOptions = {
  runOnly: { type: 'rule', values: ['color-contrast', 'link-in-text-block'] },
};

/**
 * Gives each page that is opened from now on axe, without the source of each element that it looks
 * at, which no message here shows.
 */
export const addAxe = (page: Page) =>
  page.addInitScript(`${source}; axe.configure({ noHtml: true })`);

/** What axe finds on the page, one line per rule. */
export async function inaccessible(page: Page, options: axe.RunOptions): Promise<string[]> {
  const violations = await page.evaluate(
    async (given) => (await (window as unknown as { axe: typeof axe }).axe.run(given)).violations,
    {
      ...options,
      resultTypes: ['violations' as const],
      // No rule here reads the style sheets, which axe would load again.
      preload: { assets: ['media'] },
    },
  );
  return violations.map(
    ({ id, nodes }) => `${id}: ${nodes.map(({ target }) => target.join(' ')).join(', ')}`,
  );
}
