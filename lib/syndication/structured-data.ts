import type { Dataset, Event, NewsArticle, WebPage, WebSite, WithContext } from 'schema-dts';
import { getTranslations } from '@/lib/content/queries/queries';
import type { Entry } from '@/lib/content/read/schema';
import { defaultLang, type Lang } from '@/lib/i18n/languages';
import { messages } from '@/lib/i18n/messages';
import { addressOf, routes } from '@/lib/routes';
import { absolute } from '@/lib/site';
import { citedTitle } from './citation';
import { contentLicence } from './open-data';

const context = 'https://schema.org' as const;
const publisher = (lang: Lang) => ({
  '@type': 'Organization' as const,
  name: messages(lang).siteName,
  url: absolute(routes.page(lang, 'home')),
});

const countryThing = (lang: Lang, { title, slug, iso3 }: Entry<'countries'>) => ({
  '@type': 'Country' as const,
  name: title,
  identifier: { '@type': 'PropertyValue' as const, propertyID: 'ISO 3166-1 alpha-3', value: iso3 },
  url: absolute(routes.country(lang, slug)),
});

/** The original of a translated page, or the translations of an original; empty if there is only one language. */
function otherLanguages<T extends 'NewsArticle' | 'WebPage'>(type: T, lang: Lang, address: string) {
  const works = getTranslations(address)
    .filter((page) => page.lang !== lang)
    .map((page) => ({ '@type': type, url: absolute(page.address), inLanguage: page.lang }));
  const original = works.find(({ inLanguage }) => inLanguage === defaultLang);
  return original
    ? { translationOfWork: original }
    : works.length > 0
      ? { workTranslation: works }
      : {};
}

/** The site as a whole. */
export function describeSite(lang: Lang, description: string): WithContext<WebSite> {
  return {
    '@context': context,
    '@type': 'WebSite',
    name: messages(lang).siteName,
    description,
    url: absolute(routes.page(lang, 'home')),
    inLanguage: lang,
  };
}

/** A news item, with the pages that it is based on. */
export function describeArticle(
  lang: Lang,
  article: Entry<'news'>,
  countries: readonly Entry<'countries'>[],
): WithContext<NewsArticle> {
  const url = absolute(routes.article(lang, article.slug));
  return {
    '@context': context,
    '@type': 'NewsArticle',
    headline: article.title,
    description: article.summary,
    ...(article.datedBy === 'publication' && { datePublished: article.published }),
    url,
    mainEntityOfPage: url,
    inLanguage: lang,
    ...otherLanguages('NewsArticle', lang, routes.article(lang, article.slug)),
    isAccessibleForFree: true,
    author: publisher(lang),
    publisher: publisher(lang),
    contentLocation: { '@type': 'Place', name: article.place },
    about: countries.map((country) => countryThing(lang, country)),
    isBasedOn: article.sources.map((source) => ({
      '@type': 'CreativeWork',
      name: source.title,
      url: source.url,
      publisher: { '@type': 'Organization', name: source.publisher },
    })),
  };
}

/** An event, with the news about it. */
export function describeEvent(
  lang: Lang,
  event: Entry<'events'>,
  countries: readonly Entry<'countries'>[],
  news: readonly Entry<'news'>[],
): WithContext<Event> {
  return {
    '@context': context,
    '@type': 'Event',
    name: event.title,
    description: event.summary,
    startDate: event.start,
    ...(event.end && { endDate: event.end }),
    url: absolute(routes.event(lang, event.slug)),
    location: { '@type': 'Place', name: event.place, address: event.place },
    about: countries.map((country) => countryThing(lang, country)),
    subjectOf: news.map((item) => ({
      '@type': 'NewsArticle',
      headline: citedTitle(lang, item),
      url: absolute(addressOf(lang, item)),
    })),
  };
}

/** The page of a country. */
export function describeCountry(lang: Lang, country: Entry<'countries'>): WithContext<WebPage> {
  return {
    '@context': context,
    '@type': 'WebPage',
    name: country.title,
    description: country.summary,
    url: absolute(routes.country(lang, country.slug)),
    inLanguage: lang,
    ...otherLanguages('WebPage', lang, routes.country(lang, country.slug)),
    about: countryThing(lang, country),
  };
}

/** The open data, with its version, date and files. */
export function describeDataset(
  lang: Lang,
  page: Entry<'pages'>,
  data: {
    version: string;
    date: string;
    files: readonly { url: string; type: string; bytes: number }[];
  },
): WithContext<Dataset> {
  return {
    '@context': context,
    '@type': 'Dataset',
    name: messages(lang).siteName,
    description: page.summary,
    url: absolute(routes.page(lang, 'data')),
    version: data.version,
    dateModified: data.date,
    inLanguage: lang,
    isAccessibleForFree: true,
    license: contentLicence,
    creator: publisher(lang),
    distribution: data.files.map(({ url, type, bytes }) => ({
      '@type': 'DataDownload',
      contentUrl: url,
      encodingFormat: type,
      contentSize: `${bytes} B`,
    })),
  };
}
