import { cpSync, mkdirSync, rmSync } from 'node:fs';
import { chromium } from 'playwright/test';
import sharp from 'sharp';
import { pageKindsIn } from '@/scripts/page-kinds/page-kinds';
import { startSiteServer } from '@/scripts/serve/serve';
import { sameFonts } from './setup/browser.mjs';
import { readOptions } from './setup/options.mjs';

const folder = '.cache/screenshots';
/** The pictures that the guides show. */
const inGuides = {
  folder: 'docs/screenshots/pages',
  names: [
    'home-1280-light',
    'home-360-light',
    'country-1280-light',
    'country-360-dark',
    'article-1280-light',
    'get-help-360-light',
  ],
};
const screens = [
  { width: 360, height: 740 },
  { width: 768, height: 1024 },
  { width: 1280, height: 900 },
];
const sheet = { width: 794, height: 1123 };
const printed = ['article', 'country', 'event', 'get help'];

readOptions(
  'npm run screenshots: takes pictures of the main kinds of page of the built site into .cache/screenshots, and renews the six in docs/screenshots/pages',
);
rmSync(folder, { recursive: true, force: true });
mkdirSync(folder, { recursive: true });
const server = await startSiteServer('out');
const browser = await chromium.launch({
  env: sameFonts,
  ...(process.env['CHROMIUM'] && { executablePath: process.env['CHROMIUM'] }),
});
for (const [kind, address] of Object.entries({ ...pageKindsIn(), 'not found': '/en/not-there/' })) {
  for (const screen of screens)
    for (const colorScheme of ['light', 'dark'] as const)
      await take(kind, address, `${screen.width}-${colorScheme}`, screen, { colorScheme });
  if (printed.includes(kind)) await take(kind, address, 'print', sheet, { media: 'print' });
}
await browser.close();
await server.stop();
for (const name of inGuides.names)
  cpSync(`${folder}/${name}.png`, `${inGuides.folder}/${name}.png`);

/** Takes one picture, "article-360-dark.png". */
async function take(
  kind: string,
  address: string,
  look: string,
  viewport: { width: number; height: number },
  media: { colorScheme?: 'light' | 'dark'; media?: 'print' },
): Promise<void> {
  const page = await browser.newPage({ viewport, reducedMotion: 'reduce' });
  await page.emulateMedia(media);
  await page.goto(server.address + address);
  // A first visit may do without the font.
  await page.evaluate(() => document.fonts.ready);
  await page.reload({ waitUntil: 'networkidle' });
  const picture = await page.screenshot({ animations: 'disabled' });
  await page.close();
  await sharp(picture)
    .png({ palette: true, colours: 64, effort: 10 })
    .toFile(`${folder}/${kind.replaceAll(' ', '-')}-${look}.png`);
}
