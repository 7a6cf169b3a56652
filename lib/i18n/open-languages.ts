import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import type { Problem } from '@/lib/content/read/problem';
import { readYaml } from '@/lib/content/read/yaml';
import { contentFolder } from '@/lib/content-folder';
import { defaultLang, isLang, type Lang, languages } from './languages';

/** The file that names the languages of the site besides English. */
export const languagesFile = 'languages.yaml';

/** The file with the words of the interface in a language. */
export const messagesFile = (lang: Lang, folder: string = contentFolder()): string =>
  path.join(folder, 'translations', lang, 'messages.yaml');

/** The languages of this site, in the order of the language menu. */
export function openLanguages(folder: string = contentFolder()): Lang[] {
  const { open } = readLanguages(folder);
  return languages
    .map(({ code }) => code)
    .filter((code) => code === defaultLang || (open.includes(code) && existsSync(messagesFile(code, folder))));
}

/** What is wrong with the list of open languages. */
export function languageProblems(folder: string): Problem[] {
  const { open, isList, faults, lineOf } = readLanguages(folder);
  const others = languages.map(({ code }) => code).filter((code) => code !== defaultLang);
  const wrong = open.flatMap((code, i) => {
    const isKnown = isLang(code) && code !== defaultLang;
    if (isKnown && existsSync(messagesFile(code, folder))) return [];
    const [reason, fix] = isKnown
      ? [`"${code}" has no file content/translations/${code}/messages.yaml`, 'write it, or take the language off the list']
      : [`"${code}" is not another language that the site can have`, `write some of ${others.join(', ')}`];
    return [{ line: lineOf(['open', i]), field: 'open', reason, fix }];
  });
  // A list written in another way would close every language without a word.
  const unread = { line: 1, field: 'open', reason: 'is not the list of languages', fix: 'write open: ["fr"], say, and nothing else' };
  return [...faults, ...(isList || faults.length > 0 ? [] : [unread]), ...wrong].map((fault) => ({ file: languagesFile, ...fault }));
}

function readLanguages(folder: string) {
  const file = path.join(folder, languagesFile);
  const { data, ...reading } = readYaml(existsSync(file) ? readFileSync(file, 'utf8') : 'open: []');
  const { open, ...others } = Object(data) as { open?: unknown };
  const isList = Array.isArray(open) && Object.keys(others).length === 0;
  return { ...reading, isList, open: isList ? open.map(String) : [] };
}

/** Whether a text is the code of a language of this site. */
export const isOpen = (lang: string): lang is Lang => isLang(lang) && openLanguages().includes(lang);
