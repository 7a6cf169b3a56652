import { type FileContext, fileParams, readFileParams } from '@/app/_syndication/text-file';
import { getCountries, getListed, getObjectives, getPartners, getResources, getTerms } from '@/lib/content/index';
import { dateOf } from '@/lib/content/lists';
import type { Lang } from '@/lib/i18n/languages';
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
    [routes.completions(lang), () => completions(lang)],
    [routes.searchWords(lang), () => makeVocabulary(searchRecords(lang), lang)],
    [routes.foreignNames(lang), () => makeForeignNames(searchRecords(lang), lang)],
  ]);
  const make = [...files].find(([address]) => address.endsWith(`/${file}`))?.[1];
  return make ? Response.json(make()) : new Response(null, { status: 404 });
}

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
