import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { zipSync } from 'fflate';
import { contentFolder } from '@/lib/content-folder';
import { formatBytes } from '@/lib/i18n/format';
import { defaultLang } from '@/lib/i18n/languages';
import { openLanguages } from '@/lib/i18n/open-languages';
import { copyName, readCopyName } from '@/lib/published-copies';
import { makeBag, sha256 } from './bag';
import { copySite, type Extent, type Files, readSite } from './copy-site';
import { readOrigin } from './origin';
import { canMakeZim, startZim } from './zim';

/** Makes copies of a finished site in a folder, and says what they are. */
export async function takeAway(site: string, folder: string): Promise<void> {
  const origin = readOrigin(site);
  const { day } = origin;
  mkdirSync(folder, { recursive: true });
  for (const name of readdirSync(folder))
    if (readCopyName(name) || name === checksums) rmSync(path.join(folder, name));

  const made: string[] = [];
  const say = (name: string) => {
    made.push(name);
    console.log(
      `${name}, ${formatBytes(defaultLang, readFileSync(path.join(folder, name)).length)}`,
    );
  };
  const put = (of: Extent, files: Files) => {
    const name = copyName(day, of);
    writeFileSync(path.join(folder, name), zip(name.replace(/\.zip$/, ''), files, day));
    say(name);
  };
  const langs = openLanguages();
  const sources = await readSite(site);
  const everything = await copySite(sources, 'all', day);

  // Takes longest, and runs beside the rest on a core of its own.
  const zim = canMakeZim() ? copyName(day, 'all', 'zim') : undefined;
  const begun = zim ? await startZim(everything, langs, day, path.join(folder, zim)) : undefined;
  put('all', await makeBag(everything, contentFolder(), origin));
  for (const lang of langs) put(lang, await copySite(sources, lang, day));
  if (zim) console.log('Writing the ZIM ...');
  await begun?.written;
  if (zim) say(zim);
  else console.log('zimwriterfs is not installed (Debian: zim-tools), so there is no ZIM');

  const lines = made.map((name) => `${sha256(readFileSync(path.join(folder, name)))}  ${name}\n`);
  writeFileSync(path.join(folder, checksums), lines.join(''));
}

const checksums = 'SHA256SUMS';

/** The same bytes for the same files, on any day and in any time zone. */
function zip(folder: string, files: Files, day: string): Uint8Array {
  const [year = 0, month = 1, date = 1] = day.split('-').map(Number);
  const named = [...files].map(([name, file]) => [`${folder}/${name}`, file]);
  // The format has local time.
  return zipSync(Object.fromEntries(named), { mtime: new Date(year, month - 1, date) });
}
