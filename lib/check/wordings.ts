import type { Wording, WordingsFile } from '@/lib/content/read/wordings';
import { defaultLang, type Lang } from '@/lib/i18n/languages';
import { remember } from '@/lib/remember';
import type { Problem } from '@/lib/source/problem';
import { allTexts, allWords } from './all-words';
import type { CheckedSite, Rule } from './rule';

export const wordingsToAvoid: Rule = {
  name: 'wordings-to-avoid',
  says: 'No text has a wording that wordings.yaml of its language tells to avoid, and no wording to write instead is itself one to avoid.',
  *find(site) {
    for (const file of site.wordings) {
      if (file.wordings.length === 0) continue;
      const find = finderOf(file.wordings);
      yield* ofList(file, find);
      for (const { text, at } of textsIn(site, file.lang))
        for (const { found, wording } of find(text)) yield { ...at, ...advice(found, wording) };
    }
  },
};

const advice = (found: string, { write, because }: Wording) => ({
  reason: `has "${found}"`,
  fix: `write "${write}"${because ? `: ${because}` : ''}`,
});

/** Examples that their own pattern does not find, and advice to write what is to be avoided. */
function* ofList({ file, lineOf, wordings: list }: WordingsFile, find: Finder): Iterable<Problem> {
  for (const [i, wording] of list.entries()) {
    const at = (field: string) => ({
      file,
      line: lineOf(['wordings', i, field]),
      field: `wordings.${i}.${field}`,
    });
    const isFound = find(wording.avoid).some(({ wording: found }) => found === wording);
    if (!isFound)
      yield {
        ...at('avoid'),
        reason: `is not found by its own pattern: "${wording.avoid}"`,
        fix: 'correct one of the two',
      };
    for (const { found, wording: other } of find(wording.write))
      yield {
        ...at('write'),
        reason: `has "${found}" in it, which the list tells to avoid`,
        fix: `write "${other.write}", or take "${other.avoid}" off the list`,
      };
  }
}

type Finder = (text: string) => { found: string; wording: Wording }[];

/** Finds the wordings of a list in a text. */
const finderOf = remember((list: readonly Wording[]): Finder => {
  const prepared = list.map((wording) => ({ wording, ...patternsOf(wording) }));
  return (text) => {
    const plain = plainOf(text);
    return prepared.flatMap(({ wording, pattern, allowed }) =>
      [...(allowed ? plain.replace(allowed, '') : plain).matchAll(pattern)].map(([found]) => ({
        found,
        wording,
      })),
    );
  };
});

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
