import { describe, expect, it } from 'vitest';
import { openLanguages } from '@/lib/i18n/open-languages';
import { addressesIn } from '@/lib/routes';
import { siteIn } from '@/lib/site';
import { siteUrl } from '@/lib/site-url';
import { expectNone } from '../expect-none';
import { parseXml } from '../parse-xml';
import { described, metaOf } from './page-head';
import { addressOf, isPlain, pageAddresses, readText } from './site';

const pages = pageAddresses();
const homes = openLanguages().map((lang) => addressesIn(lang).page('home'));
const typesOf = (address: string) => described(address).map((data) => data['@type']);

const required: Readonly<Record<string, readonly string[]>> = {
  NewsArticle: ['headline', 'url', 'publisher', 'isBasedOn'],
  Event: ['name', 'startDate', 'location', 'subjectOf'],
  BreadcrumbList: ['itemListElement'],
  WebSite: ['name', 'url'],
  WebPage: ['name', 'url', 'about'],
  Dataset: ['name', 'description', 'distribution', 'version', 'dateModified', 'license'],
};

describe('structured data', () => {
  it('has the fields that its type requires', () => {
    const faults = pages.flatMap((address) =>
      described(address).flatMap((data) => {
        const fields = required[String(data['@type'])];
        if (data['@context'] !== 'https://schema.org' || !fields)
          return [`${address}: unknown type ${data['@type']}`];
        return fields
          .filter((field) => data[field] === undefined)
          .map((field) => `${address}: ${data['@type']} without ${field}`);
      }),
    );
    expectNone(faults);
  });

  it('gives the path from the home page on every other page', () => {
    expectNone(
      pages.filter(
        (address) =>
          !homes.includes(address) &&
          !isPlain(address) &&
          !typesOf(address).includes('BreadcrumbList'),
      ),
    );
  });

  it('says what a page is', () => {
    const article = siteIn('en')
      .articles()
      .find(({ event }) => event);
    const [country] = siteIn('en').countries;
    expect(typesOf('/en/')).toContain('WebSite');
    expect(typesOf(`/en/news/${article?.slug}/`)).toEqual(
      expect.arrayContaining(['NewsArticle', 'Event']),
    );
    expect(typesOf(addressesIn('en').country(country?.slug ?? ''))).toContain('WebPage');
    expect(typesOf('/en/data/')).toContain('Dataset');
  });
});

describe('the head of a page', () => {
  it('has the address, title and description for sharing', () => {
    const [url, ...words] = ['og:url', 'og:title', 'og:description'] as const;
    expectNone(
      pages.filter(
        (address) =>
          addressOf(metaOf(address, url)) !== address ||
          words.some((name) => !metaOf(address, name)),
      ),
    );
  });

  it('has the title of an article and the day of its page for reference managers', () => {
    const site = siteIn('en');
    const day = site.updated.replaceAll('-', '/');
    const faults = site.articles().filter(({ slug, title }) => {
      const address = `/en/news/${slug}/`;
      return (
        metaOf(address, 'citation_title') !== title ||
        metaOf(address, 'citation_publication_date') !== day
      );
    });
    expectNone(faults.map(({ slug }) => slug));
  });
});

describe('the sitemap', () => {
  const entries = [...parseXml(readText('/sitemap.xml')).querySelectorAll('url')].map((url) => ({
    address: addressOf(url.querySelector('loc')?.textContent),
    changed: url.querySelector('lastmod')?.textContent,
  }));

  it('lists every page once', () =>
    expect(entries.map(({ address }) => address).sort()).toEqual([...pages].sort()));

  it('dates the changes only of pages that have such a date', () => {
    const dated = entries.filter(({ changed }) => changed).map(({ address }) => address);
    expect(dated).not.toEqual([]);
    expectNone(dated.filter((address) => /^\/[a-z]{2}\/(news|countries)\//.test(address)));
  });

  it('is named in robots.txt, which disallows nothing', () => {
    expect(readText('/robots.txt')).toContain(`Sitemap: ${siteUrl}/sitemap.xml`);
    expect(readText('/robots.txt')).not.toMatch(/Disallow: \//);
  });
});
