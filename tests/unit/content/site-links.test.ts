import { expect, test, vi } from 'vitest';
import { renderBody } from '@/lib/content/text/markdown';
import { languageOfNames } from '@/lib/content/text/names';
import { siteLinker, withLinkedSite } from '@/lib/content/text/site-links';
import type { Lang } from '@/lib/i18n/languages';
import { messages } from '@/lib/i18n/messages';
import { makeEntry, makeSite } from '@/tests/content-factory';

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

const inLanguage = (body: string, lang: Lang) =>
  renderBody(makeEntry('news', {}, { body }), languageOfNames(lang));

test('a link gives the language of its words', () => {
  const html = inLanguage('[Запуск](https://unodc.org/launch "ru")', 'fr');
  expect(html).toBe('<p><a href="https://unodc.org/launch" hreflang="ru" lang="ru">Запуск</a></p>');
});

test('a translation gives names that it keeps their language, and none of its own words', () => {
  const folder = makeSite({
    'publishers.yaml':
      'en: ["UNODC", "UNODC Sahel Programme", "Workers\' Rights"]\nfr: ["Le Temps"]',
  });
  vi.stubEnv('CONTENT_DIR', folder);
  const name = messages('en').projectName;
  expect(inLanguage(`Le ${name}, ou ${name}, finit.`, 'fr')).toBe(
    `<p>Le <span lang="en">${name}</span>, ou <span lang="en">${name}</span>, finit.</p>`,
  );
  const noteOf = (text: string, lang: Lang) =>
    /<li[^>]*>\s*<p>(.*?) <a/.exec(inLanguage(`A.[^a]\n\n[^a]: ${text}`, lang))?.[1];
  expect(noteOf('UNODC Sahel Programme, 2018.', 'fr')).toBe(
    '<span lang="en">UNODC Sahel Programme</span>, 2018.',
  );
  expect(noteOf('UNODC, 2018.', 'fr')).toBe('<span lang="en">UNODC</span>, 2018.');
  expect(noteOf("Workers' Rights.", 'ru')).toBe('<span lang="en">Workers’ Rights</span>.');
  expect(noteOf('UNODC au Mali, 2018.', 'fr')).toBe('UNODC au Mali, 2018.');
  expect(noteOf('Le Temps, 2018.', 'fr')).toBe('Le Temps, 2018.');
  expect(noteOf('Le Temps, 2018.', 'es')).toBe('<span lang="fr">Le Temps</span>, 2018.');
});
