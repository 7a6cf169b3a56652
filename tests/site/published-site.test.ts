import { describe, expect, it } from 'vitest';
import { defaultLang, langOf } from '@/lib/i18n/languages';
import { openLanguages } from '@/lib/i18n/open-languages';
import { addressesIn } from '@/lib/routes';
import { siteIn } from '@/lib/site';
import { expectNone } from '../expect-none';
import { attributeOf, elementsOf } from './page-text';
import { filesEnding, pageAddresses, readPage, readText, siteAddresses, siteFiles } from './site';

/** Paths of the site to which a page links. */
const linksFrom = (address: string) =>
  elementsOf(readPage(address))
    .filter(({ tagName }) => tagName === 'a')
    .map((link) => attributeOf(link, 'href') ?? '')
    .filter((href) => href !== '' && !/^[a-z]+:/i.test(href))
    .map((href) => decodeURIComponent(new URL(href, `http://site${address}`).pathname));

describe('the finished site', () => {
  it('has exactly the pages that follow from the content', () => {
    const planned = openLanguages().flatMap((lang) =>
      siteIn(lang)
        .sitePages()
        .map(({ address }) => address),
    );
    const there = pageAddresses();
    expect({
      missing: planned.filter((address) => !there.includes(address)),
      unplanned: there.filter((address) => !planned.includes(address)),
    }).toEqual({ missing: [], unplanned: [] });
  });

  it('has the way out, with its script, on every page with a telephone number', () => {
    const numbered = pageAddresses().filter((address) => readText(address).includes('href="tel:'));
    expect(numbered).toEqual(
      expect.arrayContaining(openLanguages().map((lang) => addressesIn(lang).page('get-help'))),
    );
    expectNone(
      numbered.filter(
        (address) => !/data-leave="".*src="\/islands\/leave\.js"/s.test(readText(address)),
      ),
    );
  });

  it('tells no other site where a reader came from, on any host: old addresses and the page of errors too', () => {
    const pages = filesEnding('.html');
    expect(pages.length).toBeGreaterThan(pageAddresses().length);
    expectNone(
      pages.filter(
        (file) => !readText(file).includes('<meta name="referrer" content="no-referrer">'),
      ),
    );
  });

  it('has no other script, except on the page of the search', () => {
    const search = openLanguages().map((lang) => addressesIn(lang).page('search'));
    const scripted = pageAddresses().filter((address) =>
      readText(address).includes('<script type="module"'),
    );
    expectNone(
      scripted.filter(
        (address) => !search.includes(address) && !readText(address).includes('data-leave=""'),
      ),
    );
  });

  it('leads from the page of a country to every resource about it', () => {
    const pairs = siteIn('en').resources.flatMap(({ slug, countries }) =>
      countries.map((of) => [of, slug] as const),
    );
    expect(pairs.length).toBeGreaterThan(0);
    expectNone(
      pairs
        .filter(([of, slug]) => !readText(`/en/countries/${of}/`).includes(`/resources/#${slug}"`))
        .map(String),
    );
  });

  it('gives every page of a language its own description', () => {
    const faults: string[] = [];
    const described = new Map<string, string>();
    for (const address of pageAddresses()) {
      const description =
        /<meta name="description" content="([^"]+)"/.exec(readText(address))?.[1] ?? '';
      const key = langOf(address) + description;
      const twin = described.get(key);
      if (description === '') faults.push(`${address}: no description`);
      else if (twin) faults.push(`${address}: the description of ${twin}`);
      described.set(key, address);
    }
    expectNone(faults);
  });

  it('has links from the home page to every page, through others or at once', () => {
    const pages = new Set(pageAddresses());
    const reached = new Set([addressesIn(defaultLang).page('home')]);
    // A set is walked in the order in which it grows, so addresses found on the way are visited in
    // turn.
    for (const address of reached)
      if (pages.has(address)) for (const link of linksFrom(address)) reached.add(link);
    expectNone([...pages].filter((address) => !reached.has(address)));
  });

  it('contains nothing of the framework', () => {
    const names = siteFiles.filter(
      (name) => name.startsWith('/_next/') || /\/__next|\/index\.txt$/.test(name),
    );
    const pages = siteAddresses().filter((address) =>
      /self\.__next|\/_next\//.test(readText(address)),
    );
    expectNone([...names, ...pages]);
  });

  it('accepts newer stylesheets and scripts, since a page loaded before a release may ask for them after it', () => {
    expectNone(filesEnding('.html').filter((file) => readText(file).includes('integrity=')));
  });
});
