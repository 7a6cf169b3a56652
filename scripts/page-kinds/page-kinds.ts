import type { Entry } from '@/lib/content/schema/entry';
import { defaultLang, type Lang } from '@/lib/i18n/languages';
import { addressesIn } from '@/lib/routes';
import { siteIn } from '@/lib/site';

/** The entry with the highest measure; undefined if there are none. */
const most = <T>(entries: readonly T[], measure: (entry: T) => number): T | undefined =>
  [...entries].sort((a, b) => measure(b) - measure(a))[0];

/**
 * The fullest item of each collection with a page in a language: the longest article about an
 * event, that event, and the country with most news.
 */
export function samplesIn(lang: Lang = defaultLang) {
  const hasPage = ({ pageLang }: Entry) => pageLang === lang;
  const articles = siteIn(lang).items('news').filter(hasPage);
  const events = siteIn(lang).items('events').filter(hasPage);
  const reported = ({ event }: Entry<'news'>) => events.find(({ slug }) => slug === event);
  const reports = articles.filter(reported);
  const article = most(reports.length > 0 ? reports : articles, ({ body }) => body.length);
  return {
    article,
    country: most(
      siteIn(lang).countries.filter(hasPage),
      ({ slug }) => siteIn(lang).items('news', { facet: 'country', value: slug }).length,
    ),
    event: (article && reported(article)) ?? events[0],
  };
}

/**
 * One page of each of the main kinds in a language, by the name of the kind in reports and
 * screenshots; a kind without pages is left out.
 */
export function pageKindsIn(lang: Lang = defaultLang): Readonly<Record<string, string>> {
  const { article, event, country } = samplesIn(lang);
  const listed = country ?? siteIn(lang).countries[0];
  return existing(lang, {
    home: addressesIn(lang).page('home'),
    overview: addressesIn(lang).page('overview'),
    timeline: addressesIn(lang).page('timeline'),
    results: addressesIn(lang).page('results'),
    countries: addressesIn(lang).page('countries'),
    ...(country && { country: addressesIn(lang).of(country) }),
    ...(listed && {
      'filtered news': addressesIn(lang).list('news', { facet: 'country', value: listed.slug }),
    }),
    news: addressesIn(lang).page('news'),
    ...(article && { article: addressesIn(lang).of(article) }),
    events: addressesIn(lang).page('events'),
    ...(event && { event: addressesIn(lang).of(event) }),
    resources: addressesIn(lang).page('resources'),
    glossary: addressesIn(lang).page('glossary'),
    'get help': addressesIn(lang).page('get-help'),
    search: addressesIn(lang).page('search'),
    data: addressesIn(lang).page('data'),
    'about this site': addressesIn(lang).page('about-this-site'),
  });
}

/** The samples whose pages a language has. */
export function existing<T extends Readonly<Record<string, string>>>(lang: Lang, samples: T) {
  const addresses = new Set(
    siteIn(lang)
      .sitePages()
      .map(({ address }) => address),
  );
  return Object.fromEntries(
    Object.entries(samples).filter(([, address]) => addresses.has(address)),
  );
}
