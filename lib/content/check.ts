import { type Content, contentFolder, contentStamp, readContent } from './load';
import { checkBody } from './markdown';
import { ContentError, type Problem } from './problem';
import { collections, type Entry } from './schema';

// Reading a body takes seventy times as long as reading its front matter, and an entry stays the same object while its file does.
const checked = new WeakMap<Entry, Problem[]>();

/** All entries of content/ with their bodies checked too; throws ContentError with every problem there is. */
export function checkContent(folder: string = contentFolder()): Content {
  const { content, problems } = readContent(folder);
  for (const entry of collections.flatMap((collection): readonly Entry[] => content[collection])) {
    const found = checked.get(entry) ?? checkBody(entry);
    checked.set(entry, found);
    problems.push(...found);
  }
  if (problems.length > 0) throw new ContentError(problems);
  return content;
}

let kept: { folder: string; stamp: string; content: Content } | undefined;
let isFresh = false;

/** All content as it is in its files now, for someone who is writing it; read again only when a file has changed. */
export function currentContent(): Content {
  const folder = contentFolder();
  if (kept?.folder === folder && isFresh) return kept.content;
  const stamp = contentStamp(folder);
  if (kept?.stamp !== stamp) kept = { folder, stamp, content: checkContent(folder) };
  // A page asks dozens of questions in one turn of the event loop: one look at the files is enough for them.
  isFresh = true;
  setImmediate(() => {
    isFresh = false;
  });
  return kept.content;
}
