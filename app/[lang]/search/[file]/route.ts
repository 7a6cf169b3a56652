import { type FileContext, fileParams } from '@/app/_syndication/text-file';
import { dateOf, getCountries, getListed, getObjectives, getPartners, getResources, getTerms } from '@/lib/content/index';
import { routes } from '@/lib/routes';
import { searchRecords } from '@/lib/search/records';
import { makeCompletions, makeForeignNames, makeVocabulary } from '@/lib/search/vocabulary';

export const dynamic = 'force-static';
export const dynamicParams = false;
export const generateStaticParams = () =>
  fileParams((lang) => [routes.searchWords(lang), routes.foreignNames(lang), routes.completions(lang)]);

/** What the search page knows before it asks the index, and what it offers while a reader types. */
export async function GET(_: Request, { params }: FileContext): Promise<Response> {
  const { lang, file } = await params;
  if (routes.completions(lang).endsWith(`/${file}`)) return Response.json(completions());
  const make = routes.foreignNames(lang).endsWith(`/${file}`) ? makeForeignNames : makeVocabulary;
  return Response.json(make(searchRecords(lang)));
}

function completions() {
  const listed = [...getListed('news'), ...getListed('events')].sort((a, b) => (dateOf(a) < dateOf(b) ? 1 : -1));
  const names = [
    ...getCountries().map(({ title }) => title),
    ...getTerms().flatMap(({ title, abbreviation }) => [title, ...(abbreviation ? [abbreviation] : [])]),
    ...getObjectives().map(({ title }) => title),
    ...getPartners().flatMap(({ title, acronym }) => [title, acronym]),
  ];
  return makeCompletions(
    names,
    [...getResources(), ...listed].map(({ title }) => title),
  );
}
