import { record } from '../../lib/quality/record';
import { expectNone } from '../expect-none';
import { kinds, originalKinds } from '../site/kinds';
import { isSweep } from '../site/sweep';
import { type Page, test } from './strict';

/** Rows of a list that are walked one by one; from there on, but for a sweep, the walk goes on at its end. */
const walkedRows = isSweep ? Number.POSITIVE_INFINITY : 6;

/** A function of the page: what is wrong with the element that has the focus; undefined at the end, where the focus leaves the page or comes back to its first stop. */
const focusFaults = (page: Page) =>
  page.evaluateHandle((most) => {
    let first: Element | undefined;
    let before: Element | undefined;
    const rows = new Map<Element, number>();
    const skipRows = (list: Element | null) => {
      if (!list) return;
      rows.set(list, (rows.get(list) ?? 0) + 1);
      const last = [...list.querySelectorAll<HTMLElement>('a[href]')].at(-2);
      if (rows.get(list) === most && before && last && before.compareDocumentPosition(last) & Node.DOCUMENT_POSITION_FOLLOWING)
        last.focus();
    };
    return () => {
      const node = document.activeElement as HTMLElement | SVGElement | null;
      if (!node || node === document.body || node === first) return undefined;
      first ??= node;
      const faults: string[] = [];
      if (before && !(before.compareDocumentPosition(node) & Node.DOCUMENT_POSITION_FOLLOWING)) faults.push('is out of order');
      before = node;

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
      skipRows(node.closest('ul, ol, tbody'));
      return faults.map(
        (fault) => `${node.tagName} "${(node.getAttribute('aria-label') ?? node.textContent ?? '').slice(0, 40)}" ${fault}`,
      );
    };
  }, walkedRows);

const views = [
  { name: 'on a narrow light screen', viewport: { width: 360, height: 740 }, colorScheme: 'light' },
  { name: 'on a wide dark screen', viewport: { width: 1280, height: 800 }, colorScheme: 'dark' },
] as const;

const parts = 4;

// Several kinds in one window: opening a window costs more than the walk.
for (const [view, { name, viewport, colorScheme }] of views.entries()) {
  test.describe(name, () => {
    test.use({ viewport, colorScheme });
    for (let part = 0; part < parts; part++) {
      test(`Tab walks through a page of each kind in its order, with the focus in sight, part ${part + 1} of ${parts}`, async ({
        page,
      }) => {
        test.setTimeout(300_000);
        // One walk tells whether a translation disturbs the order.
        const mine = (view === 0 || isSweep ? kinds : originalKinds).filter((_, i) => i % parts === part);
        const faults: string[] = [];
        for (const { kind, sample } of mine) {
          await page.goto(sample);
          const faultsHere = await focusFaults(page);
          let stops = 0;
          for (; stops < 2000; stops++) {
            // Held down, it repeats: letting go each time would take as long again.
            await page.keyboard.down('Tab');
            const found = await faultsHere.evaluate((check) => check());
            if (!found) break;
            faults.push(...found.map((fault) => `${kind}: ${fault}`));
          }
          if (stops <= 5 || stops === 2000) faults.push(`${kind}: the walk has ${stops} stops`);
        }
        record(`keyboard-part-${view}-${part}`, { pages: view === 0 ? mine.length : 0, findings: faults.length });
        expectNone(faults);
      });
    }
  });
}
