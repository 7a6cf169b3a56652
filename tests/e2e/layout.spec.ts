import { languageOf } from '../../lib/i18n/languages';
import { messages } from '../../lib/i18n/messages';
import { openLanguages } from '../../lib/i18n/open-languages';
import { addressesIn } from '../../lib/routes';
import { pageKindsIn } from '../../scripts/page-kinds/page-kinds';
import { expectNone } from '../expect-none';
import { kinds } from '../site/kinds';
import { openEverything } from './layout-faults';
import { sheetsOf } from './sheets-of';
import { expect, type Page, test } from './strict';

const pageKinds = pageKindsIn();
const words = messages('en');
// What holds for every kind of page is tested in every-page.spec.ts.

test('from right to left, foreign words and the numbers of notes do not change places with what is next to them', async ({
  page,
}) => {
  const faults: string[] = [];
  for (const lang of openLanguages().filter((code) => languageOf(code).direction === 'rtl')) {
    for (const path of ['overview', 'country', 'article'].flatMap(
      (kind) => pageKindsIn(lang)[kind] ?? [],
    )) {
      await page.goto(path);
      const found = await page
        .locator('main :is(a, span)[lang], main code, main sup')
        .evaluateAll((nodes) =>
          nodes.map((node) => {
            const { unicodeBidi } = getComputedStyle(node);
            return unicodeBidi === 'plaintext'
              ? ''
              : `${node.outerHTML.slice(0, 80)}: ${unicodeBidi}`;
          }),
        );
      expect(found.length, path).toBeGreaterThan(0);
      faults.push(...found.filter(Boolean));
    }
    for (const { sample } of kinds.filter((kind) => kind.lang === lang)) {
      await page.goto(sample);
      const align = await page.locator('h1').evaluate((node) => getComputedStyle(node).textAlign);
      if (align !== 'start') faults.push(`${sample}: the title is aligned ${align}`);
    }
    await page.goto(pageKindsIn(lang)['country'] ?? '');
    const right = (part: string) =>
      page.locator(part).evaluate((node) => node.getBoundingClientRect().right);
    expect(await right('h1'), 'the contents are to the left of the text').toBeGreaterThan(
      await right('main nav[aria-labelledby="contents"]'),
    );
  }
  expectNone(faults);
});

test.describe('on a phone', () => {
  test.use({ viewport: { width: 360, height: 740 }, hasTouch: true, isMobile: true });
  test('a link from the contents opens the section it leads to, which a tap closes again', async ({
    page,
  }) => {
    for (const [path, id] of [
      [pageKinds['country'] ?? '', 'law'],
      [addressesIn('en').page('who-did-what'), 'nepal'],
    ] as const) {
      await page.goto(path);
      const fold = page.locator(`main details:has(> #${id})`);
      await expect(fold).not.toHaveAttribute('open');
      const contents = page.getByRole('navigation', { name: words.onThisPage });
      if ((await contents.locator('summary').count()) > 0) await contents.locator('summary').tap();
      await contents.locator(`a[href="#${id}"]`).tap();
      await expect(fold).toHaveAttribute('open');
      await expect(fold.getByRole('heading').first()).toBeInViewport();
      await fold.locator('summary').first().tap();
      await expect(fold).not.toHaveAttribute('open');
      expect(await fold.locator('a').last().isVisible()).toBe(false);
      // An address with the section opens it too.
      await page.goto('about:blank');
      await page.goto(`${path}#${id}`);
      await expect(fold).toHaveAttribute('open');
    }
  });

  test('marks of notes and the words that open sources are at least 24 px wide and high, and apart', async ({
    page,
  }) => {
    const faults: string[] = [];
    for (const [path, targets] of [
      [pageKinds['country'] ?? '', 'main sup a, [data-footnote-backref]'],
      [addressesIn('en').page('results'), 'main sup a, [data-footnote-backref]'],
      [addressesIn('en').page('timeline'), 'main .fold-note > summary'],
    ] as const) {
      await page.goto(path);
      await openEverything(page);
      const boxes = await page.locator(targets).evaluateAll((nodes) =>
        nodes.map((node) => {
          const { left, right, top, bottom, width, height } = node.getBoundingClientRect();
          return {
            text: node.textContent,
            left,
            right,
            top,
            bottom,
            least: Math.min(width, height),
          };
        }),
      );
      expect(boxes.length, path).toBeGreaterThan(1);
      for (const [i, a] of boxes.entries()) {
        if (a.least < 24) faults.push(`${path}: “${a.text}” is only ${a.least} px`);
        const b = boxes[i + 1];
        if (b && a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom - 1)
          faults.push(`${path}: “${a.text}” and “${b.text}”`);
      }
    }
    expectNone(faults);
  });

  test('a link to a note unfolds its section and marks the note, and the link back marks the reference', async ({
    page,
  }) => {
    await page.goto(pageKinds['country'] ?? '');
    // Playwright would tap the unseen words of the mark, which come first.
    const middle = { position: { x: 12, y: 12 } };
    await page.locator('main sup a').first().tap(middle);
    await expect(page.locator('li:target')).toHaveCSS('outline-style', 'solid');
    await expect(page.locator('li:target')).toBeInViewport();
    expect(
      await page
        .locator('li:target')
        .evaluate((node) => node.checkVisibility({ contentVisibilityAuto: true })),
    ).toBe(true);
    await page.locator('li:target [data-footnote-backref]').first().tap(middle);
    await expect(page.locator('sup a:target')).toHaveCSS('outline-style', 'solid');
  });

  test('the sources of a milestone open from a word at the end of its text', async ({ page }) => {
    await page.goto(addressesIn('en').page('timeline'));
    const note = page.locator('main details.fold-note').first();
    await expect(note.getByRole('link').first()).toBeHidden();
    await note.locator('summary').tap();
    await expect(note.getByRole('link').first()).toBeVisible();
  });
});

