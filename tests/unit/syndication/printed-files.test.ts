import { readFileSync } from 'node:fs';
import { expect, test, vi } from 'vitest';
import { cardFiles } from '@/lib/cards/card-files';
import { siteFiles } from '@/lib/content/addresses';
import { loadContent } from '@/lib/content/load';
import { printedFiles } from '@/lib/printed-files';
import { calendarFiles } from '@/lib/syndication/calendar-files';
import { citationFiles } from '@/lib/syndication/citation-files';
import { makeSite, makeSource } from '@/tests/content-factory';

const content = () =>
  makeSite({
    'news/2018-12-13-training.md': makeSource('news', { title: 'A training' }),
    'languages.yaml': 'open: ["fr"]',
    'translations/fr/messages.yaml': readFileSync('content/translations/fr/messages.yaml'),
    'translations/fr/news/2018-12-13-training.md':
      '---\nof: "00000000"\ntranslated: "2020-01-01"\ntitle: "Une formation"\nsummary: "Qui y a pris part."\n---\n\nLe texte.\n',
    'events/2018-12-03-meeting.md': makeSource('events', { title: 'A meeting', start: '2018-12-03' }),
    'events/2018-11-course.md': makeSource('events', { title: 'A course', start: '2018-11' }),
  });

test('each item has a citation in three formats and is in the feed, in the language of its page', () => {
  vi.stubEnv('CONTENT_DIR', content());
  for (const [lang, title] of [
    ['en', 'A training'],
    ['fr', 'Une formation'],
  ] as const) {
    const files = citationFiles(lang);
    expect([...files.keys()].filter((address) => address.includes('/news-'))).toEqual(
      ['bib', 'ris', 'csl.json'].map((format) => `/${lang}/citations/news-2018-12-13-training.${format}`),
    );
    const printed = files.get(`/${lang}/citations/news-2018-12-13-training.csl.json`)?.() ?? '';
    expect(JSON.parse(printed)[0]).toMatchObject({ title, language: lang });
    expect(printed).toContain(`/${lang}/news/2018-12-13-training/`);
    expect(printedFiles(lang).get(`/${lang}/feeds/news.atom`)?.()).toContain(`<title>${title}</title>`);
  }
});

test('there is a calendar of all events, and one for each event whose days are known', () => {
  vi.stubEnv('CONTENT_DIR', content());
  const files = calendarFiles('en');
  expect([...files.keys()].filter((address) => /\/event(s|-)/.test(address))).toEqual([
    '/en/calendars/events.ics',
    '/en/calendars/event-2018-12-03-meeting.ics',
  ]);
  for (const address of files.keys()) expect(files.get(address)?.()).toMatch(/^BEGIN:VCALENDAR\r\n/);
  expect(files.get('/en/calendars/events.ics')?.()).toContain('SUMMARY:A meeting');
  expect(files.get('/en/calendars/event-2018-12-03-meeting.ics')?.()).toContain('SUMMARY:A meeting');
});

test('every file that a text may link to is printed, except those about the finished pages', () => {
  const folder = content();
  vi.stubEnv('CONTENT_DIR', folder);
  for (const lang of ['en', 'fr'] as const) {
    const inLang = loadContent(folder).get(lang);
    const printed = printedFiles(lang);
    const missing = siteFiles(inLang ?? expect.unreachable(), lang).filter((address) => !printed.has(address));
    expect(missing).toEqual(['/sitemap.xml', ...(lang === 'en' ? ['/en/data/external-links.json'] : [])]);
  }
});

test('a feed holds the fifty newest items', () => {
  const articles = Array.from({ length: 51 }, (_, i) => `2018-01-01-item-${10 + i}`);
  vi.stubEnv(
    'CONTENT_DIR',
    makeSite(Object.fromEntries(articles.map((slug) => [`news/${slug}.md`, makeSource('news', { published: '2018-01-01' })]))),
  );
  const { items } = JSON.parse(String(printedFiles('en').get('/en/feeds/news.json')?.()));
  expect(items.map(({ url }: { url: string }) => url.split('/').at(-2))).toEqual(articles.slice(0, 50));
});

test('a language has a card for each item with a page in it, and none if the font lacks its letters', () => {
  vi.stubEnv('CONTENT_DIR', content());
  const cards = (lang: 'en' | 'fr' | 'ru') => [...cardFiles(lang).keys()];
  expect(cards('fr')).toEqual(['/fr/cards/home.png', '/fr/cards/news-2018-12-13-training.png']);
  expect(cards('en')).toContain('/en/cards/events-2018-12-03-meeting.png');
  expect(cards('ru')).toEqual([]);
});
