import { createHash } from 'node:crypto';
import path from 'node:path';
import { isLang, type Lang } from '@/lib/i18n/languages';
import { namesIn, readFile } from '@/lib/source/files';

/** A copy of the site in a language as a file, of a day. */
interface Copy {
  day: string;
  lang: Lang;
}

/** The name of the file of a copy, "glo-act-2026-11-30-fr.zip". */
export const copyName = (day: string, lang: Lang): string => `glo-act-${day}-${lang}.zip`;

/** What the name of a file says of a copy; undefined if it is not that of one. */
export function readCopyName(name: string): Copy | undefined {
  const [, day = '', lang = ''] = /^glo-act-(\d{4}-\d{2}-\d{2})-(\w+)\.zip$/.exec(name) ?? [];
  return isLang(lang) ? { day, lang } : undefined;
}

/**
 * The copies to publish beside the site: the files of the folder that TAKE_AWAY names. Throws if it
 * has none.
 */
export function publishedCopies(folder = process.env['TAKE_AWAY']) {
  if (!folder) return [];
  const copies = (namesIn(folder) ?? []).flatMap((name) => {
    const copy = readCopyName(name);
    return copy ? [{ ...copy, name, file: path.join(folder, name) }] : [];
  });
  if (copies.length > 0) return copies;
  throw new Error(
    `TAKE_AWAY is "${folder}": it has no copy of the site. Run npm run take-away after a build, or leave the setting out`,
  );
}

/** The address of a copy that is published beside the site. */
export const addressOfCopy = (name: string): string => `/take-away/${name}`;

/** How large a file is, and the checksum by which a reader can tell that it is whole. */
export const weigh = (file: string): { bytes: number; sha256: string } | undefined =>
  readFile(file, (content) => ({
    bytes: content.length,
    sha256: createHash('sha256').update(content).digest('hex'),
  }));
