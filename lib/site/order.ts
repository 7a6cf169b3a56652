import { type Lang, perLanguage } from '@/lib/i18n/languages';

/** Order of two texts by code point. */
export const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

/** The alphabetical order of a language. */
export const collatorOf = perLanguage((lang) => new Intl.Collator(lang));

/** In the alphabetical order of a language. */
export const byTitle = <T extends { title: string }>(entries: readonly T[], lang: Lang): T[] =>
  entries.toSorted((a, b) => collatorOf(lang).compare(a.title, b.title));
