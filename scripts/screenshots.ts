import { mkdir, readdir, rm, writeFile } from 'node:fs/promises';
import type { AddressInfo } from 'node:net';
import path from 'node:path';
import { chromium } from 'playwright/test';
import sharp from 'sharp';
import { pageKinds } from '@/lib/quality/page-kinds';
import { describeBrowser, fileNameOf, openView, type View } from '@/scripts/screenshots/screenshots';
import { createSiteServer } from '@/scripts/serve/serve';

/** `npm run screenshots`: pictures of every kind of page of the finished site, for docs/screenshots and for the test that compares some of them. */
const folder = 'docs/screenshots/pages';
const printed = ['article', 'country', 'event', 'get help'];

const views: View[] = Object.entries({ ...pageKinds, 'not found': '/en/not-there/' }).flatMap(([kind, page]) => [
  ...[360, 768, 1280].flatMap((width) => (['light', 'dark'] as const).map((look): View => ({ kind, path: page, width, look }))),
  ...(printed.includes(kind) ? [{ kind, path: page, width: 794, look: 'print' } satisfies View] : []),
]);

const server = createSiteServer(path.resolve('out'));
await new Promise<void>((resolve) => server.listen(0, resolve));
const baseURL = `http://localhost:${(server.address() as AddressInfo).port}`;
const browser = await chromium.launch({
  ...(process.env['CHROMIUM'] ? { executablePath: process.env['CHROMIUM'] } : {}),
  args: ['--no-sandbox'],
});
await mkdir(folder, { recursive: true });
const old = new Set(await readdir(folder));
for (const view of views) {
  const page = await openView(browser, view, baseURL);
  const picture = await page.screenshot({ animations: 'disabled' });
  await page.context().close();
  await writeFile(path.join(folder, fileNameOf(view)), await sharp(picture).png({ palette: true, colours: 64, effort: 10 }).toBuffer());
  old.delete(fileNameOf(view));
}
await writeFile(path.join(folder, 'made-with.json'), `${JSON.stringify(await describeBrowser(browser), null, 2)}\n`);
old.delete('made-with.json');
for (const name of old) await rm(path.join(folder, name));
await browser.close();
server.close();
console.log(`${views.length} pictures in ${folder}`);