/**
 * The sections of a country's page that fold: whether each can be read, whether it has a button and
 * a heading.
 */
const folds = (page: Page) =>
  page.locator('main details.fold').evaluateAll((nodes) =>
    nodes.map((node) => ({
      isRead: [...node.children]
        .slice(1)
        .every((child) => child.checkVisibility({ contentVisibilityAuto: true })),
      isButton: node.querySelector('summary')?.checkVisibility({ visibilityProperty: true }),
      hasHeading: node
        .querySelector('summary :is(h2, h3), summary #contents')
        ?.checkVisibility({ visibilityProperty: true }),
    })),
  );

test('the sources of milestones and resources are visible without a button on wide screens and on paper', async ({
  page,
}) => {
  for (const path of [addressesIn('en').page('timeline'), addressesIn('en').page('resources')]) {
    await page.goto(path);
    for (const media of ['screen', 'print'] as const) {
      await page.setViewportSize(
        media === 'screen' ? { width: 1280, height: 900 } : { width: 794, height: 1123 },
      );
      await page.emulateMedia({ media });
      const isSeen = (selector: string) =>
        page
          .locator(selector)
          .evaluateAll((nodes) =>
            nodes.map((node) => node.checkVisibility({ contentVisibilityAuto: true })),
          );
      expect((await isSeen('main .fold-note > p')).length, path).toBeGreaterThan(1);
      // The browser unfolds when it draws the next frame.
      await expect
        .poll(() => isSeen('main .fold-note > p'), `${path} ${media}`)
        .not.toContain(false);
      expect(await isSeen('main .fold-note > summary'), `${path} ${media}`).not.toContain(true);
    }
    await page.emulateMedia({ media: null });
  }
});

test('who did what folds by country on a wide screen, and is open on paper', async ({ page }) => {
  await page.setViewportSize({ width: 1280, height: 900 });
  await page.goto(addressesIn('en').page('who-did-what'));
  const inCountries = page.locator('main .fold-paper dl');
  const areRead = () =>
    inCountries.evaluateAll((nodes) =>
      nodes.map((node) => node.checkVisibility({ contentVisibilityAuto: true })),
    );
  expect((await areRead()).length).toBeGreaterThan(0);
  expect(await areRead()).not.toContain(true);
  await page.emulateMedia({ media: 'print' });
  await expect.poll(areRead).not.toContain(false);
});

test.describe('a country', () => {
  test('folds law, context, people and sources on narrow screens, each under its heading', async ({
    page,
  }) => {
    await page.setViewportSize({ width: 360, height: 740 });
    await page.goto(pageKinds['country'] ?? '');
    const found = await folds(page);
    expect(found.length).toBeGreaterThan(5);
    expect(
      found.filter(({ isRead, isButton, hasHeading }) => isRead || !isButton || !hasHeading),
    ).toEqual([]);
    const law = page.locator('details.fold:has(> #law)');
    await law.locator('summary').focus();
    await page.keyboard.press('Enter');
    await expect(law.locator('#treaties')).toBeVisible();
  });

  test('shows everything on wide screens and on paper, where its headings are not buttons', async ({
    page,
  }) => {
    await page.goto(pageKinds['country'] ?? '');
    for (const media of ['screen', 'print'] as const) {
      await page.setViewportSize(
        media === 'screen' ? { width: 1280, height: 900 } : { width: 794, height: 1123 },
      );
      await page.emulateMedia({ media });
      const found = await folds(page);
      const shown = media === 'screen' ? found : found.slice(1);
      expect(shown.length).toBeGreaterThan(5);
      expect(
        shown.filter(({ isRead, isButton, hasHeading }) => !isRead || isButton || !hasHeading),
        media,
      ).toEqual([]);
    }
  });

  test('keeps its contents in sight while it scrolls', async ({ page }) => {
    await page.setViewportSize({ width: 1280, height: 900 });
    await page.goto(pageKinds['country'] ?? '');
    await page.locator('#what-happened').evaluate((node) => node.scrollIntoView());
    const contents = page.getByRole('navigation', { name: words.onThisPage });
    await expect(contents).toBeInViewport({ ratio: 1 });
  });
});

