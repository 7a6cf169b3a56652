import RssParser from 'rss-parser';
import { expect, it } from 'vitest';
import { langOf } from '@/lib/i18n/languages';
import { messages } from '@/lib/i18n/messages';
import { openLanguages } from '@/lib/i18n/open-languages';
import { addressesIn } from '@/lib/routes';
import { expectNone } from '../expect-none';
import { parseXml } from '../parse-xml';
import { linkedAs } from './page-head';
import { addressOf, filesEnding, languagesWith, pageAddresses, readText } from './site';

const languages = openLanguages();
const feeds = filesEnding('.atom');

it('feeds are well-formed, and their items have a date, their own identifier and links to pages that exist, in the language they say', async () => {
  const pages = new Set(pageAddresses());
  const faults: string[] = [];
  for (const address of feeds) {
    const text = readText(address);
    const document = parseXml(text);
    if (document.querySelector('parsererror')) faults.push(`${address}: not well-formed`);
    const ids = [...document.querySelectorAll('id')].map(({ textContent }) => textContent);
    if (new Set(ids).size < ids.length) faults.push(`${address}: an identifier is there twice`);
    const { items } = await new RssParser().parseString(text);
    const inEnglish = `(${messages(langOf(address)).translation.untranslated})`;
    for (const item of items) {
      if (item.title?.endsWith(inEnglish) !== (langOf(addressOf(item.link)) !== langOf(address)))
        faults.push(`${address}: ${item.title}: does not tell the language of its page`);
      if (!item.title || !item.isoDate || !pages.has(addressOf(item.link)))
        faults.push(`${address}: ${item.title}: ${item.link} ${item.isoDate}`);
      if (
        /(?:href|src)="(?!https?:|mailto:|tel:)/.test(
          String(item['content:encoded'] ?? item.content),
        )
      ) {
        faults.push(`${address}: ${item.title}: a relative link`);
      }
    }
  }
  expectNone(faults);
});

it('every language has one feed, which the home page and all lists of news name in their heads', () => {
  expect(feeds.sort()).toEqual(languages.map((lang) => addressesIn(lang).feed()).sort());
  const listing = pageAddresses().filter((address) =>
    /^\/[a-z]{2}\/(news\/((country|objective|year)\/[^/]+\/)?)?$/.test(address),
  );
  expect(listing.length).toBeGreaterThan(2 * languagesWith('news').length);
  expectNone(
    listing.filter(
      (page) =>
        !linkedAs(page, 'alternate')
          .map(addressOf)
          .includes(addressesIn(langOf(page)).feed()),
    ),
  );
});
