import type {
  BreadcrumbList,
  Dataset,
  Event,
  Graph,
  NewsArticle,
  WebPage,
  WebSite,
  WithContext,
} from 'schema-dts';
import type { Entry } from '@/lib/content/schema/entry';
import type { Site } from '@/lib/site';
import { placeOf } from '@/lib/site/article';
import { absolute } from '@/lib/site-url';
import { contentLicence } from './open-data';

const context = 'https://schema.org' as const;
const publisher = (site: Site) => ({
  '@type': 'Organization' as const,
  name: site.messages.siteName,
  url: absolute(site.address.page('home')),
});

const countryThing = (site: Site, { title, slug, iso3 }: Entry<'countries'>) => ({
  '@type': 'Country' as const,
  name: title,
  identifier: { '@type': 'PropertyValue' as const, propertyID: 'ISO 3166-1 alpha-3', value: iso3 },
  url: absolute(site.address.country(slug)),
});

/** The site as a whole. */
export function describeSite(site: Site, description: string): WithContext<WebSite> {
  return {
    '@context': context,
    '@type': 'WebSite',
    name: site.messages.siteName,
    description,
    url: absolute(site.address.page('home')),
    inLanguage: site.lang,
  };
}

/** An article, with the pages that it is based on, and the event that it reports. */
export function describeArticle(
  site: Site,
  article: Entry<'news'>,
  countries: readonly Entry<'countries'>[],
): Graph {
  const url = absolute(site.address.article(article.slug));
  const about = countries.map((country) => countryThing(site, country));
  const { event } = article;
  const report: NewsArticle = {
    '@type': 'NewsArticle',
    '@id': `${url}#article`,
    headline: article.title,
    description: article.summary,
    ...(article.datedBy === 'publication' && { datePublished: article.published }),
    url,
    mainEntityOfPage: url,
    inLanguage: site.lang,
    isAccessibleForFree: true,
    author: publisher(site),
    publisher: publisher(site),
    contentLocation: { '@type': 'Place', name: placeOf(article) },
    about: event ? [{ '@id': `${url}#event` }, ...about] : about,
    isBasedOn: article.sources.map((source) => ({
      '@type': 'CreativeWork',
      name: source.title,
      url: source.url,
      publisher: { '@type': 'Organization', name: source.publisher },
    })),
  };
  if (!event) return { '@context': context, '@graph': [report] };
  const held: Event = {
    '@type': 'Event',
    '@id': `${url}#event`,
    name: event.title,
    startDate: event.start,
    ...(event.end && { endDate: event.end }),
    location: { '@type': 'Place', name: event.place, address: event.place },
    about,
    subjectOf: { '@id': `${url}#article` },
  };
  return { '@context': context, '@graph': [report, held] };
}

/** The page of a country. */
export function describeCountry(site: Site, country: Entry<'countries'>): WithContext<WebPage> {
  return {
    '@context': context,
    '@type': 'WebPage',
    name: country.title,
    description: country.summary,
    url: absolute(site.address.country(country.slug)),
    inLanguage: site.lang,
    about: countryThing(site, country),
  };
}

/** The open data, with its version, date and files. */
export function describeDataset(
  site: Site,
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
    name: site.messages.siteName,
    description: page.summary,
    url: absolute(site.address.page('data')),
    version: data.version,
    dateModified: data.date,
    inLanguage: site.lang,
    isAccessibleForFree: true,
    license: contentLicence,
    creator: publisher(site),
    distribution: data.files.map(({ url, type, bytes }) => ({
      '@type': 'DataDownload',
      contentUrl: url,
      encodingFormat: type,
      contentSize: `${bytes} B`,
    })),
  };
}

/** The pages above a page, from the home page, and the page itself. */
export function describeBreadcrumbs(
  title: string,
  above: readonly { href: string; label: string }[],
): WithContext<BreadcrumbList> {
  return {
    '@context': context,
    '@type': 'BreadcrumbList',
    itemListElement: [
      ...above.map(({ href, label }, i) => ({
        '@type': 'ListItem' as const,
        position: i + 1,
        name: label,
        item: absolute(href),
      })),
      { '@type': 'ListItem', position: above.length + 1, name: title },
    ],
  };
}
