import { copyFile, mkdir, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Move } from '@/lib/content/addresses';
import { getMoves } from '@/lib/content/index';
import { headersFile } from '@/lib/hosting/headers-file';
import { securityTxt } from '@/lib/hosting/security-txt';
import { defaultLang, type Lang } from '@/lib/i18n/languages';
import { openLanguages } from '@/lib/i18n/open-languages';
import { noItem, routes } from '@/lib/routes';
import { type SearchRecord, searchRecords } from '@/lib/search/records';
import { calendarFiles } from '@/lib/syndication/calendar-files';
import { citationFiles } from '@/lib/syndication/citation-files';
import { checkSite } from './check-site';
import { compressSite } from './compress-site';
import { diskFull } from './disk-full';
import { printExternalLinks } from './external-links';
import { inParallel } from './in-parallel';
import { closeShelf, openShelf, type Shelf } from './kept-results';
import { writeMoves } from './moved-pages';
import { printFiles } from './print-files';
import { writeSearchIndex } from './search-index';
import { shareAmongThreads } from './share-among-threads';
import { filesOf } from './site-files';
import { stageOf, swap } from './swap';

/**
 * Turns Next's export into the finished site and puts it in the place of the old one.
 * The old site stays as it is until the new one has been made and checked; throws with every fault found.
 */
export async function publish(
  exported: string,
  out: string,
  { records, moves, files } = fromContent(),
  kept = '.cache/finished',
): Promise<{ pages: number; files: number }> {
  const stage = stageOf(out);
  await rm(stage, { recursive: true, force: true });
  try {
    const shelf = await openShelf(kept);
    const made = await finishExport(exported, stage, shelf);
    made.files += await printFiles(stage, files);
    await writeSearchIndex(records, path.join(stage, 'pagefind'));
    await writeHostFiles(stage);
    await writeMoves(stage, moves);
    // Both come to an end before the folder is taken away from under them.
    for (const done of await Promise.allSettled([check(stage, shelf), compressSite(stage, shelf)]))
      if (done.status === 'rejected') throw done.reason;
    await closeShelf(shelf);
    await swap(out);
    return made;
  } catch (error) {
    throw (error as NodeJS.ErrnoException).code === 'ENOSPC' ? new Error(diskFull, { cause: error }) : error;
  } finally {
    // Half a site would only take room; after the swap there is nothing left here.
    await rm(stage, { recursive: true, force: true });
  }
}

/** What the site holds beside the exported pages. */
interface FromContent {
  records: ReadonlyMap<Lang, readonly SearchRecord[]>;
  moves: ReadonlyMap<Lang, readonly Move[]>;
  /** Files by address, each printed when it is asked for. */
  files: ReadonlyMap<string, () => string>;
}

function fromContent(): FromContent {
  const languages = openLanguages();
  return {
    records: new Map(languages.map((lang) => [lang, searchRecords(lang)])),
    moves: new Map(languages.map((lang) => [lang, getMoves(lang)])),
    files: new Map(languages.flatMap((lang) => [...citationFiles(lang), ...calendarFiles(lang)])),
  };
}

/** What the export holds beside pages and files: the framework's own payloads. */
const framework = /\.txt$|^\/_next\/(?!static\/media\/|static\/.*\.css$)|^\/_not-found\/|^\/404\/|^\/_global-error/;

/** A page or file in the place of an item where there is none. */
const standsIn = new RegExp(`/${noItem}(/|$)`);

/** Plain-text files of the site's own, among the payloads that also end in .txt. */
const keptText = new Set(['/robots.txt']);

async function finishExport(exported: string, stage: string, shelf: Shelf): Promise<{ pages: number; files: number }> {
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
  return { pages: pages.length, files: others.length };
}

async function writeHostFiles(stage: string): Promise<void> {
  await mkdir(path.join(stage, '.well-known'), { recursive: true });
  await writeFile(path.join(stage, '.well-known', 'security.txt'), securityTxt(defaultLang));
  await writeFile(path.join(stage, '_headers'), headersFile());
}

async function check(stage: string, shelf: Shelf): Promise<void> {
  const faults = await checkSite(stage, shelf);
  if (faults.length > 0) throw new Error(`the new site has ${faults.length} faults, the old one stays:\n${faults.join('\n')}`);
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  const [exported = '.cache/export', out = 'out'] = process.argv.slice(2);
  try {
    const { pages, files } = await publish(exported, out);
    console.log(`Published ${pages} pages and ${files} files`);
  } catch (error) {
    console.error(`The site was not published: ${(error as Error).message}`);
    process.exitCode = 1;
  }
}
