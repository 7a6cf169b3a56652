import { measure } from '@/lib/cards/typeface';
import { contentFolder } from '@/lib/content-folder';
import { defaultLang } from '@/lib/i18n/languages';
import { openLanguages } from '@/lib/i18n/open-languages';
import { readMessages } from '@/lib/i18n/read-messages';
import { withCounts } from './counts';
import { type Content, contentStamp, readContent } from './load';
import { ContentError, formatProblem, inOrder, type Problem } from './problem';
import { type Findings, findProblems } from './rules/check';
import { markupProblems } from './rules/markup';

/** Everything that is wrong in content/, in one run: what cannot be read, and what breaks a rule. */
export function checkContent(folder: string = contentFolder()): Findings & { content: Content } {
  const reading = readContent(folder);
  const { problems, notes } = findProblems(reading, measure);
  return { problems: inOrder([...problems, ...messageProblems(folder)]), notes, content: reading.content };
}

/** What is wrong with the words of the interface in every open language. */
const messageProblems = (folder: string): Problem[] =>
  openLanguages(folder).flatMap((lang) => (lang === defaultLang ? [] : readMessages(lang, folder).problems));

let kept: { folder: string; stamp: string; content: Content } | undefined;
let isFresh = false;

/** All content as it is in its files now, for someone who is writing it; read again only when a file has changed. */
export function currentContent(): Content {
  const folder = contentFolder();
  if (kept?.folder === folder && isFresh) return kept.content;
  const stamp = contentStamp(folder);
  if (kept?.stamp !== stamp) kept = { folder, stamp, content: showContent(folder) };
  // A page asks dozens of questions in one turn of the event loop: one look at the files is enough for them.
  isFresh = true;
  setImmediate(() => {
    isFresh = false;
  });
  return kept.content;
}

/** The content where pages can be made of it. A text may still break a rule while it is being written: the terminal then says what a build would stop at. */
function showContent(folder: string): Content {
  const reading = readContent(folder);
  const blocking = [...reading.problems, ...markupProblems(reading.content)];
  if (blocking.length > 0) throw new ContentError(blocking);
  if (process.env.NODE_ENV === 'development') sayOnce(findProblems(reading, measure).problems);
  return withCounts(reading.content);
}

let said = '';
function sayOnce(problems: readonly Problem[]): void {
  const text = problems.map(formatProblem).join('\n');
  if (text !== said) console.warn(text === '' ? 'content/ keeps every rule again' : `A build would stop here:\n${text}`);
  said = text;
}
