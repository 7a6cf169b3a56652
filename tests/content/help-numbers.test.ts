import { expect, test } from 'vitest';
import { defaultLang, type Lang } from '@/lib/i18n/languages';
import { openLanguages } from '@/lib/i18n/open-languages';
import { addressesIn } from '@/lib/routes';
import { siteIn } from '@/lib/site';
import { readText } from '../site/site';

/** What a page of help leads to: numbers to call, addresses to write to, and pages of services. */
const waysOn = (address: string): string[] =>
  [...readText(address).matchAll(/<a href="(tel:|mailto:)([^"]+)"/g)].map(
    ([, scheme = '', way = '']) => scheme + way,
  );

test.each(openLanguages().filter((lang) => lang !== defaultLang))(
  'the pages of help have the same numbers as the English ones: %s',
  (lang) => {
    // A language may have the help of a country without its page, and no help elsewhere.
    const countries = siteIn(lang).countries;
    const own = countries.filter(({ pageLang }) => pageLang === lang);
    const pages = (of: Lang) => [
      addressesIn(of).page('get-help'),
      ...(siteIn(lang).page('somewhere-else').pageLang === lang
        ? [addressesIn(of).page('somewhere-else')]
        : []),
      ...countries.map(({ slug }) => addressesIn(of).helpIn(slug)),
      ...own.map(({ slug }) => addressesIn(of).country(slug)),
    ];
    const english = pages(defaultLang).map(waysOn);
    expect(english.flat().length).toBeGreaterThan(50);
    // The countries of Get help are in the order of their names, which differs between languages.
    expect(pages(lang).map((page) => waysOn(page).sort())).toEqual(
      english.map((ways) => ways.sort()),
    );
  },
);
