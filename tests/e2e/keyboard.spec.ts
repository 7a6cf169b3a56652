import { expectNone } from '../expect-none';
import { kinds, originalKinds } from '../site/kinds';
import { isSweep } from '../sweep';
import { type Page, test } from './strict';

/**
 * Rows of a list to walk one by one; outside a sweep, the walk then skips to the end of the list.
 */
const walkedRows = isSweep ? Number.POSITIVE_INFINITY : 6;

/**
 * Makes the page check the focused element at each press of Tab, before the focus moves on. The
 * walk ends when the focus leaves the page or returns to its first stop.
 */
const watchFocus = (page: Page) =>
  page.evaluate((most) => {
    const walk = { stops: 0, faults: [] as string[], isOver: false };
    let first: Element | undefined;
    let before: Element | undefined;
    const rows = new Map<Element, number>();
    const skipRows = (list: Element | null) => {
      if (!list) return;
      rows.set(list, (rows.get(list) ?? 0) + 1);
      const last = [...list.querySelectorAll<HTMLElement>('a[href]')].at(-2);
      if (
        rows.get(list) === most &&
        before &&
        last &&
        before.compareDocumentPosition(last) & Node.DOCUMENT_POSITION_FOLLOWING
      )
        last.focus();
    };
    const look = (node: HTMLElement | SVGElement): string[] => {
      const faults: string[] = [];
      if (before && !(before.compareDocumentPosition(node) & Node.DOCUMENT_POSITION_FOLLOWING))
        faults.push('is out of order');
      before = node;

      // The box of a link on the map has a gap between the shape and its label.
      const parts = [node, ...(node instanceof SVGElement ? node.children : [])];
      const seen = parts
        .flatMap((part) => [...part.getClientRects()])
        .some(({ left, top, width, height }) =>
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
        // A shape on the map has no room for an outline: it changes its stroke and fill.
        const drawing = () =>
          [node, ...node.querySelectorAll('*')].map((part) => {
            const { fill, stroke, strokeWidth } = getComputedStyle(part);
            return `${fill} ${stroke} ${strokeWidth}`;
          });
        const focused = drawing();
        node.blur();
        const plain = drawing();
        node.focus({ preventScroll: true });
        if (focused.join() === plain.join()) faults.push('shows no focus');
      }
      skipRows(node.closest('ul, ol, tbody'));
      return faults.map(
        (fault) =>
          `${node.tagName} "${(node.getAttribute('aria-label') ?? node.textContent ?? '').slice(0, 40)}" ${fault}`,
      );
    };
    const atPress = ({ key }: KeyboardEvent) => {
      const node = document.activeElement as HTMLElement | SVGElement | null;
      if (key !== 'Tab' || walk.isOver || (walk.stops === 0 && node === document.body)) return;
      walk.isOver = !node || node === document.body || node === first;
      if (walk.isOver || !node) return;
      first ??= node;
      walk.stops++;
      walk.faults.push(...look(node));
    };
    addEventListener('keydown', atPress, { capture: true });
    (window as unknown as { walk: typeof walk }).walk = walk;
  }, walkedRows);

/** Walks through the page by Tab. Returns the number of stops and what is wrong with them. */
async function walkByTab(
  page: Page,
): Promise<{ stops: number; faults: string[]; isOver: boolean }> {
  await watchFocus(page);
  for (;;) {
    // A key held down repeats; releasing it each time, or waiting for each stop, would take several
    // times as long.
    await Promise.all(Array.from({ length: 20 }, () => page.keyboard.down('Tab')));
    const walk = await page.evaluate(
      () => (window as unknown as { walk: Awaited<ReturnType<typeof walkByTab>> }).walk,
    );
    if (walk.isOver || walk.stops > 2000) return walk;
  }
}

const views = [
  { name: 'on a narrow light screen', viewport: { width: 360, height: 740 }, colorScheme: 'light' },
  { name: 'on a wide dark screen', viewport: { width: 1280, height: 800 }, colorScheme: 'dark' },
] as const;

/** A translation changes neither the order of the stops nor their looks. */
const tried = isSweep ? kinds : originalKinds;
const parts = 4;

// Several kinds in one window: opening a window costs more than the walk.
for (const { name, viewport, colorScheme } of views) {
  test.describe(name, () => {
    test.use({ viewport, colorScheme });
    for (let part = 0; part < parts; part++) {
      test(`Tab walks through a page of each kind in order, with the focus in sight, part ${part + 1} of ${parts}`, async ({
        page,
      }) => {
        test.setTimeout(300_000);
        const mine = tried.filter((_, i) => i % parts === part);
        const faults: string[] = [];
        for (const { kind, sample } of mine) {
          await page.goto(sample);
          const walk = await test.step(sample, () => walkByTab(page));
          faults.push(...walk.faults.map((fault) => `${kind}: ${fault}`));
          // The small cards have a link to leave, one back and one to skip to them.
          if (walk.stops < 3 || !walk.isOver)
            faults.push(`${kind}: the walk has ${walk.stops} stops`);
        }
        expectNone(faults);
      });
    }
  });
}
