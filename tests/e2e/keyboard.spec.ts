import { record } from '../../lib/quality/record';
import { kinds } from '../site/kinds';
import { expect, type Page, test } from './strict';

/** What is wrong with the element that has the focus; undefined where the focus has left the page. */
const focusFaults = (page: Page) =>
  page.evaluate(() => {
    const node = document.activeElement as HTMLElement | SVGElement | null;
    const state = window as unknown as { before?: Element };
    if (!node || node === document.body) return undefined;
    const faults: string[] = [];
    if (state.before && !(state.before.compareDocumentPosition(node) & Node.DOCUMENT_POSITION_FOLLOWING)) faults.push('is out of order');
    state.before = node;

    const seen = [...node.getClientRects()].some(({ left, top, width, height }) =>
      [0.5, 0.15, 0.85].some((share) => {
        const hit = document.elementFromPoint(left + width * share, top + height * share);
        return hit !== null && (node.contains(hit) || hit.contains(node));
      }),
    );
    if (!seen) faults.push('is covered or out of sight');

    const channels = (colour: string) => (colour.match(/[\d.]+/g) ?? []).map(Number);
    const luminance = (colour: string) => {
      const [red = 0, green = 0, blue = 0] = channels(colour).map((value) => {
        const part = value / 255;
        return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
      });
      return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
    };
    const ground = (of: Element | null): string => {
      if (!of) return getComputedStyle(document.documentElement).backgroundColor;
      const { backgroundColor } = getComputedStyle(of);
      return channels(backgroundColor)[3] === 0 ? ground(of.parentElement) : backgroundColor;
    };
    const contrast = (a: string, b: string) => {
      const [light = 0, dark = 0] = [luminance(a), luminance(b)].sort((x, y) => y - x);
      return (light + 0.05) / (dark + 0.05);
    };
    const { outlineStyle, outlineWidth, outlineColor } = getComputedStyle(node);
    if (outlineStyle !== 'none') {
      if (Number.parseFloat(outlineWidth) < 2) faults.push('has a thin outline');
      const ratio = contrast(outlineColor, ground(node.parentElement));
      if (ratio < 3) faults.push(`has an outline of contrast ${ratio.toFixed(1)}`);
    } else {
      // A shape on the map has no room for an outline: it changes its own lines and fill.
      const look = () =>
        [node, ...node.querySelectorAll('*')].map((part) => {
          const { fill, stroke, strokeWidth } = getComputedStyle(part);
          return `${fill} ${stroke} ${strokeWidth}`;
        });
      const focused = look();
      node.blur();
      const plain = look();
      node.focus({ preventScroll: true });
      if (focused.join() === plain.join()) faults.push('shows no focus');
    }
    return faults.map((fault) => `${node.tagName} "${(node.getAttribute('aria-label') ?? node.textContent ?? '').slice(0, 40)}" ${fault}`);
  });

const views = [
  { name: 'on a narrow light screen', viewport: { width: 360, height: 740 }, colorScheme: 'light' },
  { name: 'on a wide dark screen', viewport: { width: 1280, height: 800 }, colorScheme: 'dark' },
] as const;

for (const [view, { name, viewport, colorScheme }] of views.entries()) {
  test.describe(name, () => {
    test.use({ viewport, colorScheme });
    for (const [i, { kind, sample }] of kinds.entries()) {
      test(`Tab walks through a page of the kind "${kind}" in its order, with the focus in sight`, async ({ page }) => {
        await page.goto(sample);
        const faults: string[] = [];
        let stops = 0;
        for (; stops < 2000; stops++) {
          await page.keyboard.press('Tab');
          const found = await focusFaults(page);
          if (!found) break;
          faults.push(...found);
        }
        record(`keyboard-part-${view}-${i}`, { pages: view === 0 ? 1 : 0, findings: faults.length });
        expect(faults).toEqual([]);
        expect(stops).toBeGreaterThan(5);
        expect(stops).toBeLessThan(2000);
      });
    }
  });
}
