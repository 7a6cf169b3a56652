import type { Page } from 'playwright/test';

/** Elements that reach beyond the window and so make the page scroll sideways, but for those in a box that scrolls by itself. */
export const overflowing = (page: Page) =>
  page.evaluate(() => {
    const root = document.documentElement;
    if (root.scrollWidth <= root.clientWidth) return [];
    return [...document.querySelectorAll('body *')]
      .filter((element) => {
        const { left, right } = element.getBoundingClientRect();
        return left < -1 || right > root.clientWidth + 1;
      })
      .map((element) => `${root.scrollWidth - root.clientWidth} px too wide: ${element.tagName} “${element.textContent?.slice(0, 40)}”`)
      .slice(0, 3);
  });

/** Pairs of texts of which one lies on the other. */
export const overlappingTexts = (page: Page) =>
  page.evaluate(() => {
    interface Line {
      text: string;
      left: number;
      right: number;
      top: number;
      bottom: number;
      raised: Element | undefined;
    }
    const ancestors = (element: Element | null): Element[] => (element ? [element, ...ancestors(element.parentElement)] : []);
    /** The box that lies on top of others and hides what is below it, such as the column of a table that does not scroll. */
    const raised = (path: Element[]) =>
      path.find((element) => {
        const { position, backgroundColor } = getComputedStyle(element);
        return /sticky|fixed/.test(position) && !/^rgba\(.*, 0\)$/.test(backgroundColor);
      });
    const lines: Line[] = [];
    const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    const range = document.createRange();
    for (let node = texts.nextNode(); node; node = texts.nextNode()) {
      const parent = node.parentElement;
      const text = node.textContent?.trim();
      if (!text || !parent?.checkVisibility({ checkVisibilityCSS: true, checkOpacity: true })) continue;
      const path = ancestors(parent);
      // What only screen readers read.
      if (path.some((element) => getComputedStyle(element).clipPath !== 'none')) continue;
      const frames = path
        .filter(
          (element) =>
            getComputedStyle(element).overflow !== 'visible' && element !== document.body && element !== document.documentElement,
        )
        .map((element) => element.getBoundingClientRect());
      const on = raised(path);
      range.selectNodeContents(node);
      for (const box of range.getClientRects()) {
        // Letters fill about the middle half of the box of a line; the boxes of two lines may well overlap.
        const line = { left: box.left + 1, right: box.right - 1, top: box.top + box.height / 4, bottom: box.bottom - box.height / 4 };
        for (const frame of frames) {
          line.left = Math.max(line.left, frame.left);
          line.right = Math.min(line.right, frame.right);
          line.top = Math.max(line.top, frame.top);
          line.bottom = Math.min(line.bottom, frame.bottom);
        }
        if (line.right - line.left > 1 && line.bottom - line.top > 1) lines.push({ ...line, text: text.slice(0, 40), raised: on });
      }
    }
    lines.sort((a, b) => a.top - b.top);
    const faults = new Set<string>();
    for (const [i, a] of lines.entries()) {
      for (let j = i + 1; j < lines.length; j++) {
        const b = lines[j];
        if (!b || b.top >= a.bottom) break;
        if (a.raised === b.raised && a.left < b.right && b.left < a.right) faults.add(`“${a.text}” and “${b.text}” overlap`);
      }
    }
    return [...faults];
  });

/** Stops of the keyboard that are not what lies at the middle of their place when they have the focus. */
export const coveredStops = (page: Page) =>
  page.evaluate(() => {
    const stops = document.querySelectorAll<HTMLElement>('a[href], button, input:not([type=hidden]), select, summary, [tabindex="0"]');
    const faults: string[] = [];
    for (const stop of stops) {
      if (!stop.checkVisibility({ checkVisibilityCSS: true })) continue;
      stop.focus();
      if (document.activeElement !== stop) continue;
      // A shape of a drawing may have its middle elsewhere.
      const target = stop.closest('svg') ?? stop;
      const isSeen = [...stop.getClientRects()].some(({ left, right, top, bottom }) => {
        const across = (Math.max(left, 0) + Math.min(right, innerWidth)) / 2;
        const down = (Math.max(top, 0) + Math.min(bottom, innerHeight)) / 2;
        return target.contains(document.elementFromPoint(across, down));
      });
      if (!isSeen) faults.push(`${stop.tagName} “${(stop.getAttribute('aria-label') ?? stop.textContent ?? '').slice(0, 40)}” is covered`);
    }
    return faults;
  });

/** The spacing that a reader may set (https://www.w3.org/WAI/WCAG22/Understanding/text-spacing.html), past the policy that forbids styles in the page. */
export const spaceText = (page: Page) =>
  page.evaluate(() => {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(
      '* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important } p { margin-block-end: 2em !important }',
    );
    document.adoptedStyleSheets.push(sheet);
  });