for (const path of ['home', 'article'].flatMap((kind) => pageKinds[kind] ?? [])) {
  test(`nothing moves when the display font arrives late on ${path}`, async ({ page }) => {
    await page.addInitScript(() => {
      new PerformanceObserver((list) => {
        const shifts = list.getEntries() as (PerformanceEntry & { value: number })[];
        const { dataset } = document.documentElement;
        dataset['shift'] = String(
          shifts.reduce((sum, { value }) => sum + value, Number(dataset['shift'] ?? 0)),
        );
      }).observe({ type: 'layout-shift', buffered: true });
    });
    const asked = new Promise<() => Promise<void>>((resolve) => {
      page.route('**/*.woff2', (route) => resolve(() => route.continue()));
    });
    await page.goto(path, { waitUntil: 'domcontentloaded' });
    const send = await asked;
    await page.waitForTimeout(200);
    await send();
    await page.evaluate(() => document.fonts.ready);
    await page.waitForTimeout(200);
    const shift = await page.evaluate(() => Number(document.documentElement.dataset['shift'] ?? 0));
    expect(shift).toBe(0);
    // While requests are intercepted nothing is cached, and the font is requested again.
    await page.unroute('**/*.woff2');
    await page.reload();
    const loaded = await page.evaluate(async () =>
      [...(await document.fonts.ready)].map(({ status }) => status),
    );
    expect(loaded, 'the next page has the display font').toContain('loaded');
  });
}

test('high contrast keeps the current page and the objectives marked', async ({ page }) => {
  await page.goto(pageKinds['filtered news'] ?? '');
  const look = () =>
    page.evaluate(() => {
      const style = (selector: string) => {
        const { borderTopWidth, backgroundColor } = getComputedStyle(
          document.querySelector(selector) as Element,
        );
        return { borderTopWidth, backgroundColor };
      };
      const [current, other] = [
        style('nav a[aria-current]'),
        style('nav a[href*="/country/"]:not([aria-current])'),
      ];
      return { current, other, objective: style('main span[title]').backgroundColor };
    });
  const before = await look();
  await page.emulateMedia({ forcedColors: 'active' });
  const { current, other, objective } = await look();
  expect([current.borderTopWidth, other.borderTopWidth]).toEqual(['2px', '0px']);
  expect(objective).toBe(before.objective);
  expect(objective).not.toBe(before.current.backgroundColor);
});

test('one page fades into the next, unless the reader asks for less motion', async ({ page }) => {
  await page.addInitScript(() => {
    addEventListener('pagereveal', ({ viewTransition }) => {
      document.documentElement.dataset['moves'] = String(viewTransition !== null);
    });
  });
  for (const [reducedMotion, moves] of [
    ['no-preference', 'true'],
    ['reduce', 'false'],
  ] as const) {
    await page.emulateMedia({ reducedMotion });
    await page.goto('/en/');
    await page.locator('header a[href="/en/news/"]').first().click();
    await page.waitForURL('**/en/news/');
    await expect(page.locator('html'), reducedMotion).toHaveAttribute('data-moves', moves);
  }
});

test('the home page and an article print on at most two sheets, with their address', async ({
  page,
}) => {
  for (const path of [
    ...openLanguages().map((lang) => addressesIn(lang).page('home')),
    ...kinds.map(({ sample }) => sample).filter((sample) => /\/news\/\d/.test(sample)),
  ]) {
    await page.goto(path);
    expect(await sheetsOf(page, { format: 'A4', preferCSSPageSize: true }), path).toBeLessThan(3);
    await page.emulateMedia({ media: 'print' });
    await expect(page.locator('footer').getByText(path), path).toBeVisible();
    // An emulated medium would apply to the next PDF too.
    await page.emulateMedia({ media: null });
  }
});

test('a printed page has room for the numbers of notes, and leaves out what is closed and the notes of omitted pictures', async ({
  page,
}) => {
  await page.setViewportSize({ width: 673, height: 1000 });
  await page.emulateMedia({ media: 'print' });
  await page.goto(pageKinds['country'] ?? '');
  const room = await page
    .locator('main .prose ol:has(> li:nth-child(10)) > li')
    .evaluateAll((notes) =>
      notes.map((note) => {
        const digits = document.createElement('span');
        digits.textContent = '00. ';
        note.prepend(digits);
        return note.getBoundingClientRect().left - digits.getBoundingClientRect().width;
      }),
    );
  expect(room.length).toBeGreaterThan(9);
  expect(Math.min(...room)).toBeGreaterThanOrEqual(0);
  await expect(page.locator('main .prose sup a').first()).toHaveCSS('margin-right', '0px');
  await expect(page.getByText(words.syndication.cite)).toBeHidden();
  await page.goto(pageKinds['article'] ?? '');
  await expect(page.getByText(words.syndication.cite)).toBeHidden();
  await expect(page.getByText(words.pictures.outlineDisclaimer)).toBeHidden();
});
