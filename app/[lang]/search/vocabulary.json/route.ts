import { getCountries, getListed, getObjectives, getPartners, getResources, getTerms } from '@/lib/content/index';
import { languages } from '@/lib/i18n/languages';
import { countryAliases } from '@/lib/search/aliases';
import { makeVocabulary } from '@/lib/search/vocabulary';

export const dynamic = 'force-static';
export const dynamicParams = false;
export const generateStaticParams = () => languages.map(({ code }) => ({ lang: code }));

/** What the search page offers while a reader types, and the words by which it mends spelling. */
export function GET(): Response {
  const listed = [...getListed('news'), ...getListed('events')];
  const names = [
    ...getCountries().flatMap(({ slug, title }) => [title, ...(countryAliases[slug] ?? [])]),
    ...getTerms().flatMap(({ title, abbreviation, aliases }) => [title, ...(abbreviation ? [abbreviation] : []), ...aliases]),
    ...getObjectives().map(({ title }) => title),
    ...getPartners().flatMap(({ title, acronym }) => [title, acronym]),
  ];
  const titles = [...getResources(), ...getListed('news'), ...getListed('events')].map(({ title }) => title);
  return Response.json(
    makeVocabulary(
      names,
      titles,
      [...listed, ...getResources(), ...getTerms()].map(({ summary }) => summary),
    ),
  );
}
