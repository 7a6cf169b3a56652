import type { Wording, WordingsFile } from '@/lib/content/read/wordings';
import { defaultLang, type Lang } from '@/lib/i18n/languages';
import { inTime } from '@/lib/source/in-time';
import type { Problem } from '@/lib/source/problem';
import { allTexts, allWords } from './all-words';
import type { CheckedSite, Rule } from './rule';

export const wordingsToAvoid: Rule = {
  name: 'wordings-to-avoid',
  says: 'No text has a wording that wordings.yaml of its language tells to avoid, and no wording to write instead is itself one to avoid.',
  *find(site) {
    for (const file of site.wordings) yield* ofList(file, textsIn(site, file.lang));
  },
};

/** A pattern takes some milliseconds on all texts, and a computer may be slow. */
const mostSeconds = 5;

/**
 * Uses of the wordings of a list in some texts and in its own advice, and examples that their own
 * pattern does not find.
 */
function* ofList(
  { file, lineOf, wordings: list }: WordingsFile,
  texts: Iterable<Place>,
): Iterable<Problem> {
  const at = (i: number, field: keyof Wording) => {
    const path = ['wordings', i, field];
    return { file, line: lineOf(path), field: path.join('.') };
  };
  const plain =
    list.length === 0 ? [] : [...texts].map(({ text, at }) => ({ text: plainOf(text), at }));
  const advice = list.map(({ write }, i) => ({ text: plainOf(write), at: at(i, 'write') }));
  for (const [i, wording] of list.entries()) {
    const own = { text: plainOf(wording.avoid), at: at(i, 'avoid') };
    const find = finderOf(wording);
    const [uses] = inTime(mostSeconds, () => ({
      own: find([own]),
      inTexts: find(plain),
      inAdvice: find(advice),
    }));
    if (!uses) {
      yield {
        ...at(i, wording.pattern ? 'pattern' : 'avoid'),
        reason: `takes more than ${mostSeconds} seconds to look for`,
        fix: 'write several wordings, each with fewer parts that repeat or may be missing',
      };
      return;
    }
    if (uses.own.length === 0)
      yield {
        ...own.at,
        reason: `is not found by its own pattern: "${wording.avoid}"`,
        fix: 'correct one of the two',
      };
    for (const use of uses.inTexts) yield { ...use.at, ...finding(use.found, wording) };
    for (const { found, at: place } of uses.inAdvice)
      yield {
        ...place,
        reason: `has "${found}" in it, which the list tells to avoid`,
        fix: `write "${wording.write}", or take "${wording.avoid}" off the list`,
      };
  }
}

const finding = (found: string, { write, because }: Wording) => ({
  reason: `has "${found}"`,
  fix: `write "${write}"${because ? `: ${because}` : ''}`,
});

/** Finds a wording in texts as plainOf makes them. */
function finderOf(wording: Wording) {
  const { pattern, allowed } = patternsOf(wording);
  return (places: readonly Place[]) =>
    places.flatMap(({ text, at }) =>
      [...(allowed ? text.replace(allowed, '') : text).matchAll(pattern)].map(([found]) => ({
        found,
        at,
      })),
    );
}

function patternsOf({ avoid, pattern, except, capitals }: Wording) {
  const flags = capitals ? 'gu' : 'giu';
  // Plain words are whole words.
  const plain = avoid.replace(/[\\^$.*+?()[\]{}|/]/g, '\\$&');
  return {
    pattern: new RegExp(pattern ?? `(?<!\\p{L})${plain}(?!\\p{L})`, flags),
    allowed: except && new RegExp(except, flags),
  };
}

/**
 * A text without addresses, names of footnotes, and titles of pages elsewhere, with the plain signs
 * of a keyboard.
 */
const plainOf = (text: string): string =>
  text
    .replace(/\[[^[\]]*(?:\[[^[\]]*\][^[\]]*)*\]\(https?:[^)]*\)/g, '')
    .replace(/\]\([^)]*\)/g, ']')
    .replace(/\[\^[^\]]*\]/g, '')
    .replace(/[\u2066\u2069\u200F]/g, '')
    .replace(/[\u00A0\u202F]/g, ' ')
    .replaceAll('’', "'");

interface Place {
  text: string;
  at: Pick<Problem, 'file' | 'line' | 'field'>;
}

/** Names for the search, even wrong ones. */
const namesForSearch = ['alsoCalled', 'aliases'];

/** Every text of a language that readers see, a line at a time, with its place. */
function* textsIn(site: CheckedSite, lang: Lang): Iterable<Place> {
  for (const { file, lang: of, path, value } of allWords(site))
    if (of === lang && !namesForSearch.includes(String(path[0])))
      yield { text: value, at: { file, line: site.lineOf(file, path), field: path.join('.') } };
  for (const { file, lang: of = defaultLang, body, bodyLine } of allTexts(site))
    if (of === lang)
      for (const [i, text] of body.split('\n').entries())
        if (text !== '') yield { text, at: { file, line: bodyLine + i, field: 'text' } };
}
