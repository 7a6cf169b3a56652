import { expect, test, vi } from 'vitest';
import { siteIn } from '@/lib/site';
import { siteFiles } from '@/lib/site/site-pages';
import { feedFiles } from '@/lib/syndication/feed';
import { dataFiles } from '@/lib/syndication/open-data';
import { makeSite, makeSource, opened } from '@/tests/content-factory';

const content = () =>
  makeSite({
    'news/2018-12-13-training.md': makeSource('news', { title: 'A training' }),
    ...opened('fr'),
    'translations/fr/news/2018-12-13-training.md':
      '---\nof: "00000000"\ntranslated: "2020-01-01"\ntitle: "Une formation"\nsummary: "Qui y a pris part."\n---\n',
    'events/2018-12-03-meeting.md': makeSource('events', { start: '2018-12-03' }),
  });

test('every file that a text may link to is made, except those that need the finished pages', () => {
  const folder = content();
  vi.stubEnv('CONTENT_DIR', folder);
  for (const lang of ['en', 'fr'] as const) {
    const made = new Set([...feedFiles(siteIn(lang)).keys(), ...dataFiles(siteIn(lang)).keys()]);
    const missing = siteFiles(lang).filter((address) => !made.has(address));
    expect(missing).toEqual([
      '/sitemap.xml',
      ...(lang === 'en' ? ['/en/data/external-links.json'] : []),
    ]);
  }
});

test('an item is in the feed and among the citations, in the language of its page', () => {
  vi.stubEnv('CONTENT_DIR', content());
  for (const [lang, title] of Object.entries({ en: 'A training', fr: 'Une formation' }) as [
    'en' | 'fr',
    string,
  ][]) {
    expect(feedFiles(siteIn(lang)).get(`/${lang}/feeds/news.atom`)?.()).toContain(
      `<title>${title}</title>`,
    );
    expect(
      feedFiles(siteIn('fr')).get('/fr/feeds/news.atom')?.(),
      'where there is no text',
    ).toContain('&lt;p&gt;Qui y a pris part.&lt;/p&gt;');
    expect(dataFiles(siteIn(lang)).get(`/${lang}/data/news.bib`)?.()).toContain(
      `title = {{${title}}}`,
    );
    expect(dataFiles(siteIn(lang)).get(`/${lang}/data/news.ris`)?.()).toContain(
      `/${lang}/news/2018-12-13-training/\r\n`,
    );
  }
});

test('a feed holds the fifty newest items', () => {
  const articles = Array.from({ length: 51 }, (_, i) => `2018-01-01-item-${10 + i}`);
  const source = makeSource('news', { published: '2018-01-01' });
  vi.stubEnv(
    'CONTENT_DIR',
    makeSite(Object.fromEntries(articles.map((slug) => [`news/${slug}.md`, source]))),
  );
  const feed = feedFiles(siteIn('en')).get('/en/feeds/news.atom')?.() ?? '';
  expect([...feed.matchAll(/href="[^"]*\/news\/([^/"]+)\//g)].map(([, slug]) => slug)).toEqual(
    articles.slice(0, 50),
  );
});
