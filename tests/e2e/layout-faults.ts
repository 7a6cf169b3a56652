import type { Page } from 'playwright/test';

/**
 * Texts of drawings that do not fit into their drawing; by how much the page scrolls sideways, and
 * the first elements that make it do so.
 */
export const overflowing = (page: Page) =>
  page.evaluate(() => {
    const cut = [...document.querySelectorAll('main svg text')].filter((text) => {
      const [inner, outer] = [
        text.getBoundingClientRect(),
        (text.closest('svg') as Element).getBoundingClientRect(),
      ];
      return (
        inner.width > 0 &&
        outer.width > 0 &&
        (inner.left < outer.left - 1 || inner.right > outer.right + 1)
      );
    });
    const faults = cut.map((text) => `cut: ${text.textContent}`);
    const { scrollWidth, clientWidth } = document.documentElement;
    // Widths are rounded up.
    if (scrollWidth <= clientWidth + 1) return faults;
    const wide = [...document.querySelectorAll('body *')].filter((element) => {
      const { left, right } = element.getBoundingClientRect();
      return left < -1 || right > clientWidth + 1;
    });
    const named = wide
      .slice(0, 3)
      .map((element) => `${element.tagName} “${element.textContent?.slice(0, 40)}”`);
    return [...faults, `${scrollWidth - clientWidth} px too wide: ${named.join(', ')}`];
  });

/** Pairs of texts that overlap. */
export const overlappingTexts = (page: Page) =>
  page.evaluate(() => {
    type Line = Record<'left' | 'right' | 'top' | 'bottom', number> & {
      text: string;
      raised: Element | undefined;
    };
    /**
     * Whether an element is for screen readers only, the boxes that cut it, and the opaque box that
     * lifts it over others, such as the fixed column of a table.
     */
    interface Place {
      isClipped: boolean;
      frames: readonly DOMRect[];
      raised: Element | undefined;
    }
    const places = new Map<Element, Place>();
    const placeOf = (element: Element): Place => {
      const known = places.get(element);
      if (known) return known;
      const outer = element.parentElement
        ? placeOf(element.parentElement)
        : { isClipped: false, frames: [], raised: undefined };
      const { clipPath, overflow, position, backgroundColor } = getComputedStyle(element);
      const isFrame =
        overflow !== 'visible' && element !== document.body && element !== document.documentElement;
      const isRaised = /sticky|fixed/.test(position) && !/^rgba\(.*, 0\)$/.test(backgroundColor);
      const place = {
        isClipped: outer.isClipped || clipPath !== 'none',
        frames: isFrame ? [...outer.frames, element.getBoundingClientRect()] : outer.frames,
        raised: isRaised ? element : outer.raised,
      };
      places.set(element, place);
      return place;
    };
    const lines: Line[] = [];
    const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    const range = document.createRange();
    for (let node = texts.nextNode(); node; node = texts.nextNode()) {
      const parent = node.parentElement;
      const text = node.textContent?.trim();
      if (!text || !parent?.checkVisibility({ checkVisibilityCSS: true, checkOpacity: true }))
        continue;
      const { isClipped, frames, raised } = placeOf(parent);
      if (isClipped) continue;
      range.selectNodeContents(node);
      for (const box of range.getClientRects()) {
        // Letters fill about the middle half of a line box; two line boxes may well overlap.
        const line = {
          left: box.left + 1,
          right: box.right - 1,
          top: box.top + box.height / 4,
          bottom: box.bottom - box.height / 4,
        };
        for (const frame of frames) {
          line.left = Math.max(line.left, frame.left);
          line.right = Math.min(line.right, frame.right);
          line.top = Math.max(line.top, frame.top);
          line.bottom = Math.min(line.bottom, frame.bottom);
        }
        if (line.right - line.left > 1 && line.bottom - line.top > 1)
          lines.push({ ...line, text: text.slice(0, 40), raised });
      }
    }
    lines.sort((a, b) => a.top - b.top);
    const faults = new Set<string>();
    for (const [i, a] of lines.entries()) {
      for (let j = i + 1; j < lines.length; j++) {
        const b = lines[j];
        if (!b || b.top >= a.bottom) break;
        if (a.raised === b.raised && a.left < b.right && b.left < a.right)
          faults.add(`“${a.text}” and “${b.text}” overlap`);
      }
    }
    return [...faults];
  });

