import { getAll, getCountries } from '@/lib/content/queries/queries';
import type { Entry } from '@/lib/content/read/schema';
import { defaultLang, type Lang } from '@/lib/i18n/languages';
import { addressOf, routes } from '@/lib/routes';

/** The entry with the highest measure; undefined if there are none. */
const most = <T>(entries: readonly T[], measure: (entry: T) => number): T | undefined =>
  [...entries].sort((a, b) => measure(b) - measure(a))[0];

/** The fullest item of each collection with a page in a language: the longest article about an event, that event, and the country with most news. */
export function samplesIn(lang: Lang = defaultLang) {
  const hasPage = ({ pageLang }: Entry) => pageLang === lang;
  const articles = getAll(lang, 'news').filter(hasPage);
  const events = getAll(lang, 'events').filter(hasPage);
  const reported = ({ event }: Entry<'news'>) => events.find(({ slug }) => slug === event);
  const reports = articles.filter(reported);
  const article = most(reports.length > 0 ? reports : articles, ({ body }) => body.length);
  return {
    article,
    country: most(
      getCountries(lang).filter(hasPage),
      ({ slug }) => getAll(lang, 'news', { facet: 'country', value: slug }).length,
    ),
    event: (article && reported(article)) ?? events[0],
  };
}

/** One page of each of the main kinds in a language, by the name of the kind in reports and screenshots; a kind without pages is left out. */
export function pageKindsIn(lang: Lang = defaultLang): Readonly<Record<string, string>> {
  const { article, event, country } = samplesIn(lang);
  return {
    home: routes.page(lang, 'home'),
    overview: routes.page(lang, 'overview'),
    timeline: routes.page(lang, 'timeline'),
    results: routes.page(lang, 'results'),
    countries: routes.page(lang, 'countries'),
    ...(country && {
      country: addressOf(lang, country),
      'filtered news': routes.list(lang, 'news', { facet: 'country', value: country.slug }),
    }),
    news: routes.page(lang, 'news'),
    ...(article && { article: addressOf(lang, article) }),
    events: routes.page(lang, 'events'),
    ...(event && { event: addressOf(lang, event) }),
    resources: routes.page(lang, 'resources'),
    glossary: routes.page(lang, 'glossary'),
    'get help': routes.page(lang, 'get-help'),
    search: routes.page(lang, 'search'),
    data: routes.page(lang, 'data'),
    'about this site': routes.page(lang, 'about-this-site'),
  };
}
