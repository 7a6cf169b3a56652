import type { Lang } from '@/lib/i18n/languages';
import { fill } from '@/lib/i18n/phrase';
import type { searchPhrases } from '@/lib/i18n/search-phrases';

/** An element of the page with an id. */
export const byId = <E extends HTMLElement>(id: string): E => document.getElementById(id) as E;

/** The search form, which contains the whole search page. */
export const form = byId<HTMLFormElement>('search');

type Phrases = ReturnType<typeof searchPhrases>;
/** What the page says to this script; `locale` is for Intl. */
export const settings: {
  lang: Lang;
  locale: string;
  phrases: Phrases;
  comma: string;
} = JSON.parse(form.dataset['settings'] ?? '{}');

/** The address of the index. */
export const indexAddress = form.dataset['index'] ?? '';

/** A phrase in the language of the page. */
export const phrase = (
  name: keyof Phrases,
  values: Readonly<Record<string, string | number>> = {},
): string => fill(settings.phrases[name], values, settings.locale);
