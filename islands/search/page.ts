import { fill, type Phrase } from '@/lib/search/phrase';
import { type SearchQuery, writeQuery } from '@/lib/search/query';
import type { SearchSettings } from '@/lib/search/settings';
import { byId } from './elements';

/** The search form, which contains the whole search page. */
export const form = byId<HTMLFormElement>('search');

export const settings: SearchSettings = JSON.parse(form.dataset['settings'] ?? '{}');

/** Fills a phrase in the language of the page. */
export const say = (phrase: Phrase, values: Readonly<Record<string, string | number>> = {}): string =>
  fill(phrase, values, settings.locale);

/** The address of this page with a search. */
export const addressOf = (query: SearchQuery): string => location.pathname + writeQuery(query);
