import { z } from 'zod';
import { defaultLang, type Lang, languages } from '@/lib/i18n/languages';
import { type DataFile, readDataFile } from '@/lib/source/data-file';
import { type Finding, quoted } from '@/lib/source/problem';

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
      for (const [pattern, replacement] of Object.entries(folds)) {
        const finding = findingIn(pattern, replacement);
        if (finding)
          addIssue({
            code: 'custom',
            path: [pattern],
            input: pattern,
            params: { ...finding },
          });
      }
    })
    .default({})
    .describe('Patterns and replacements to one form of a word'),
});

/**
 * What a pattern may have: letters, classes, a fixed number of letters, a few groups; each word
 * that a reader types goes through all of them.
 */
const most = { groups: 4, optional: 3, letters: 400, ofReplacement: 10 };

/**
 * Why a pattern cannot be used: it is none, or matches everywhere, or the time that it takes may
 * grow with the word without end.
 */
function findingIn(pattern: string, replacement: string): Finding | undefined {
  try {
    if (new RegExp(pattern, 'u').test(''))
      return {
        reason: 'matches words everywhere',
        fix: 'write the letters that it replaces',
      };
  } catch (error) {
    return {
      reason: `is not a pattern: ${(error as Error).message}`,
      fix: 'write a regular expression of JavaScript, in single quotation marks',
    };
  }
  const plain = pattern.replace(/\\p\{[A-Za-z=_]+\}/g, 'a').replace(/\[[^\]]*\]/g, 'a');
  const count = (sign: RegExp) => plain.match(sign)?.length ?? 0;
  if (/[*+.\\]|\{(?!\d\})|\)\{/.test(plain))
    return {
      reason: 'has "*", "+", ".", a reference or a repeated group in it, which may take seconds',
      fix: 'write letters, [classes], \\p{L}, one digit in {braces} and "?"',
    };
  if (
    pattern.length > most.letters ||
    count(/\(/g) > most.groups ||
    count(/(?<!\()\?/g) > most.optional
  )
    return {
      reason: `has more than ${most.letters} characters, ${most.groups} groups or ${most.optional} "?" in it`,
      fix: 'write several patterns',
    };
  return replacement.length > most.ofReplacement || /\$.*\$/.test(replacement)
    ? {
        reason: `is replaced by ${quoted(replacement)}, which makes words longer`,
        fix: `write ${most.ofReplacement} letters at most, and "$1" once`,
      }
    : undefined;
}

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
