import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { z } from 'zod';
import { contentFolder } from '@/lib/content-folder';
import { defaultLang, type Lang, languages } from '@/lib/i18n/languages';
import type { Problem } from './problem';
import { schemaFaults } from './schema-faults';
import { type LineOf, readYaml } from './yaml';

const lists = (meaning: string) =>
  z
    .record(z.string(), z.array(z.string().trim().min(1)).min(1))
    .optional()
    .describe(meaning);
const schema = z.strictObject({
  names: lists('Other names of items, before the language is open: "countries/mali"'),
  words: lists('Words of readers that the texts do not use, each with words that they do use'),
});

/** The words of readers in one language, which only the search knows. */
export interface Synonyms {
  names: Readonly<Record<string, readonly string[]>>;
  words: Readonly<Record<string, readonly string[]>>;
}

/** What was read from a file of synonyms. */
export interface ReadSynonyms extends Synonyms {
  lang: Lang;
  /** Path below content/. */
  file: string;
  problems: readonly Problem[];
  lineOf: LineOf;
}

/** The synonyms of a language, open or not; none if it has no file. */
export function readSynonyms(lang: Lang, folder: string = contentFolder()): ReadSynonyms {
  const file = lang === defaultLang ? 'synonyms.yaml' : `translations/${lang}/synonyms.yaml`;
  const from = path.join(folder, file);
  const { data, faults, lineOf } = readYaml(existsSync(from) ? readFileSync(from, 'utf8') : '');
  const checked = schema.safeParse(data, { reportInput: true });
  const others = checked.success || data === undefined ? [] : schemaFaults(schema, file, checked.error.issues, lineOf);
  const problems = [...faults, ...others].map((fault) => ({ file, ...fault }));
  return { lang, file, names: {}, words: {}, ...checked.data, lineOf, problems } as ReadSynonyms;
}

/** The synonyms of every language. */
export const readAllSynonyms = (folder?: string): ReadSynonyms[] => languages.map(({ code }) => readSynonyms(code, folder));
