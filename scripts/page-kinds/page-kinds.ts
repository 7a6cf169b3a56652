import type { Entry } from '@/lib/content/schema/entry';
import { defaultLang, type Lang } from '@/lib/i18n/languages';
import { siteIn } from '@/lib/site';

/** The entry with the highest measure; undefined if there are none. */
const most = <T>(entries: readonly T[], measure: (entry: T) => number): T | undefined =>
  [...entries].sort((a, b) => measure(b) - measure(a))[0];

/**
 * The fullest item of each collection with a page in a language: the longest article about an
 * event, and the country with most news.
 */
export function samplesIn(lang: Lang = defaultLang) {
  const site = siteIn(lang);
  const hasPage = ({ pageLang }: Entry) => pageLang === lang;
  const articles = site.articles().filter(hasPage);
  const reports = articles.filter(({ event }) => event);
  return {
    article: most(reports.length > 0 ? reports : articles, ({ body }) => body.length),
    country: most(
      site.countries.filter(hasPage),
      ({ slug }) => site.articles({ facet: 'country', value: slug }).length,
    ),
  };
}

/**
 * One page of each of the main kinds in a language, by the name of the kind in reports and
 * screenshots; a kind without pages is left out.
 */
export function pageKindsIn(lang: Lang = defaultLang): Readonly<Record<string, string>> {
  const { address, countries } = siteIn(lang);
  const { article, country } = samplesIn(lang);
  const listed = country ?? countries[0];
  return existing(lang, {
    home: address.page('home'),
    overview: address.page('overview'),
    timeline: address.page('timeline'),
    results: address.page('results'),
    countries: address.page('countries'),
    ...(country && { country: address.of(country) }),
    ...(listed && {
      'filtered news': address.list({ facet: 'country', value: listed.slug }),
    }),
    news: address.page('news'),
    ...(article && { article: address.of(article) }),
    events: address.page('events'),
    resources: address.page('resources'),
    glossary: address.page('glossary'),
    'get help': address.page('get-help'),
    search: address.page('search'),
    data: address.page('data'),
    'about this site': address.page('about-this-site'),
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
