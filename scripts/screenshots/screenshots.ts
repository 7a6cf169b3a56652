import type { Browser, Page } from 'playwright/test';

/** What a picture shows: a kind of page at a width in pixels, light, dark or as it is printed. */
export interface View {
  kind: string;
  path: string;
  width: number;
  look: 'light' | 'dark' | 'print';
}

/** Name of a picture's file: "article-360-dark.png". */
export const fileNameOf = ({ kind, width, look }: View) =>
  `${kind.replaceAll(' ', '-')}-${look === 'print' ? look : `${width}-${look}`}.png`;

const heights: Readonly<Record<number, number>> = { 360: 740, 768: 1024, 794: 1123, 1280: 900 };

/** The page as it is when its font is there, which a first visit may do without. */
export async function openView(browser: Browser, view: View, baseURL: string): Promise<Page> {
  const context = await browser.newContext({
    baseURL,
    viewport: { width: view.width, height: heights[view.width] ?? 900 },
    colorScheme: view.look === 'dark' ? 'dark' : 'light',
    reducedMotion: 'reduce',
  });
  const page = await context.newPage();
  if (view.look === 'print') await page.emulateMedia({ media: 'print' });
  await page.goto(view.path);
  await page.evaluate(() => document.fonts.ready);
  await page.reload({ waitUntil: 'networkidle' });
  return page;
}

/** What makes pictures differ though the site is the same: the browser, and the fonts of the machine by the widths of a text. */
export async function describeBrowser(browser: Browser): Promise<{ chromium: string; fonts: string }> {
  const page = await browser.newPage();
  const widths = await page.evaluate(() => {
    const context = document.createElement('canvas').getContext('2d');
    return ['system-ui', 'serif', 'monospace'].map((family) => {
      if (!context) return 0;
      context.font = `100px ${family}`;
      return Math.round(context.measureText('Handgloves 0123').width);
    });
  });
  await page.close();
  return { chromium: browser.version().split('.')[0] ?? '', fonts: widths.join(' ') };
}
