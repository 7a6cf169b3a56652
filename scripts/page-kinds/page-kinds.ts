import { getAll, getCountries, getSitePages } from '@/lib/content/queries/queries';
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
  const listed = country ?? getCountries(lang)[0];
  return existing(lang, {
    home: routes.home(lang),
    overview: routes.about(lang),
    timeline: routes.timeline(lang),
    results: routes.results(lang),
    countries: routes.countries(lang),
    ...(country && { country: addressOf(lang, country) }),
    ...(listed && {
      'filtered news': routes.list(lang, 'news', { facet: 'country', value: listed.slug }),
    }),
    news: routes.news(lang),
    ...(article && { article: addressOf(lang, article) }),
    events: routes.events(lang),
    ...(event && { event: addressOf(lang, event) }),
    resources: routes.resources(lang),
    glossary: routes.glossary(lang),
    'get help': routes.help(lang),
    search: routes.search(lang),
    data: routes.data(lang),
    'about this site': routes.aboutSite(lang),
  });
}

/** The samples whose pages a language has. */
export function existing<T extends Readonly<Record<string, string>>>(lang: Lang, samples: T) {
  const addresses = new Set(getSitePages(lang).map(({ address }) => address));
  return Object.fromEntries(
    Object.entries(samples).filter(([, address]) => addresses.has(address)),
  );
}
