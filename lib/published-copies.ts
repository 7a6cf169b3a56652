import { createHash } from 'node:crypto';
import path from 'node:path';
import { isLang, type Lang } from '@/lib/i18n/languages';
import { namesIn, readFile } from '@/lib/source/files';

/** A copy of the site as a file: in one language or in all, of a day. */
interface Copy {
  day: string;
  of: Lang | 'all';
  form: 'zip' | 'zim';
}

/** The name of the file of a copy, "glo-act-2026-11-30-fr.zip". */
export const copyName = (day: string, of: Copy['of'], form: Copy['form'] = 'zip'): string =>
  `glo-act-${day}-${of}.${form}`;

/** What the name of a file says of a copy; undefined if it is not that of one. */
export function readCopyName(name: string): Copy | undefined {
  const [, day = '', of = '', form] =
    /^glo-act-(\d{4}-\d{2}-\d{2})-(\w+)\.(zip|zim)$/.exec(name) ?? [];
  if ((form !== 'zip' && form !== 'zim') || !(of === 'all' || isLang(of))) return undefined;
  return { day, of, form };
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
