import { fill } from '@/lib/search/phrase';
import { type SearchQuery, writeQuery } from '@/lib/search/query';
import type { SearchSettings } from '@/lib/search/settings';
import { byId } from './elements';

/** The search form, which contains the whole search page. */
export const form = byId<HTMLFormElement>('search');

export const settings: SearchSettings = JSON.parse(form.dataset['settings'] ?? '{}');

/** A phrase in the language of the page. */
export const say = (phrase: keyof SearchSettings['phrases'], values: Readonly<Record<string, string | number>> = {}): string =>
  fill(settings.phrases[phrase], values, settings.locale);

/** The address of this page with a search. */
export const addressOf = (query: SearchQuery): string => location.pathname + writeQuery(query);
