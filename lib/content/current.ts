import { type ContentByLanguage, entriesIn } from '@/lib/content/schema/entry';
import { contentFolder } from '@/lib/content-folder';
import { folderStamp, readValue, writeValue } from '@/lib/source/files';
import { ContentError } from '@/lib/source/problem';
import { withCounts } from './read/counts';
import { readContent } from './read/load';
import { factsOf } from './text/body-facts';

/** The one place that holds the content, and the state of the files in which it was read. */
let current: { stamp: string; contents: ContentByLanguage } | undefined;

/**
 * All content, in each language.
 *
 * A build has read and checked it before, and its programs get just that, whatever is edited in
 * the meantime: `CONTENT_READ` names the file. Reading content/ again would take each of them
 * seconds. Everything else, `npm run dev` above all, gets what is in the files now.
 */
export function currentContents(): ContentByLanguage {
  const given = process.env['CONTENT_READ'];
  const stamp = given || stampNow(contentFolder());
  if (current?.stamp !== stamp)
    current = { stamp, contents: given ? readValue(given) : showContents(contentFolder()) };
  return current.contents;
}

/**
 * Gives content that was checked to this program and to those that it will start, by way of a file.
 */
export function handOver(contents: ContentByLanguage, file: string): void {
  current = { stamp: file, contents: withCounts(contents) };
  writeValue(file, current.contents);
  process.env['CONTENT_READ'] = file;
}

let looked: { folder: string; stamp: string } | undefined;
/**
 * A page makes dozens of queries in one turn of the event loop: the files are looked at only once
 * for them.
 */
function stampNow(folder: string): string {
  if (looked?.folder !== folder) {
    looked = { folder, stamp: `${folder}\n${folderStamp(folder)}` };
    setImmediate(() => {
      looked = undefined;
    });
  }
  return looked.stamp;
}

/**
 * The content, if pages can be made of it. A text that still breaks a rule is shown all the same:
 * the rules are for `npm run check`, which `npm run dev` runs beside the pages.
 */
function showContents(folder: string): ContentByLanguage {
  // Only the files that were edited are read again: see readText in lib/source/files.ts.
  const reading = readContent(folder);
  // Only an editor at work needs to hear at once of mistakes in the markup, which take seconds to
  // find.
  const isWatched = process.env.NODE_ENV === 'development';
  const shown = isWatched ? [...reading.contents.values()].flatMap(entriesIn) : [];
  const blocking = [...reading.problems, ...shown.flatMap((entry) => factsOf(entry).problems)];
  if (blocking.length > 0) throw new ContentError(blocking);
  return withCounts(reading.contents);
}
