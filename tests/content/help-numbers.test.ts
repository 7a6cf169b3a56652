import { expect, test } from 'vitest';
import { defaultLang, type Lang } from '@/lib/i18n/languages';
import { openLanguages } from '@/lib/i18n/open-languages';
import { addressesIn } from '@/lib/routes';
import { siteIn } from '@/lib/site';
import { expectNone } from '../expect-none';
import { attributeOf, elementsOf } from '../site/page-text';
import { readPage, readText } from '../site/site';
import { spokenWords } from '../site/spoken-words';

/** What a page of help leads to: numbers to call, addresses to write to, and pages of services. */
const waysOn = (address: string): string[] =>
  [...readText(address).matchAll(/<a href="(tel:|sms:|mailto:)([^"]+)"/g)].map(
    ([, scheme = '', way = '']) => scheme + way,
  );

test.each(openLanguages().filter((lang) => lang !== defaultLang))(
  'the pages of help have the same numbers as the English ones: %s',
  (lang) => {
    // A language may have the help of a country without its page, and no help elsewhere.
    const { countries, destinations } = siteIn(lang);
    const translated = countries.filter(({ pageLang }) => pageLang === lang);
    const pages = (of: Lang) => [
      addressesIn(of).page('get-help'),
      ...(siteIn(lang).page('somewhere-else').pageLang === lang
        ? [addressesIn(of).page('somewhere-else')]
        : []),
      ...[...countries, ...destinations].map(({ slug }) => addressesIn(of).helpIn(slug)),
      ...translated.map(({ slug }) => addressesIn(of).country(slug)),
    ];
    const english = pages(defaultLang).map(waysOn);
    expect(english.flat().length).toBeGreaterThan(50);
    // Places are in the order of their names, which differs between languages.
    expect(pages(lang).map((page) => waysOn(page).sort())).toEqual(
      english.map((ways) => ways.sort()),
    );
  },
);

const trafficking =
  /traffick|traite|trata|tráfico|slave|esclav|escrav|торговл|торгівл|рабств|اتجار|تهريب/i;

test.each(openLanguages())(
  'titles and summaries of the pages of help name no crime: %s',
  (lang) => {
    const site = siteIn(lang);
    const pages = ['get-help', 'somewhere-else', 'staying-safe-online'].map(site.page);
    const faults = [...pages, ...site.destinations].flatMap(({ file, title, summary }) =>
      trafficking.test(title + summary) ? [`content/${file}: title or summary`] : [],
    );
    expectNone(faults);
  },
);

// Cards may be found on the reader.
test.each(openLanguages())('cards name neither the crime nor this site: %s', (lang) => {
  const faults = siteIn(lang).countries.flatMap(({ slug, file }) => {
    const words = cardWords(addressesIn(lang).cards(slug));
    expect(words).toMatch(/\d/);
    return trafficking.test(words) || /GLO\.?ACT/i.test(words)
      ? [`content/${file}: a helpline, its hours or use: ${words}`]
      : [];
  });
  expectNone(faults);
});

/** What is on the first card of a sheet. */
function cardWords(address: string): string {
  const card = elementsOf(readPage(address)).find((each) => attributeOf(each, 'class') === 'card');
  return card
    ? spokenWords(card)
        .map(({ text }) => text)
        .join(' ')
    : '';
}
