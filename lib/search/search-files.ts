import { getCountries, getListed, getObjectives, getPartners, getResources, getTerms } from '@/lib/content/index';
import { dateOf } from '@/lib/content/listed';
import type { Lang } from '@/lib/i18n/languages';
import { routes } from '@/lib/routes';
import { searchRecords } from './records';
import { makeCompletions, makeForeignNames, makeVocabulary } from './vocabulary';

/** What the search page of a language knows before it asks the index, and what it offers while a reader types: JSON by address, printed when it is asked for. */
export const searchFiles = (lang: Lang): Map<string, () => string> =>
  new Map([
    [routes.completions(lang), () => JSON.stringify(completions(lang))],
    [routes.searchWords(lang), () => JSON.stringify(makeVocabulary(searchRecords(lang), lang))],
    [routes.foreignNames(lang), () => JSON.stringify(makeForeignNames(searchRecords(lang), lang))],
  ]);

function completions(lang: Lang) {
  const listed = [...getListed(lang, 'news'), ...getListed(lang, 'events')].sort((a, b) => (dateOf(a) < dateOf(b) ? 1 : -1));
  const names = [
    ...getCountries(lang).map(({ title }) => title),
    ...getTerms(lang).flatMap(({ title, abbreviation }) => [title, ...(abbreviation ? [abbreviation] : [])]),
    ...getObjectives(lang).map(({ title }) => title),
    ...getPartners(lang).flatMap(({ title, acronym }) => [title, acronym]),
  ];
  return makeCompletions(
    names,
    [...getResources(lang), ...listed].map(({ title }) => title),
  );
}
