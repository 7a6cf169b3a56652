import { z } from 'zod';
import { defaultLang, type Lang, languages } from '@/lib/i18n/languages';
import { type DataFile, readDataFile } from '@/lib/source/data-file';
import { patternFinding } from '@/lib/source/safe-pattern';

/**
 * What the search knows about a language, as data that a page can load; content/search.yaml
 * explains it.
 */
export interface LanguageRules {
  stopWords: string;
  stopWordsHere: string;
  fillers: string;
  folds: readonly (readonly [pattern: string, replacement: string])[];
}

/** The words of readers in one language, which only the search knows. */
const synonyms = z.strictObject({
  words: z
    .record(z.string(), z.array(z.string().trim().min(1)).min(1))
    .default({})
    .describe('Words of readers that the texts do not use, each with words that they do use'),
});

const words = (meaning: string) => z.string().default('').describe(meaning);
const rules = z.strictObject({
  stopWords: words(
    'Words that say nothing about what a reader looks for; readers ask in any language, so they apply in all',
  ),
  stopWordsHere: words(
    'Further ones that apply in this language alone, because another has a word that means something with the same spelling',
  ),
  fillers: words(
    'Words that add nothing to a name, since every page is about the project, or that turn a name into a question',
  ),
  folds: z
    .record(z.string(), z.string())
    .superRefine((folds, { addIssue }) => {
      for (const pattern of Object.keys(folds)) {
        // Each word that a reader types goes through all of them.
        const finding = patternFinding(pattern, 0);
        if (finding)
          addIssue({ code: 'custom', path: [pattern], input: pattern, params: { ...finding } });
      }
    })
    .default({})
    .describe('Patterns and replacements to one form of a word'),
});

const fileOf = (lang: Lang, name: string) =>
  lang === defaultLang ? name : `translations/${lang}/${name}`;

const readRules = (lang: Lang, folder?: string) =>
  readDataFile(fileOf(lang, 'search.yaml'), rules, folder);

/** The synonyms of a language, open or not; none if it has no file. */
export function readSynonyms(
  lang: Lang,
  folder?: string,
): DataFile<unknown> & z.infer<typeof synonyms> {
  const read = readDataFile(fileOf(lang, 'synonyms.yaml'), synonyms, folder);
  return { ...read, words: read.data?.words ?? {} };
}

/** The words and rules of the search in each language. */
export const readSearchWords = (folder: string) => ({
  synonyms: languages.map(({ code }) => readSynonyms(code, folder)),
  rules: languages.map(({ code }) => readRules(code, folder)),
});

/** The rules of the search for the site in one language, with the stop words of every language. */
export function rulesOf(lang: Lang): LanguageRules {
  const { stopWordsHere = '', fillers = '', folds = {} } = readRules(lang).data ?? {};
  const stopWords = languages.map(({ code }) => readRules(code).data?.stopWords ?? '');
  return { stopWords: stopWords.join(' '), stopWordsHere, fillers, folds: Object.entries(folds) };
}
