import { type Lang, languageOf } from '@/lib/i18n/languages';
import { Language } from './language';
import { rulesOf } from './languages/languages';
import type { LanguageRules } from './languages/rules';
import type { NameTable } from './name-table';
import type { SearchRecord } from './records';
import { wordsOf } from './words';

/** What the search page knows of the site before it asks the index, as it is sent. */
export interface Vocabulary {
  language: LanguageRules;
  names: NameTable;
  /** Words that are spelt right, parted by spaces, the frequent ones first; those of the names and plurals are left out. */
  words: string;
}

// Bounds on what a phone loads, however many articles there are.
const mostTitles = 400;
const mostWords = 1400;
/** A word of fewer texts is hardly meant by a misspelt one. */
const leastTexts = 3;

/** Kinds of which there are many: nobody asks for one of them by its whole title. */
const many: readonly string[] = ['news', 'event', 'milestone', 'resource'];

/** Whether readers ask for it by name. */
export const isNamed = ({ names, facets }: Pick<SearchRecord, 'names' | 'facets'>): boolean =>
  names.length > 0 || !facets.kind.some((kind) => many.includes(kind));

/** The rules of a language, the names of pages and the words of records. */
export function makeVocabulary(records: readonly SearchRecord[], lang: Lang): Vocabulary {
  const language = languageFor(lang);
  const names = records.filter(isNamed).map(({ url, title, names: others }) => {
    const keys = language.nameKeys(others, new Set([language.nameKey(title)]));
    return [url, [title, ...keys].join('|')] as const;
  });
  const words = makeWords(records, new Set(names.flatMap(([, line]) => wordsOf(line))), language);
  return { language: rulesOf(lang), names: Object.fromEntries(names), words: words.join(' ') };
}

function makeWords(records: readonly SearchRecord[], known: ReadonlySet<string>, language: Language): string[] {
  const texts = new Map<string, number>();
  for (const { title, text, proper } of records)
    for (const word of new Set(wordsOf(`${title} ${text} ${proper.join(' ')}`))) texts.set(word, (texts.get(word) ?? 0) + 1);
  // Titles of resources are in any language.
  const titles = records.filter(({ facets }) => !facets.kind.includes('resource')).map(({ title }) => title);
  const wanted = new Set([...titles, ...records.flatMap(({ proper }) => proper)].flatMap(wordsOf));
  const words = new Map([...texts].filter(([word, count]) => isSpelt(word) && (count >= leastTexts || wanted.has(word))));
  // A text may quote words of the original; those of its names are to be taken for foreign ones.
  const foreign = new Set(records.flatMap(({ originalNames = [] }) => originalNames.flatMap(wordsOf)));
  const isNew = (word: string) => {
    const singular = language.singular(word);
    return !known.has(word) && !foreign.has(word) && (word === singular || !(known.has(singular) || words.has(singular)));
  };
  const frequent = [...words].sort(([a, m], [b, n]) => n - m || (a < b ? -1 : 1)).map(([word]) => word);
  const fresh = frequent.filter(isNew);
  // Titles and names are searched for more often than words that are merely in texts.
  const kept = new Set([...new Set([...fresh.filter((word) => wanted.has(word)), ...fresh])].slice(0, mostWords));
  return fresh.filter((word) => kept.has(word));
}

const isSpelt = (word: string) => word.length > 3 && /^\p{Script=Latin}+$/u.test(word);

/** What other languages call the pages. */
export function makeForeignNames(records: readonly SearchRecord[], lang: Lang): NameTable {
  const language = languageFor(lang);
  const lines = records.map(({ url, title, names, foreignNames, originalNames = [] }) => [
    url,
    language.nameKeys([...originalNames, ...foreignNames], new Set(language.nameKeys([title, ...names]))).join('|'),
  ]);
  return Object.fromEntries(lines.filter(([, line]) => line !== ''));
}

const languageFor = (lang: Lang) => new Language(rulesOf(lang), languageOf(lang).locale);

/** What is offered while typing: names first, then titles, the newest first. */
export function makeCompletions(names: readonly string[], titles: readonly string[]): string[] {
  return [...new Set([...names, ...titles.slice(0, mostTitles)])];
}
