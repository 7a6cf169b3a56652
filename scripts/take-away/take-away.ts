import { createHash } from 'node:crypto';
import { mkdirSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { zipSync } from 'fflate';
import { formatBytes } from '@/lib/i18n/format';
import { defaultLang } from '@/lib/i18n/languages';
import { openLanguages } from '@/lib/i18n/open-languages';
import { copyName, readCopyName } from '@/lib/published-copies';
import { siteIn } from '@/lib/site';
import { copySite, type Files, readSite } from './copy-site';

const checksums = 'SHA256SUMS';

/** Makes a copy of a finished site in each language in a folder, and says what they are. */
export async function takeAway(site: string, folder: string): Promise<void> {
  const day = siteIn(defaultLang).updated;
  mkdirSync(folder, { recursive: true });
  for (const name of readdirSync(folder))
    if (readCopyName(name) || name === checksums) rmSync(path.join(folder, name));
  const sources = await readSite(site);
  let lines = '';
  for (const lang of openLanguages()) {
    const name = copyName(day, lang);
    const copy = zip(name.replace(/\.zip$/, ''), await copySite(sources, lang, day), day);
    writeFileSync(path.join(folder, name), copy);
    lines += `${createHash('sha256').update(copy).digest('hex')}  ${name}\n`;
    console.log(`${name}, ${formatBytes(defaultLang, copy.length)}`);
  }
  writeFileSync(path.join(folder, checksums), lines);
}

/** The same bytes for the same files, on any day and in any time zone. */
function zip(folder: string, files: Files, day: string): Uint8Array {
  const [year = 0, month = 1, date = 1] = day.split('-').map(Number);
  const named = [...files].map(([name, file]) => [`${folder}/${name}`, file]);
  // The format has local time.
  return zipSync(Object.fromEntries(named), { mtime: new Date(year, month - 1, date) });
}
