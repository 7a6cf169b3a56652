import { z } from 'zod';
import { defaultLang, type Lang, languages } from '@/lib/i18n/languages';
import { type DataFile, readDataFile } from '@/lib/source/data-file';
import { patternFinding } from '@/lib/source/safe-pattern';

const pattern = (meaning: string) =>
  z
    .string()
    .superRefine((text, { addIssue }) => {
      const finding = patternFinding(text);
      if (finding) addIssue({ code: 'custom', input: text, params: finding });
    })
    .describe(meaning);
const line = (meaning: string) => z.string().trim().min(1).describe(meaning);

const wording = z.strictObject({
  avoid: line('The wording, as a text might have it'),
  write: line('What to write instead'),
  because: line('The reason, where "write" does not show it').optional(),
  pattern: pattern(
    'Further forms of the wording; plain words are looked for as they are',
  ).optional(),
  except: pattern('Names and quotations that may have the wording').optional(),
  capitals: z.boolean().optional().describe('true if capital letters matter'),
});

const schema = z.strictObject({
  wordings: z.array(wording).default([]).describe('Wordings that texts of the language avoid'),
});

/** A wording that the texts of a language avoid. */
export type Wording = z.infer<typeof wording>;

/** The wordings to avoid in a language, as they were read. */
export interface WordingsFile extends Omit<DataFile<unknown>, 'data'> {
  lang: Lang;
  wordings: readonly Wording[];
}

export const wordingsFile = 'wordings.yaml';

/** The wordings to avoid in each language; a language without the file has none. */
export const readWordings = (folder: string): WordingsFile[] =>
  languages.map(({ code: lang }) => {
    const file = lang === defaultLang ? wordingsFile : `translations/${lang}/${wordingsFile}`;
    const { data, ...read } = readDataFile(file, schema, folder);
    return { ...read, lang, wordings: data?.wordings ?? [] };
  });
