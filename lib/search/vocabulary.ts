import { type Lang, languageOf } from '@/lib/i18n/languages';
import { type Language, makeLanguage } from './language';
import { rulesOf } from './languages/languages';
import type { LanguageRules } from './languages/rules';
import type { NameTable } from './name-table';
import type { SearchRecord } from './records';
import { wordsOf } from './words';

/** What the search page loads besides the index, as sent. */
export interface Vocabulary {
  language: LanguageRules;
  names: NameTable;
  /** Correctly spelt words, separated by spaces, most frequent first; without plurals and words that names contain. */
  words: string;
}

/** Limits what a phone loads, however many articles there are. */
const maxWords = 1400;
/** Words in fewer texts are unlikely to be what a misspelt word means. */
const minTexts = 3;

/** Kinds with so many items that nobody searches for one by its whole title. */
const numerousKinds: readonly string[] = ['news', 'event', 'milestone', 'resource'];

/** Whether readers search for an item by name. */
export const isNamed = ({ names = [], facets }: Pick<SearchRecord, 'facets'> & { names?: readonly string[] }): boolean =>
  names.length > 0 || !facets.kind.some((kind) => numerousKinds.includes(kind));

/** The rules of a language, the names of its pages and the words of its records. */
export function makeVocabulary(records: readonly SearchRecord[], lang: Lang): Vocabulary {
  const language = languageFor(lang);
  const names = records.filter(isNamed).map(({ url, title, names: others }) => {
    const keys = language.nameKeys(others, new Set([language.nameKey(title)]));
    return [url, [title, ...keys].join('|')] as const;
  });
  const words = makeWords(records, new Set(names.flatMap(([, line]) => wordsOf(line))), language);
  return { language: rulesOf(lang), names: Object.fromEntries(names), words: words.join(' ') };
}

/** The frequent words of records, and those of titles, people and places; `known` words need not be sent. */
function makeWords(records: readonly SearchRecord[], known: ReadonlySet<string>, language: Language): string[] {
  const texts = new Map<string, number>();
  for (const { title, text, properNames } of records)
    for (const word of new Set(wordsOf(`${title} ${text} ${properNames.join(' ')}`))) texts.set(word, (texts.get(word) ?? 0) + 1);
  // Titles of resources may be in any language.
  const titles = records.filter(({ facets }) => !facets.kind.includes('resource')).map(({ title }) => title);
  const wanted = new Set([...titles, ...records.flatMap(({ properNames }) => properNames)].flatMap(wordsOf));
  const words = new Map([...texts].filter(([word, count]) => isCorrectable(word) && (count >= minTexts || wanted.has(word))));
  // A text may quote the original; words of its names must still count as foreign.
  const foreign = new Set(records.flatMap(({ originalNames }) => originalNames.flatMap(wordsOf)));
  const isNew = (word: string) => {
    const singular = language.singular(word);
    return !known.has(word) && !foreign.has(word) && (word === singular || !(known.has(singular) || words.has(singular)));
  };
  const byFrequency = [...words].sort(([a, m], [b, n]) => n - m || (a < b ? -1 : 1)).map(([word]) => word);
  return byFrequency.filter(isNew).slice(0, maxWords);
}

/** Short words and words in other scripts are not corrected. */
const isCorrectable = (word: string) => word.length > 3 && /^\p{Script=Latin}+$/u.test(word);

/** The names of pages in all other languages. */
export function makeForeignNames(records: readonly SearchRecord[], lang: Lang): NameTable {
  const language = languageFor(lang);
  const lines = records.map(({ url, title, names, foreignNames, originalNames }) => [
    url,
    language.nameKeys([...originalNames, ...foreignNames], new Set(language.nameKeys([title, ...names]))).join('|'),
  ]);
  return Object.fromEntries(lines.filter(([, line]) => line !== ''));
}

const languageFor = (lang: Lang) => makeLanguage(rulesOf(lang), languageOf(lang).locale);
