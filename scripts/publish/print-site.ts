import { mkdir, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Move } from '@/lib/content/addresses';
import { getMoves } from '@/lib/content/index';
import { headersFile } from '@/lib/hosting/headers-file';
import { securityTxt } from '@/lib/hosting/security-txt';
import { defaultLang, type Lang } from '@/lib/i18n/languages';
import { openLanguages } from '@/lib/i18n/open-languages';
import { printedFiles } from '@/lib/printed-files';
import { orDiskFull } from './disk-full';
import { inParallel } from './in-parallel';
import { writeMoves } from './moved-pages';
import { stageOf } from './swap';

/** What the site has besides the pages. */
interface FromContent {
  moves: ReadonlyMap<Lang, readonly Move[]>;
  files: ReturnType<typeof printedFiles>;
}

/**
 * Begins the new site next to the old one with everything that needs no exported page:
 * files printed from the content, former addresses, settings of hosts.
 */
export async function printSite(out: string, { moves, files } = fromContent()): Promise<void> {
  const folder = stageOf(out);
  await rm(folder, { recursive: true, force: true });
  await inParallel([...files], async ([address, print]) => {
    await mkdir(path.dirname(folder + address), { recursive: true });
    await writeFile(folder + address, await print());
  });
  await writeMoves(folder, moves);
  await mkdir(path.join(folder, '.well-known'), { recursive: true });
  await writeFile(path.join(folder, '.well-known', 'security.txt'), securityTxt(defaultLang));
  await writeFile(path.join(folder, '_headers'), headersFile());
}

function fromContent(): FromContent {
  const languages = openLanguages();
  return {
    moves: new Map(languages.map((lang) => [lang, getMoves(lang)])),
    files: new Map(languages.flatMap((lang) => [...printedFiles(lang)])),
  };
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  await orDiskFull(printSite(process.argv[2] ?? 'out')).catch((error: Error) => {
    console.error(`The files were not printed: ${error.message}`);
    process.exitCode = 1;
  });
}
