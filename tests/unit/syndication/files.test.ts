import { expect, test, vi } from 'vitest';
import { siteIn } from '@/lib/site';
import { siteFiles } from '@/lib/site/site-pages';
import { dataFiles } from '@/lib/syndication/open-data';
import { makeSite, makeSource, opened } from '@/tests/content-factory';

const content = () =>
  makeSite({
    'news/2018-12-13-training.md': makeSource('news', { title: 'A training' }),
    ...opened('fr'),
    'translations/fr/news/2018-12-13-training.md':
      '---\nof: "00000000"\ntranslated: "2020-01-01"\ntitle: "Une formation"\nsummary: "Qui y a pris part."\n---\n',
  });

test('every file that a text may link to is made, except those that need the finished pages', () => {
  const folder = content();
  vi.stubEnv('CONTENT_DIR', folder);
  for (const lang of ['en', 'fr'] as const) {
    const made = new Set(dataFiles(siteIn(lang)).keys());
    const missing = siteFiles(lang).filter((address) => !made.has(address));
    expect(missing).toEqual([
      '/sitemap.xml',
      ...(lang === 'en' ? ['/en/data/external-links.json'] : []),
    ]);
  }
});

test('an article is among the citations, in the language of its page', () => {
  vi.stubEnv('CONTENT_DIR', content());
  for (const [lang, title] of Object.entries({ en: 'A training', fr: 'Une formation' }) as [
    'en' | 'fr',
    string,
  ][]) {
    expect(dataFiles(siteIn(lang)).get(`/${lang}/data/news.bib`)?.()).toContain(
      `title = {{${title}}}`,
    );
    expect(dataFiles(siteIn(lang)).get(`/${lang}/data/news.ris`)?.()).toContain(
      `/${lang}/news/2018-12-13-training/\r\n`,
    );
  }
});
