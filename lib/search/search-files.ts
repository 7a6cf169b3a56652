import { getAll, getCountries, getObjectives, getPartners, getResources, getTerms } from '@/lib/content/index';
import { dateOf } from '@/lib/content/listed';
import type { Lang } from '@/lib/i18n/languages';
import { routes } from '@/lib/routes';
import { searchRecords } from './records';
import { makeForeignNames, makeVocabulary } from './vocabulary';

/** Limits what a phone loads, however many articles there are. */
const maxTitles = 400;

/** The JSON files that the search page of a language loads besides the index, by address; each is made when it is called. */
export const searchFiles = (lang: Lang): Map<string, () => string> =>
  new Map([
    [routes.completions(lang), () => JSON.stringify(completions(lang))],
    [routes.searchWords(lang), () => JSON.stringify(makeVocabulary(searchRecords(lang), lang))],
    [routes.foreignNames(lang), () => JSON.stringify(makeForeignNames(searchRecords(lang), lang))],
  ]);

/** What the search field suggests: names first, then titles, newest first. */
function completions(lang: Lang): string[] {
  const listed = [...getAll(lang, 'news'), ...getAll(lang, 'events')].sort((a, b) => (dateOf(a) < dateOf(b) ? 1 : -1));
  const names = [
    ...getCountries(lang).map(({ title }) => title),
    ...getTerms(lang).flatMap(({ title, abbreviation }) => [title, ...(abbreviation ? [abbreviation] : [])]),
    ...getObjectives(lang).map(({ title }) => title),
    ...getPartners(lang).flatMap(({ title, acronym }) => [title, acronym]),
  ];
  const titles = [...getResources(lang), ...listed].map(({ title }) => title);
  return [...new Set([...names, ...titles.slice(0, maxTitles)])];
}
