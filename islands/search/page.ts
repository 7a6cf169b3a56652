import { fill } from '@/lib/search/phrase';
import type { SearchSettings } from '@/lib/search/settings';

/** An element of the page; throws if there is none with this id. */
export function byId<E extends HTMLElement>(id: string): E {
  const element = document.getElementById(id);
  if (!element) throw new Error(`the page has no element #${id}`);
  return element as E;
}

/** The search form, which contains the whole search page. */
export const form = byId<HTMLFormElement>('search');

export const settings: SearchSettings = JSON.parse(form.dataset['settings'] ?? '{}');

/** A phrase in the language of the page. */
export const say = (phrase: keyof SearchSettings['phrases'], values: Readonly<Record<string, string | number>> = {}): string =>
  fill(settings.phrases[phrase], values, settings.locale);
