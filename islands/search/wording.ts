import type { Answer } from '@/lib/search/answer';
import { say, settings } from './page';

/** How many results there are, and for what. */
export function sayCount({ results, isPartial, text }: Answer): string {
  const n = results.length;
  if (n === 0) return say(text ? 'noneFor' : 'none', { text });
  return say(isPartial ? 'countMost' : text ? 'countFor' : 'count', { n, text });
}

/** Which of the typed words the site does not contain; undefined if it contains all, or if there are no results. */
export function sayUnknown({ unknown, results, namedAddress }: Answer): string | undefined {
  if (unknown.length === 0 || results.length === 0) return undefined;
  const isNumber = namedAddress === settings.help && unknown.every(({ typed }) => /\d/.test(typed));
  const words = unknown
    .map(({ typed }) => (isNumber ? typed : say('nearWord', { text: typed.replace(/^["“”«»„\s]+|["“”«»„\s]+$/g, '') })))
    .join(', ');
  return say(isNumber ? 'noSuchNumber' : 'unknown', { words });
}
