import { gzipSync } from 'node:zlib';
import { it } from 'vitest';
import { expectNone } from '../expect-none';
import { languagesWith, named, readSite, readText, siteAddresses } from '../site/site';

interface Budget {
  name: string;
  pages: RegExp;
  /** Bytes of HTML, stylesheet, scripts and pictures in gzip, and of the font if `withFont`. */
  most: number;
  mostRequests: number;
  withFont?: boolean;
}

const KB = 1024;
/** What pages may weigh on a first visit; of several that fit, the first counts. */
const budgets: Budget[] = [
  { name: 'home', pages: /^\/([a-z]{2}\/)?$/, most: 45 * KB, mostRequests: 6, withFont: true },
  { name: 'article', pages: /^\/[a-z]{2}\/news\/\d{4}[^/]+\/$/, most: 20 * KB, mostRequests: 5 },
  { name: 'country', pages: /^\/[a-z]{2}\/countries\/[^/]+\/$/, most: 40 * KB, mostRequests: 6 },
  {
    name: 'list of everything',
    pages: /^\/[a-z]{2}\/(news|events)\/$/,
    most: 60 * KB,
    mostRequests: 5,
  },
  {
    name: 'filtered list',
    pages: /^\/[a-z]{2}\/news\/(country|objective)\//,
    most: 25 * KB,
    mostRequests: 5,
  },
  {
    name: 'help in other countries',
    pages: /^\/[a-z]{2}\/get-help\/somewhere-else\/$/,
    most: 21 * KB,
    mostRequests: 5,
  },
  {
    name: 'help for helpers',
    pages: /^\/[a-z]{2}\/get-help\/helping\/$/,
    most: 26 * KB,
    mostRequests: 6,
  },
  {
    name: 'help in a country',
    pages: /^\/[a-z]{2}\/get-help\/[^/]+\//,
    most: 15 * KB,
    mostRequests: 5,
  },
  {
    name: 'help',
    pages: /^\/[a-z]{2}\/(get-help|staying-safe-online)\/$/,
    most: 34 * KB,
    mostRequests: 6,
  },
  {
    name: 'page of pictures',
    pages: /^\/[a-z]{2}\/(about\/(results|law-and-policy|who-did-what)|countries\/compare)\/$/,
    most: 60 * KB,
    mostRequests: 5,
    withFont: true,
  },
  { name: 'the project', pages: /^\/[a-z]{2}\/about\//, most: 36 * KB, mostRequests: 5 },
  {
    name: 'collection',
    pages: /^\/[a-z]{2}\/(data|glossary|resources|search)\/$/,
    most: 28 * KB,
    mostRequests: 5,
  },
  // With what it says of languages, accessibility and privacy.
  {
    name: 'about this site',
    pages: /^\/[a-z]{2}\/about-this-site\/$/,
    most: 23 * KB,
    mostRequests: 5,
  },
  { name: 'any other', pages: /./, most: 20 * KB, mostRequests: 5 },
];

const sizes = new Map<string, number>();
/** The size of a file in gzip. Kept, because thousands of pages load the same stylesheet. */
function gzipped(name: string): number {
  const size = sizes.get(name) ?? gzipSync(readSite(name), { level: 9 }).length;
  sizes.set(name, size);
  return size;
}

/** The files in gzip, together. */
const gzippedTogether = (names: readonly string[]) =>
  names.reduce((sum, name) => sum + gzipped(name), 0);

/**
 * What a page loads: itself, its stylesheets, scripts, icons and pictures, and the fonts of the
 * stylesheets.
 */
function weigh(address: string): { bytes: number; font: number; requests: number } {
  const html = readText(address);
  const parts = [
    ...html.matchAll(
      /<(?:link rel="(?:stylesheet|icon)"|script type="module"|img)[^>]*?(?:href|src)="(\/[^"?]+)/g,
    ),
  ].map(([, name]) => name ?? '');
  const loaded = [...new Set(parts)];
  const fonts = loaded
    .filter((name) => name.endsWith('.css'))
    .flatMap((name) =>
      [...readText(name).matchAll(/url\(([^)]+\.woff2)\)/g)].map(
        ([, font]) => new URL(font ?? '', `http://site${name}`).pathname,
      ),
    );
  return {
    bytes: gzippedTogether([address, ...loaded]),
    font: fonts.reduce((sum, name) => sum + readSite(name).length, 0),
    requests: 1 + loaded.length + fonts.length,
  };
}

const toKB = (bytes: number) => (bytes / KB).toFixed(1);

it('every page is light enough for a slow phone', () => {
  const heavy = budgets
    .filter(({ pages }) => !siteAddresses().some((page) => pages.test(page)))
    .map(({ name }) => `${name}: no page`);
  for (const address of siteAddresses()) {
    const { name, most, mostRequests, withFont } = budgets.find(({ pages }) =>
      pages.test(address),
    ) as Budget;
    const { bytes, font, requests } = weigh(address);
    const all = bytes + (withFont ? font : 0);
    if (all > most)
      heavy.push(
        `${named(address)}: weighs ${toKB(all)} KB, at most ${toKB(most)} for "${name}": shorten its text, or move a part of it to a page of its own`,
      );
    if (requests > mostRequests)
      heavy.push(
        `${named(address)}: loads ${requests} files, at most ${mostRequests} for "${name}"`,
      );
  }
  expectNone(heavy);
});

it('the index of the search and its script are light enough for a slow phone', () => {
  const heavy = languagesWith('search').flatMap((lang) => {
    const bytes = gzippedTogether(['/islands/search.js', `/${lang}/search/index.json`]);
    return bytes > 225_000
      ? [
          `/${lang}/search/: loads ${Math.round(bytes / 1000)} KB for the search, at most 225: shorten the longest texts, or raise the limit in tests/content/weights.test.ts if the site has outgrown it`,
        ]
      : [];
  });
  expectNone(heavy);
});

it('the help of a country is at most 8 KB besides the stylesheet, and loads no font', () => {
  const helpOfCountry = /^\/[a-z]{2}\/get-help\/(?!somewhere-else|helping)[^/]+\/(cards\/)?$/;
  const pages = siteAddresses().filter((address) => helpOfCountry.test(address));
  const faults = pages.flatMap((address) => {
    const html = readText(address);
    const loaded = [...html.matchAll(/<(?:link rel="icon"|script)[^>]*?(?:href|src)="(\/[^"]+)/g)];
    const bytes = gzippedTogether([address, ...loaded.map(([, name]) => name ?? '')]);
    return [
      ...(bytes > 8 * KB
        ? [`${address}: weighs ${toKB(bytes)} KB, at most 8: shorten its texts`]
        : []),
      ...(html.includes('as="font"') ? [`${address}: loads a font`] : []),
    ];
  });
  expectNone(pages.length > 0 ? faults : ['there is no page of help']);
});
