import { type FileContext, fileParams, readFileParams } from '@/app/_syndication/text-file';
import { getCountries, getListed, getObjectives, getPartners, getResources, getTerms } from '@/lib/content/index';
import { dateOf } from '@/lib/content/lists';
import { routes } from '@/lib/routes';
import { searchRecords } from '@/lib/search/records';
import { makeCompletions, makeForeignNames, makeVocabulary } from '@/lib/search/vocabulary';

export const dynamic = 'force-static';
export const generateStaticParams = () =>
  fileParams((lang) => [routes.searchWords(lang), routes.foreignNames(lang), routes.completions(lang)]);

/** What the search page knows before it asks the index, and what it offers while a reader types. */
export async function GET(_: Request, { params }: FileContext): Promise<Response> {
  const { lang, file } = await readFileParams(params);
  const files = new Map<string, () => unknown>([
    [routes.completions(lang), completions],
    [routes.searchWords(lang), () => makeVocabulary(searchRecords(lang), lang)],
    [routes.foreignNames(lang), () => makeForeignNames(searchRecords(lang), lang)],
  ]);
  const make = [...files].find(([address]) => address.endsWith(`/${file}`))?.[1];
  return make ? Response.json(make()) : new Response(null, { status: 404 });
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
