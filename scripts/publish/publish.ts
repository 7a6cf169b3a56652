import { copyFile, mkdir } from 'node:fs/promises';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { noItem } from '@/lib/routes';
import { checkSite } from './check-site';
import { compressSite } from './compress-site';
import { orDiskFull } from './disk-full';
import { finishPages } from './finish-pages';
import { inParallel } from './in-parallel';
import { closeShelf, openShelf, type Shelf } from './kept-results';
import { filesOf } from './site-files';
import { stageOf, swap } from './swap';

/**
 * Adds the pages of Next's export to what printSite has begun, and replaces the old site with the finished one; the number of pages.
 * The old site stays as it is until the new one has been made and checked. Throws with every fault found.
 */
export async function publish(exported: string, out: string, kept = '.cache/finished'): Promise<number> {
  const stage = stageOf(out);
  const shelf = await openShelf(kept);
  const files = (await filesOf(exported)).filter(isOfSite);
  const pages = files.filter((file) => file.endsWith('.html'));
  await copyFiles(
    files.filter((file) => !file.endsWith('.html')),
    exported,
    stage,
  );
  await finishPages(pages, exported, stage, shelf);
  // The check runs while other threads compress. Neither may still be at work when the build removes the folder after a failure.
  for (const step of await Promise.allSettled([check(stage, shelf), compressSite(stage, shelf)]))
    if (step.status === 'rejected') throw step.reason;
  await closeShelf(shelf);
  await swap(out);
  return pages.length;
}

/** Whether a file of the export belongs to the site: not the framework's payloads and scripts, nor a page that stands in where there is no item. */
function isOfSite(file: string): boolean {
  if (standIn.test(file)) return false;
  return file === '/robots.txt' || !framework.test(file);
}

const framework = /\.txt$|^\/_next\/(?!static\/media\/|static\/.*\.css$)|^\/_not-found\/|^\/404\/|^\/_global-error/;
const standIn = new RegExp(`/${noItem}(/|$)`);

async function copyFiles(files: readonly string[], exported: string, stage: string): Promise<void> {
  await inParallel(files, async (file) => {
    const copy = stage + file.replace(/^\/_next\/static\//, '/assets/');
    await mkdir(path.dirname(copy), { recursive: true });
    await copyFile(exported + file, copy);
  });
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
