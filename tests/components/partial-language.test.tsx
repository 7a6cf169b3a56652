import { parse as parseHtml, serialize } from 'parse5';
import { renderToStaticMarkup } from 'react-dom/server';
import { beforeEach, describe, expect, test, vi } from 'vitest';
import HelpIn from '@/app/(plain)/[lang]/get-help/[place]/page';
import GetHelp from '@/app/[lang]/get-help/page';
import Home from '@/app/[lang]/page';
import { Document } from '@/components/layout/Document';
import { PlainDocument } from '@/components/layout/PlainDocument';
import { checkContent } from '@/lib/check/check-content';
import { messages } from '@/lib/i18n/messages';
import { siteIn } from '@/lib/site';
import { finishPage } from '@/scripts/publish/finish-page';
import { attributeOf, elementsOf, isInDrawing } from '@/scripts/publish/html-tree';
import { article, makeSite, makeSource, opened } from '../content-factory';
import { spokenWords } from '../site/spoken-words';

// A font is made by Next alone.
vi.mock('@/components/layout/display-font', () => ({ displayFont: { variable: '' } }));

const lang = 'ru';
const page = (title: string) =>
  `---\ntitle: "${title}"\nsummary: "${title}: одно предложение."\n---\n`;

/** The addresses of the pages in English and in the language. */
const addressesOfBoth = () =>
  new Set(
    (['en', lang] as const).flatMap((of) =>
      siteIn(of)
        .sitePages()
        .map(({ address }) => address),
    ),
  );

/**
 * A site in which Russian has nothing but the messages and the two pages with which a language
 * opens.
 */
function openPartly(): string {
  return makeSite({
    ...opened(lang),
    [`translations/${lang}/pages/home.md`]: page('Начало'),
    [`translations/${lang}/pages/get-help.md`]: page('Помощь'),
    'news/2018-12-13-trained.md': makeSource('news', { title: 'Officials trained' }, article()),
    'pages/news.md': makeSource('pages', { title: 'Reports', menus: ['main'] }),
    'pages/privacy.md': makeSource('pages', { title: 'Privacy here', menus: ['footer'] }),
  });
}

describe('a language with the pages and messages that it opens with, and no more', () => {
  beforeEach(() => vi.stubEnv('CONTENT_DIR', openPartly()));

  test('passes the check, and has no page without its text', () => {
    expect(checkContent().problems).toEqual([]);
    expect(
      siteIn(lang)
        .sitePages()
        .map(({ address }) => address)
        .sort(),
    ).toEqual(['/ru/', '/ru/get-help/', '/ru/get-help/nepal/', '/ru/get-help/nepal/cards/']);
    expect(
      siteIn(lang)
        .translations('/ru/news/')
        .map((there) => there.lang),
    ).toEqual(['en']);
  });

  test('says once, below the list of countries on a phone, that their pages are in English', async () => {
    const html = renderToStaticMarkup(await Home({ params: Promise.resolve({ lang }) }));
    const note = messages(lang).homePage.countriesInEnglish({
      translated: 'none',
      countries: '',
    });
    const list = elementsOf(parseHtml(html)).find(
      (found) => found.tagName === 'ul' && serialize(found).includes(note),
    );
    expect(list).toBeDefined();
    const links = list ? elementsOf(list).filter(({ tagName }) => tagName === 'a') : [];
    expect(links.map((link) => attributeOf(link, 'hreflang'))).toEqual(links.map(() => 'en'));
    expect(links.length).toBeGreaterThan(0);
  });

  test.each([
    ['/ru/', Home],
    ['/ru/get-help/', GetHelp],
  ])('has no unmarked English and no link to a page that it does not have: %s', async (_, Page) => {
    const body = await Page({ params: Promise.resolve({ lang }) });
    const html = renderToStaticMarkup(<Document site={siteIn(lang)}>{body}</Document>);
    const addresses = addressesOfBoth();
    const finished = finishPage(html, (address) => addresses.has(address));
    const document = parseHtml(finished.html);
    const russian = spokenWords(document).filter((words) => words.lang === lang);
    // In attributes there is no room to say so, and addresses are in no language.
    const unmarked = russian.filter(
      ({ text, place }) =>
        !place.includes(' ') &&
        !/\p{Script=Cyrillic}/u.test(text) &&
        /[a-z]{3}/.test(text.replace(/(https?:\S+|\S+\.org)/g, '')),
    );
    expect(unmarked).toEqual([]);
    expect(russian.length).toBeGreaterThan(20);
    const links = elementsOf(document)
      .filter(({ tagName }) => tagName === 'a')
      .map((link) => ({
        href: attributeOf(link, 'href') ?? '',
        hreflang: attributeOf(link, 'hreflang'),
        isInDrawing: isInDrawing(link),
        name: attributeOf(link, 'aria-label') ?? serialize(link),
      }))
      .filter(({ href }) => href.startsWith('/'));
    expect(links.filter(({ href }) => !addresses.has(href.replace(/#.*/, '')))).toEqual([]);
    const english = links.filter(({ href }) => href.startsWith('/en/'));
    expect(english.map(({ name }) => name).join()).toContain('Reports');
    const note = messages(lang).translation.untranslated;
    expect(english.filter(({ name }) => !name.includes(note) && !name.includes('English'))).toEqual(
      [],
    );
    // A link in a drawing cannot have the attribute.
    expect(
      english.filter(({ hreflang, isInDrawing }) => !isInDrawing && hreflang !== 'en'),
    ).toEqual([]);
  });
});

test('a language can have the help of a country without the page of the country', async () => {
  const helpline = { name: 'Helpline', provider: 'in-charge', numbers: [{ number: '1145' }] };
  const sources = [{ publisher: 'A ministry', url: 'https://example.org/source' }];
  const fields = { lawsNote: 'No law was found.', helplines: [{ ...helpline, sources }] };
  const words = `title: "Непал"\nsummary: "Страна."\nhelplines:\n  - name: "Горячая линия"\n`;
  const folder = makeSite({
    ...opened(lang),
    'countries/nepal.md': makeSource('countries', fields, article()),
    [`translations/${lang}/countries/nepal.md`]: `---\n${words}---\n`,
  });
  vi.stubEnv('CONTENT_DIR', folder);
  expect(checkContent().problems).toEqual([]);
  const site = siteIn(lang);
  const addresses = addressesOfBoth();
  expect([addresses.has('/ru/get-help/nepal/'), addresses.has('/ru/countries/nepal/')]).toEqual([
    true,
    false,
  ]);
  const body = await HelpIn({ params: Promise.resolve({ lang, place: 'nepal' }) });
  const html = renderToStaticMarkup(<PlainDocument site={site}>{body}</PlainDocument>);
  const finished = parseHtml(finishPage(html, (address) => addresses.has(address)).html);
  const texts = spokenWords(finished);
  expect(texts).toContainEqual(expect.objectContaining({ text: 'Горячая линия', lang }));
  expect(texts.map(({ text }) => text)).toContain('1145');
  const toCountry = elementsOf(finished).find((link) =>
    attributeOf(link, 'href')?.includes('/countries/nepal/'),
  );
  expect(toCountry && attributeOf(toCountry, 'href')).toMatch(/^\/en\/countries\/nepal\//);
  expect(toCountry && serialize(toCountry)).toContain(messages(lang).translation.untranslated);
});
