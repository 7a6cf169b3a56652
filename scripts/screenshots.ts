import { mkdir, readdir, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { type Browser, chromium, type Page } from 'playwright/test';
import sharp from 'sharp';
import { pageKinds } from '@/lib/quality/page-kinds';
import { startSiteServer } from '@/scripts/serve/serve';

/** `npm run screenshots`: pictures of every kind of page of the finished site, for docs/screenshots. */
const folder = 'docs/screenshots/pages';
const printed = ['article', 'country', 'event', 'get help'];

/** What a picture shows: a kind of page at a width in pixels, light, dark or as it is printed. */
interface View {
  kind: string;
  path: string;
  width: number;
  look: 'light' | 'dark' | 'print';
}

/** Name of a picture's file: "article-360-dark.png". */
const fileNameOf = ({ kind, width, look }: View) => `${kind.replaceAll(' ', '-')}-${look === 'print' ? look : `${width}-${look}`}.png`;

const heights: Readonly<Record<number, number>> = { 360: 740, 768: 1024, 794: 1123, 1280: 900 };

const views: View[] = Object.entries({ ...pageKinds, 'not found': '/en/not-there/' }).flatMap(([kind, page]) => [
  ...[360, 768, 1280].flatMap((width) => (['light', 'dark'] as const).map((look): View => ({ kind, path: page, width, look }))),
  ...(printed.includes(kind) ? [{ kind, path: page, width: 794, look: 'print' } satisfies View] : []),
]);

const server = await startSiteServer('out');
const browser = await chromium.launch({
  ...(process.env['CHROMIUM'] ? { executablePath: process.env['CHROMIUM'] } : {}),
  args: ['--no-sandbox'],
});
await mkdir(folder, { recursive: true });
const old = new Set(await readdir(folder));
for (const view of views) {
  const page = await openView(browser, view, server.address);
  const picture = await page.screenshot({ animations: 'disabled' });
  await page.context().close();
  await writeFile(path.join(folder, fileNameOf(view)), await sharp(picture).png({ palette: true, colours: 64, effort: 10 }).toBuffer());
  old.delete(fileNameOf(view));
}
for (const name of old) await rm(path.join(folder, name));
await browser.close();
await server.stop();
console.log(`${views.length} pictures in ${folder}`);

/** The page as it is when its font is there, which a first visit may do without. */
async function openView(browser: Browser, view: View, baseURL: string): Promise<Page> {
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
