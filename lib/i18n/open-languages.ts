import { existsSync } from 'node:fs';
import path from 'node:path';
import { contentFolder } from '@/lib/content-folder';
import { defaultLang, isLang, type Lang, languages } from './languages';

/** The file with the words of the interface in a language, which opens the language. */
export const messagesFile = (lang: Lang, folder: string = contentFolder()): string =>
  path.join(folder, 'translations', lang, 'messages.yaml');

/** The languages of this site, in the order of the language menu: English, and each with a file of messages. */
export const openLanguages = (folder: string = contentFolder()): Lang[] =>
  languages.map(({ code }) => code).filter((code) => code === defaultLang || existsSync(messagesFile(code, folder)));

/** Whether a text is the code of a language of this site. */
export const isOpen = (lang: string): lang is Lang => isLang(lang) && openLanguages().includes(lang);
