import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { LineCounter, parseDocument } from 'yaml';
import { z } from 'zod';
import { contentFolder } from '@/lib/content-folder';
import { defaultLang, type Lang, languages } from '@/lib/i18n/languages';
import type { Problem } from './problem';
import { schemaFaults } from './schema-faults';

const lists = (meaning: string) =>
  z
    .record(z.string(), z.array(z.string().trim().min(1)).min(1))
    .optional()
    .describe(meaning);
const schema = z.strictObject({
  names: lists('Other names of pages: of lists ("news") and of items ("countries/mali")'),
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
  lineOf: (path: readonly PropertyKey[]) => number;
}

/** The synonyms of a language, open or not; none if it has no file. */
export function readSynonyms(lang: Lang, folder: string = contentFolder()): ReadSynonyms {
  const file = lang === defaultLang ? 'synonyms.yaml' : `translations/${lang}/synonyms.yaml`;
  const from = path.join(folder, file);
  const counter = new LineCounter();
  const document = parseDocument(existsSync(from) ? readFileSync(from, 'utf8') : '', { lineCounter: counter, prettyErrors: false });
  const lineOf = (at: readonly PropertyKey[]): number => {
    const parent = document.getIn(at.slice(0, -1), true) as { items?: { key?: { value: unknown; range: number[] }; range?: number[] }[] };
    const item = parent?.items?.find(({ key }, i) => (key ? key.value === at.at(-1) : i === at.at(-1)));
    const [start] = item?.key?.range ?? item?.range ?? [];
    return start !== undefined ? counter.linePos(start).line : at.length > 1 ? lineOf(at.slice(0, -1)) : 1;
  };
  const read = { lang, file, names: {}, words: {}, lineOf };
  const [error] = document.errors;
  if (error) {
    const reason = `cannot be read: ${error.message}`;
    const { line } = counter.linePos(error.pos[0]);
    return {
      ...read,
      problems: [{ file, line, field: 'synonyms', reason, fix: 'write each list as in the lines above: word: ["one", "another"]' }],
    };
  }
  const checked = schema.safeParse(document.toJS() ?? {}, { reportInput: true });
  const faults = checked.success ? [] : schemaFaults(schema, 'synonyms.yaml', checked.error.issues, lineOf);
  return { ...read, ...(checked.success ? checked.data : {}), problems: faults.map((fault) => ({ file, ...fault })) } as ReadSynonyms;
}

/** The synonyms of every language. */
export const readAllSynonyms = (folder?: string): ReadSynonyms[] => languages.map(({ code }) => readSynonyms(code, folder));
