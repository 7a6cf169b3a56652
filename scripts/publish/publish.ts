import { copyFile, mkdir, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { defaultLang } from '@/lib/i18n/languages';
import { noItem, routes } from '@/lib/routes';
import { checkSite } from './check-site';
import { compressSite } from './compress-site';
import { orDiskFull } from './disk-full';
import { printExternalLinks } from './external-links';
import { inParallel } from './in-parallel';
import { closeShelf, openShelf, type Shelf } from './kept-results';
import { shareAmongThreads } from './share-among-threads';
import { filesOf } from './site-files';
import { stageOf, swap } from './swap';

/**
 * Adds the pages of Next's export to what printSite has begun, and puts the finished site in the place of the old one.
 * The old site stays as it is until the new one has been made and checked; throws with every fault found. Answers how many pages there are.
 */
export async function publish(exported: string, out: string, kept = '.cache/finished'): Promise<number> {
  const stage = stageOf(out);
  const shelf = await openShelf(kept);
  const pages = await finishExport(exported, stage, shelf);
  // Both come to an end before the build takes the folder away from under them.
  for (const done of await Promise.allSettled([check(stage, shelf), compressSite(stage, shelf)]))
    if (done.status === 'rejected') throw done.reason;
  await closeShelf(shelf);
  await swap(out);
  return pages;
}

/** What the export holds beside pages and files: the framework's own payloads. */
const framework = /\.txt$|^\/_next\/(?!static\/media\/|static\/.*\.css$)|^\/_not-found\/|^\/404\/|^\/_global-error/;

/** A page or file in the place of an item where there is none. */
const standsIn = new RegExp(`/${noItem}(/|$)`);

/** Plain-text files of the site's own, among the payloads that also end in .txt. */
const keptText = new Set(['/robots.txt']);

async function finishExport(exported: string, stage: string, shelf: Shelf): Promise<number> {
  const all = (await filesOf(exported)).filter((file) => (!framework.test(file) || keptText.has(file)) && !standsIn.test(file));
  const pages = all.filter((file) => file.endsWith('.html'));
  const others = all.filter((file) => !file.endsWith('.html'));
  await inParallel(others, async (file) => {
    const address = file.replace(/^\/_next\/static\//, '/assets/');
    await mkdir(path.dirname(stage + address), { recursive: true });
    await copyFile(exported + file, stage + address);
  });
  const shares = await shareAmongThreads('finishPages', pages, { exported, stage, shelf });
  const list = stage + routes.dataFile(defaultLang, 'external-links.json');
  await mkdir(path.dirname(list), { recursive: true });
  await writeFile(list, printExternalLinks(new Map(shares.flat())));
  return pages.length;
}

async function check(stage: string, shelf: Shelf): Promise<void> {
  const faults = await checkSite(stage, shelf);
  if (faults.length > 0) throw new Error(`the new site has ${faults.length} faults, the old one stays:\n${faults.join('\n')}`);
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  const [exported = '.cache/export', out = 'out'] = process.argv.slice(2);
  try {
    console.log(`Published ${await orDiskFull(publish(exported, out))} pages`);
  } catch (error) {
    console.error(`The site was not published: ${(error as Error).message}`);
    process.exitCode = 1;
  }
}