/** Keyboard stops that are covered at their middle when they have the focus. */
export const coveredStops = (page: Page) =>
  page.evaluate(() => {
    const stops = document.querySelectorAll<HTMLElement>(
      'a[href], button, input:not([type=hidden]), select, summary, [tabindex="0"]',
    );
    const faults: string[] = [];
    for (const stop of stops) {
      if (!stop.checkVisibility({ checkVisibilityCSS: true })) continue;
      // The middle of a shape's box may lie outside the shape.
      const target = stop.closest('svg') ?? stop;
      const isSeen = () =>
        [...stop.getClientRects()].some(({ left, right, top, bottom }) => {
          const across = (Math.max(left, 0) + Math.min(right, innerWidth)) / 2;
          const down = (Math.max(top, 0) + Math.min(bottom, innerHeight)) / 2;
          return target.contains(document.elementFromPoint(across, down));
        });
      const { left, right, top, bottom } = stop.getBoundingClientRect();
      // The focus moves nothing that is whole in sight, and giving it is what takes time here.
      if (left >= 0 && top >= 0 && right <= innerWidth && bottom <= innerHeight && isSeen())
        continue;
      stop.focus();
      if (document.activeElement === stop && !isSeen())
        faults.push(
          `${stop.tagName} “${(stop.getAttribute('aria-label') ?? stop.textContent ?? '').slice(0, 40)}” is covered`,
        );
    }
    // Leaves the page as it was.
    (document.activeElement as HTMLElement | null)?.blur();
    scrollTo(0, 0);
    return faults;
  });

/** Links and buttons smaller than 44 px, except in a line of text, which WCAG 2.5.8 allows. */
export const smallTargets = (page: Page) =>
  page.evaluate(() =>
    [...document.querySelectorAll('a[href], button, summary, label:has(input)')]
      .filter(
        (node) =>
          node.checkVisibility() &&
          !node.closest('.sr-only, .prose') &&
          getComputedStyle(node).display !== 'inline',
      )
      .map((node) => ({ text: node.textContent, box: node.getBoundingClientRect() }))
      .filter(({ box }) => Math.min(box.width, box.height) < 43.5)
      .map(
        ({ text, box }) => `“${text}” is ${Math.round(box.width)} by ${Math.round(box.height)} px`,
      ),
  );

/**
 * Links and buttons with a background that have no edge in high contrast, which removes
 * backgrounds.
 */
export async function stopsWithoutEdge(page: Page): Promise<string[]> {
  const stops = page.locator('a[href], button');
  const filled = await stops.evaluateAll((nodes) =>
    nodes.map(
      (node) =>
        node.checkVisibility() && !/^rgba\(.*, 0\)$/.test(getComputedStyle(node).backgroundColor),
    ),
  );
  await page.emulateMedia({ forcedColors: 'active' });
  const bare = await stops.evaluateAll((nodes) =>
    nodes.map((node) => {
      const { borderTopStyle, borderTopWidth } = getComputedStyle(node);
      return borderTopStyle === 'none' || borderTopWidth === '0px'
        ? `${node.tagName} “${node.textContent}” has no edge`
        : '';
    }),
  );
  await page.emulateMedia({ forcedColors: 'none' });
  return bare.filter((fault, i) => fault && filled[i]);
}

/** Opens everything that unfolds. */
export const openEverything = (page: Page) =>
  page.evaluate(() => {
    for (const details of document.querySelectorAll('details')) details.open = true;
  });

/**
 * Applies the text spacing that a reader may set
 * (https://www.w3.org/WAI/WCAG22/Understanding/text-spacing.html), by a sheet that the security
 * policy of the page does not block.
 */
export const spaceText = (page: Page) =>
  page.evaluate(() => {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(
      '* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important } p { margin-block-end: 2em !important }',
    );
    document.adoptedStyleSheets.push(sheet);
  });
