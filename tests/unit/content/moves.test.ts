import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test, vi } from 'vitest';
import { moves, siteFiles, sitePages } from '@/lib/content/addresses';
import { movedPage, redirectFiles } from '@/lib/hosting/moved';
import { printedFiles } from '@/lib/printed-files';
import { writeMoves } from '@/scripts/publish/moved-pages';
import { type Fields, loadEnglish, makeSite, makeSource, makeTemporaryFolder } from '@/tests/content-factory';

const former = { formerSlugs: ['2018-12-13-first', '2018-12-13-second'] };
const files = (fields: Fields = former) => ({
  'news/2018-12-13-now.md': makeSource('news', { title: 'News & more', ...fields }),
  'events/2018-12-03-now.md': makeSource('events', fields['formerSlugs'] ? { formerSlugs: ['2018-12-03-first'] } : {}),
});
const movesIn = (folder: Record<string, string>) => moves(loadEnglish(makeSite(folder)), 'en');

test('each former address of an item leads to the present one, for its page and its files', () => {
  const found = movesIn(files());
  const from = found.map((move) => `${move.from} ${move.to}`);
  expect(from).toContain('/en/news/2018-12-13-first/ /en/news/2018-12-13-now/');
  expect(from).toContain('/en/news/2018-12-13-second/ /en/news/2018-12-13-now/');
  expect(from).toContain('/en/citations/news-2018-12-13-first.bib /en/citations/news-2018-12-13-now.bib');
  expect(from).toContain('/en/calendars/event-2018-12-03-first.ics /en/calendars/event-2018-12-03-now.ics');
});

test('the former lists, feeds, calendar and anchors of a country lead to the present ones, and so does the anchor of a term', () => {
  const found = movesIn({
    'countries/nepal.md': makeSource('countries', { lawsNote: 'None.', formerSlugs: ['nipal'] }),
    'glossary/victim.md': makeSource('glossary', { formerSlugs: ['person'] }),
    'pages/methods.md': makeSource('pages', { title: 'Methods', formerSlugs: ['how'] }),
  });
  const to = new Map(found.map((move) => [move.from, move.to]));
  expect(to.get('/en/countries/nipal/')).toBe('/en/countries/nepal/');
  expect(to.get('/en/countries/nipal/activity/')).toBe('/en/countries/nepal/activity/');
  expect(to.get('/en/events/country/nipal/')).toBe('/en/events/country/nepal/');
  expect(to.get('/en/feeds/country-nipal.atom')).toBe('/en/feeds/country-nepal.atom');
  expect(to.get('/en/calendars/country-nipal.ics')).toBe('/en/calendars/country-nepal.ics');
  expect(to.get('/en/get-help/#nipal')).toBe('/en/get-help/#nepal');
  expect(to.get('/en/glossary/#person')).toBe('/en/glossary/#victim');
  expect(to.get('/en/how/')).toBe('/en/methods/');
});

test('an item without a page in a language has only a former calendar there', () => {
  const found = moves(loadEnglish(makeSite(files())), 'fr');
  expect(found.map(({ from }) => from)).toEqual(['/fr/calendars/event-2018-12-03-first.ics']);
});

test('every move leads from an address that the site no longer has to one that it has', () => {
  const content = loadEnglish(makeSite(files()));
  const there = new Set([...sitePages(content, 'en').map(({ address }) => address), ...siteFiles(content, 'en')]);
  const strangers = moves(content, 'en').filter(({ from, to }) => !(there.has(to) || to.includes('/cards/')) || there.has(from));
  expect(strangers).toEqual([]);
});

test('feeds and calendars keep the identifier of a renamed item', () => {
  const identifiers = (folder: Record<string, string>) => {
    vi.stubEnv('CONTENT_DIR', makeSite(folder));
    const print = (address: string) => String(printedFiles('en').get(address)?.());
    const [feed, calendar] = ['/en/feeds/news.atom', '/en/calendars/events.ics'].map(print);
    return `${feed}${calendar}`.match(/(?<=<id>).*?(?=<\/id>)|(?<=^UID:).*/gm);
  };
  const before = identifiers({
    'news/2018-12-13-first.md': makeSource('news', { title: 'News' }),
    'events/2018-12-03-first.md': makeSource('events'),
  });
  expect(before).toHaveLength(3);
  expect(identifiers(files())).toEqual(before);
  expect(identifiers(files({}))).not.toEqual(before);
});

const move = { from: '/en/news/old/', to: '/en/news/new/', title: 'A <b> & "c"' };

test('the page at a former address redirects without script, names the new address as canonical, and is not indexed', () => {
  const html = movedPage('en', move);
  expect(html).toContain('<meta http-equiv="refresh" content="0; url=/en/news/new/">');
  expect(html).toMatch(/<link rel="canonical" href="https?:\/\/[^/"]+\/en\/news\/new\/">/);
  expect(html).toContain('<meta name="robots" content="noindex">');
  expect(html).toContain('<a href="/en/news/new/">A &lt;b&gt; &amp; &quot;c&quot;</a>');
  expect(html).not.toMatch(/<script|style/);
});

test('each host gets a line for a page and none for an anchor', () => {
  const files = redirectFiles([move, { from: '/en/glossary/#old', to: '/en/glossary/#new', title: 'x' }]);
  expect(Object.entries(files).map(([name, text]) => [name, text.split('\n').filter((line) => /old/.test(line))])).toEqual([
    ['_redirects', ['/en/news/old/ /en/news/new/ 301']],
    ['_redirects.caddy', ['redir /en/news/old/ /en/news/new/ 301']],
    ['_redirects.nginx', ['location = /en/news/old/ { return 301 /en/news/new/; }']],
  ]);
});

test('former lists lead to the present ones, step by step', () => {
  const rules = redirectFiles([])['_redirects.nginx']?.matchAll(/^rewrite (\S+) (\S+) permanent;$/gm) ?? [];
  const patterns = [...rules].map(([, from = '', to = '']) => [new RegExp(`${from}.*`), to] as const);
  const follow = (address: string): string => {
    const [from, to] = patterns.find(([pattern]) => pattern.test(address)) ?? [];
    return from && to !== undefined ? follow(address.replace(from, to)) : address;
  };
  expect(patterns).toHaveLength(2);
  expect(follow('/en/news/all/')).toBe('/en/news/');
  expect(follow('/fr/events/page/3/')).toBe('/fr/events/');
  expect(follow('/en/news/all/country/nepal/page/2/')).toBe('/en/news/country/nepal/');
  expect(follow('/en/news/2018-12-13-all/')).toBe('/en/news/2018-12-13-all/');
});

test('publishing writes a page for a moved page and a copy for a moved file', async () => {
  const stage = makeTemporaryFolder({ 'en/feeds/country-nepal.atom': 'the feed' });
  const file = { from: '/en/feeds/country-nipal.atom', to: '/en/feeds/country-nepal.atom', title: 'Nepal' };
  await writeMoves(stage, new Map([['en', [move, file, { from: '/en/glossary/#a', to: '/en/glossary/#b', title: 'x' }]]]));
  expect(readFileSync(path.join(stage, 'en/news/old/index.html'), 'utf8')).toBe(movedPage('en', move));
  expect(readFileSync(path.join(stage, 'en/feeds/country-nipal.atom'), 'utf8')).toBe('the feed');
  expect(existsSync(path.join(stage, 'en/glossary'))).toBe(false);
  expect(readFileSync(path.join(stage, '_redirects'), 'utf8')).toContain('/en/feeds/country-nipal.atom /en/feeds/country-nepal.atom 301');
});
