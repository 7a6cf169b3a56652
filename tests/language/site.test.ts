import { readFileSync } from 'node:fs';
import { parse, type DefaultTreeAdapterTypes as Tree } from 'parse5';
import { beforeAll, describe, expect, it } from 'vitest';
import { readContent } from '@/lib/content/read/load';
import { collections, type Entry } from '@/lib/content/read/schema';
import { formatDate } from '@/lib/i18n/format';
import { messages } from '@/lib/i18n/messages';
import { filesOf } from '@/scripts/publish/site-files';
import { expectNone } from '../expect-none';
import { markedWords } from '../site/marked-words';
import { attributeOf, elementsOf } from '../site/page-text';
import { buildSmallSite, out, readBuilt, secondOut } from './built-site';
import { translatedOn } from './pseudo-content';
import { testLang } from './pseudo-text';
import { exceptions } from './small-site';

let files: string[] = [];
let pages: { address: string; page: Tree.Document }[] = [];
/** The pages in the test language. */
const own = () => pages.filter(({ address }) => address.startsWith(`/${testLang}/`));
const t = () => messages(testLang);

beforeAll(async () => {
  process.env['CONTENT_DIR'] = await buildSmallSite();
  files = await filesOf(out);
  const addresses = files.filter((name) => name.endsWith('.html')).map((name) => name.replace(/index\.html$/, ''));
  pages = addresses.map((address) => ({ address, page: parse(readBuilt(address)) }));
  expect(own().length).toBeGreaterThan(40);
}, 600_000);

/** Every fault of the pages in the test language, with the first page that has it. */
function faultsOf(find: (page: Tree.Document, address: string) => readonly string[]): string[] {
  const first = new Map<string, string>();
  for (const { address, page } of own())
    for (const fault of find(page, address)) if (!first.has(fault)) first.set(fault, `${address}: ${fault}`);
  return [...first.values()];
}
/** Words of a page that are marked as the test language. */
const wordsOf = (page: Tree.Document) => markedWords(page).filter(({ lang }) => lang === testLang);
const linksOf = (page: Tree.Document) => elementsOf(page).filter(({ tagName }) => tagName === 'a');
const textOf = (page: Tree.Document) =>
  wordsOf(page)
    .map(({ text }) => text)
    .join(' ');

describe('the words of a page', () => {
  /** Names that are the same in every language: people, publications and publishers, tools, units and formats. */
  function names(): RegExp {
    const entries = collections.flatMap((collection) => readContent(process.env['CONTENT_DIR'] as string).content[collection] as Entry[]);
    const kept = [
      ...entries.flatMap((entry) =>
        ('sources' in entry ? (entry.sources ?? []) : []).flatMap(({ publisher, title }) => [publisher, title]),
      ),
      ...entries.flatMap((entry) => ('people' in entry ? entry.people.map(({ name }) => name) : [])),
      ...entries.flatMap((entry) => (entry.collection === 'resources' ? [entry.publisher, entry.title] : [])),
      ...entries.flatMap((entry) => (entry.collection === 'countries' ? [entry.iso2, entry.iso3] : [])),
      ...['GLO.ACT', 'KB', 'MB', 'CSV', 'JSON', 'BibTeX', 'RIS'],
    ];
    const escaped = [...new Set(kept)].sort((a, b) => b.length - a.length).map((name) => name.replace(/[.*+?^${}()|[\]\\/]/g, '\\$&'));
    return new RegExp(`(?<!\\p{L})(${escaped.join('|')})(?!\\p{L})`, 'gu');
  }
  /** Addresses and version marks. */
  const machine = /https?:\/\/\S+|\S+@\S+|\bexample\.org\S*|\b[0-9a-f]{12}\b/g;

  it('are all translated, or marked as English', () => {
    const known = names();
    const escapedTranslation = (text: string) => /\p{Script=Latin}/u.test(text.replace(machine, '').replace(known, ''));
    // The letter G lists the titles that begin with the name of the project.
    const isLetter = (text: string) => /(^| )G(\.| |$)/.test(text);
    expectNone(
      faultsOf((page) =>
        wordsOf(page)
          .filter(({ text }) => escapedTranslation(text) && !isLetter(text))
          .map(({ text, place }) => `<${place}> ${text}`),
      ),
    );
  });

  it('have no placeholder left', () => {
    expectNone(faultsOf((page) => textOf(page).match(/\{\w+\}|undefined|NaN|\[object/g) ?? []));
  });
});

it('a link to the English page takes the place of an item whose text is not translated', () => {
  const [file = ''] = exceptions.withoutText;
  const address = file.replace(/\.md$/, '/');
  expect(files).not.toContain(`/${testLang}/${address}index.html`);
  const leading = own().filter(({ page }) => linksOf(page).some((link) => attributeOf(link, 'href') === `/en/${address}`));
  expect(leading.map((page) => page.address)).toEqual(expect.arrayContaining([`/${testLang}/news/`, `/${testLang}/countries/nepal/`]));
});

describe('the state of a translation', () => {
  const showing = (text: string) =>
    own()
      .filter(({ page }) => textOf(page).includes(text))
      .map(({ address }) => address);

  it('is shown where the original has changed, with the date and a link to it', () => {
    const [address = '', ...more] = showing(t().translation.lagging({ date: formatDate(testLang, translatedOn) }));
    expect([address, ...more]).toEqual([`/${testLang}/countries/mali/`]);
    const { page } = own().find((each) => each.address === address) as { page: Tree.Document };
    const notice = elementsOf(page).find(
      ({ tagName, attrs }) => tagName === 'p' && attrs.some(({ value }) => value.includes('border-amber')),
    );
    expect(elementsOf(notice as Tree.Element).map((link) => attributeOf(link, 'href'))).toContain('/en/countries/mali/');
  });

  it('is “by machine” until a native speaker has read it', () => {
    const reviewed = `/${testLang}/events/2018-03-05-course/`;
    expect(showing(t().translation.reviewed)).toEqual([reviewed]);
    expect(showing(t().translation.machine)).toEqual(own().flatMap(({ address }) => (address === reviewed ? [] : [address])));
  });
});

it('a telephone number keeps the order of its groups', () => {
  const page = readBuilt(`/${testLang}/get-help/`);
  expect(page).toContain('\u2066+41 22 717 9111\u2069');
  expect(readBuilt('/en/get-help/')).not.toContain('\u2066');
});

it('a second build in another folder makes the same files, byte for byte', async () => {
  await buildSmallSite(secondOut);
  expect(await filesOf(secondOut)).toEqual(files);
  expectNone(files.filter((file) => !readFileSync(out + file).equals(readFileSync(secondOut + file))));
}, 600_000);
