import { expect, test } from 'vitest';
import { renderBody } from '@/lib/content/text/markdown';
import { siteLinker, withLinkedSite } from '@/lib/content/text/site-links';
import { titleMarker } from '@/lib/content/text/titles-elsewhere';
import { messages } from '@/lib/i18n/messages';
import { loadEnglish, makeEntry, makeSite, makeSource } from '@/tests/content-factory';

const pages = new Set(['/fr/countries/', '/en/countries/', '/en/news/2018-launch/']);
const has = (_lang: string, address: string) => pages.has(address);

test('a link leads to the page in the language of the reader, or says that it leads to the English page', () => {
  const body = 'Voir [les pays](/countries/#mali) et [le lancement](/news/2018-launch/).';
  const html = renderBody(makeEntry('news', {}, { body }), siteLinker('fr', has, 'en anglais'));
  expect(html).toContain('<a href="/fr/countries/#mali">les pays</a>');
  expect(html).toContain(
    '<a href="/en/news/2018-launch/" hreflang="en">le lancement (en anglais)</a>',
  );
});

test('a text that stays Markdown gets the same addresses in full; links that lead elsewhere or nowhere stay as they are', () => {
  const body =
    '[Pays](/countries/), [lancement *(2018)*](/news/2018-launch/#x "en"), [rien](/none/), [l’ONUDC](https://unodc.org/), `[x](/countries/)`, https://unodc.org/.';
  const inFull = (address: string) => `https://s.example${address}`;
  expect(withLinkedSite(makeEntry('news', {}, { body }), 'fr', has, inFull)).toBe(
    '[Pays](https://s.example/fr/countries/), [lancement *(2018)*](https://s.example/en/news/2018-launch/#x "en"), [rien](/none/), [l’ONUDC](https://unodc.org/), `[x](/countries/)`, https://unodc.org/.',
  );
});

test('a translation marks the language of the title of a page elsewhere, and none of its own words', () => {
  const url = 'https://unodc.org/launch';
  const source = {
    publisher: 'UNODC',
    title: 'Lanzamiento en Bogotá',
    url: 'https://unodc.org/es',
    language: 'es',
  };
  const told = `Told by [Launch of the project](${url}), [Запуск](${url} "ru").`;
  const original = loadEnglish(
    makeSite({ 'news/2018-12-13-launch.md': makeSource('news', { sources: [source] }, told) }),
  );
  const body = `[Launch of the project](${url}), [Lanzamiento en Bogotá](${source.url}), [le lancement](${url}), [Запуск](${url}).`;
  const html = renderBody(makeEntry('news', {}, { body }), titleMarker('fr', original));
  expect(html).toContain(`<a href="${url}" hreflang="en" lang="en">Launch of the project</a>`);
  expect(html).toContain(
    `<a href="${source.url}" hreflang="es" lang="es">Lanzamiento en Bogotá</a>`,
  );
  expect(html).toContain(`<a href="${url}">le lancement</a>`);
  for (const text of [html, renderBody(makeEntry('news', {}, { body: `[Запуск](${url} "ru")` }))])
    expect(text).toContain(`<a href="${url}" hreflang="ru" lang="ru">Запуск</a>`);
  const name = messages('en').projectName;
  const twice = renderBody(
    makeEntry('news', {}, { body: `Le ${name}, ou ${name}, finit.` }),
    titleMarker('fr', original),
  );
  expect(twice).toContain(
    `<p>Le <span lang="en">${name}</span>, ou <span lang="en">${name}</span>, finit.</p>`,
  );
});
