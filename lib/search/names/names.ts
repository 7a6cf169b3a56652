import { type Lang, languages } from '@/lib/i18n/languages';
import { ar } from './ar';
import { en } from './en';
import { es } from './es';
import { fr } from './fr';
import { pt } from './pt';
import { ru } from './ru';

/** Names of pages in one language, by address without the language of the site: what readers type, beside titles and what the content files hold. */
export type Names = Readonly<Record<string, readonly string[]>>;

/** By language. Readers search in any language on the site in any other, so each index holds the names of all. */
export const names: Readonly<Record<Lang, Names>> = { en, fr, es, pt, ru, ar };

/** What a language calls the page at an address without its language. */
export const namesIn = (lang: Lang, address: string): readonly string[] => names[lang]?.[address] ?? [];

/** What the other languages call it. */
export const namesBeside = (lang: Lang, address: string): string[] =>
  languages.flatMap(({ code }) => (code === lang ? [] : namesIn(code, address)));

/** What any language calls it beside its title. */
export const otherNames = (address: string): string[] => languages.flatMap(({ code }) => [...namesIn(code, address)]);
