import { type FileContext, fileParams } from '@/app/_syndication/text-file';
import { countryAliases } from '@/lib/content/country-aliases';
import { getCountries, getListed, getObjectives, getPartners, getResources, getTerms } from '@/lib/content/index';
import { dateOf } from '@/lib/content/lists';
import { routes } from '@/lib/routes';
import { makeVocabulary, type Vocabulary } from '@/lib/search/vocabulary';

export const dynamic = 'force-static';
export const generateStaticParams = () => fileParams((lang) => [routes.searchWords(lang), routes.completions(lang)]);

/** The words by which the search page mends spelling, and what it offers while a reader types. */
export async function GET(_: Request, { params }: FileContext): Promise<Response> {
  const { lang, file } = await params;
  const { words, completions } = vocabulary();
  if (routes.completions(lang).endsWith(`/${file}`)) return Response.json(completions);
  return routes.searchWords(lang).endsWith(`/${file}`) ? Response.json(words) : new Response(null, { status: 404 });
}

function vocabulary(): Vocabulary {
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
  return makeVocabulary(names, titles, texts);
}
