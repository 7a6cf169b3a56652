import { dateOf, getCountries, getListed, getObjectives, getPartners, getResources, getTerms } from '@/lib/content/index';
import { languages } from '@/lib/i18n/languages';
import { countryAliases } from '@/lib/search/aliases';
import { makeVocabulary } from '@/lib/search/vocabulary';

export const dynamic = 'force-static';
export const dynamicParams = false;
export const generateStaticParams = () => languages.map(({ code }) => ({ lang: code }));

/** What the search page offers while a reader types, and the words by which it mends spelling. */
export function GET(): Response {
  const listed = [...getListed('news'), ...getListed('events')].sort((a, b) => (dateOf(a) < dateOf(b) ? 1 : -1));
  const terms = getTerms();
  const resources = getResources();
  const names = [
    ...getCountries().flatMap(({ slug, title }) => [title, ...(countryAliases[slug] ?? [])]),
    ...terms.flatMap(({ title, abbreviation }) => [title, ...(abbreviation ? [abbreviation] : [])]),
    ...getObjectives().map(({ title }) => title),
    ...getPartners().flatMap(({ title, acronym }) => [title, acronym]),
  ];
  const titles = [...resources, ...listed].map(({ title }) => title);
  const texts = [...[...listed, ...resources, ...terms].map(({ summary }) => summary), ...terms.flatMap(({ aliases }) => aliases)];
  return Response.json(makeVocabulary(names, titles, texts));
}
