import { existsSync } from 'node:fs';
import path from 'node:path';
import { z } from 'zod';
import { contentFolder } from '@/lib/content-folder';
import { type DataFile, readDataFile } from '@/lib/source/data-file';
import type { Problem } from '@/lib/source/problem';
import { defaultLang, isLang, type Lang, languages } from './languages';

/** The file that names the languages of the site besides English. */
export const languagesFile = 'languages.yaml';
const schema = z.strictObject({
  open: z.array(z.string()).describe('Codes of the languages of the site besides English'),
});

/** The file with the words of the interface in a language. */
export const messagesFile = (lang: Lang, folder: string = contentFolder()): string =>
  path.join(folder, 'translations', lang, 'messages.yaml');

/**
 * The folder whose words of the interface are shown: another content folder may do without its own.
 */
export const messagesFolder = (lang: Lang, folder: string = contentFolder()): string =>
  existsSync(messagesFile(lang, folder)) ? folder : path.resolve('content');

const hasMessages = (lang: Lang, folder: string) =>
  existsSync(messagesFile(lang, messagesFolder(lang, folder)));

/** The languages of this site, in the order of the language menu. */
export function openLanguages(folder: string = contentFolder()): Lang[] {
  const { open } = readLanguages(folder);
  return languages
    .map(({ code }) => code)
    .filter((code) => code === defaultLang || (open.includes(code) && hasMessages(code, folder)));
}

/** What is wrong with the list of open languages. */
export function languageProblems(folder: string): Problem[] {
  const { open, problems, lineOf } = readLanguages(folder);
  const others = languages.map(({ code }) => code).filter((code) => code !== defaultLang);
  const wrong = open.flatMap((code, i) => {
    const isKnown = isLang(code) && code !== defaultLang;
    if (isKnown && hasMessages(code, folder)) return [];
    const [reason, fix] = isKnown
      ? [
          `"${code}" has no file content/translations/${code}/messages.yaml`,
          'write it, or take the language off the list',
        ]
      : [
          `"${code}" is not another language that the site can have`,
          `write some of ${others.join(', ')}`,
        ];
    return [{ file: languagesFile, line: lineOf(['open', i]), field: 'open', reason, fix }];
  });
  return [...problems, ...wrong];
}

function readLanguages(
  folder: string,
): Pick<DataFile<unknown>, 'problems' | 'lineOf'> & { open: readonly string[] } {
  // Without the file the site is in English alone.
  if (!existsSync(path.join(folder, languagesFile)))
    return { open: [], problems: [], lineOf: () => 1 };
  const read = readDataFile(languagesFile, schema, folder);
  return { ...read, open: read.data?.open ?? [] };
}

/** Whether a text is the code of a language of this site. */
export const isOpen = (lang: string): lang is Lang =>
  isLang(lang) && openLanguages().includes(lang);
