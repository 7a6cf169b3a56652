import { type Lang, languages } from '@/lib/i18n/languages';
import { ar } from './ar';
import { en } from './en';
import { es } from './es';
import { fr } from './fr';
import { pt } from './pt';
import { ru } from './ru';

/** Names that readers in one language use for pages, besides those in the content; by address without the language prefix. */
export type Names = Readonly<Record<string, readonly string[]>>;

/** Readers search in any language on the site in any other, so every index contains the names in all languages. */
export const names: Readonly<Record<Lang, Names>> = { en, fr, es, pt, ru, ar };

/** The names of a page in one language. */
export const namesIn = (lang: Lang, address: string): readonly string[] => names[lang][address] ?? [];

/** Its names in all other languages. */
export const namesInOthers = (lang: Lang, address: string): string[] =>
  languages.flatMap(({ code }) => (code === lang ? [] : namesIn(code, address)));

/** Its names in all languages. */
export const otherNames = (address: string): string[] => languages.flatMap(({ code }) => [...namesIn(code, address)]);
