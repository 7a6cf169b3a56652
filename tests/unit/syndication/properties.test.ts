import { parse } from 'csv-parse/sync';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { printable } from '@/lib/escape-markup';
import { type Feed, printFeed } from '@/lib/syndication/feed';
import { printCsv } from '@/lib/syndication/open-data';
import { parseXml } from '../../parse-markup';

const hostile =
  'Law; order, \\ <b> & "q" \' ]]> </title> &amp; 😀 مرحبا \u0007\u0000\uFFFE\uD800\nend';
/** Any text, with a letter at each end because readers of feeds may trim white space. */
const text = fc
  .oneof(fc.string({ unit: 'binary', minLength: 1, maxLength: 300 }), fc.constant(hostile))
  .map((value) => `x${value}x`.replace(/\r\n?/g, '\n'));
const day = fc
  .date({
    min: new Date('1000-01-01T00:00:00Z'),
    max: new Date('9998-12-31T00:00:00Z'),
    noInvalidDate: true,
  })
  .map((date) => date.toISOString().slice(0, 10));
const date = day.chain((full) => fc.constantFrom(full, full.slice(0, 7), full.slice(0, 4)));

test('a feed gives back what it and its items say, without control characters', () => {
  const item = fc.record({
    title: text,
    summary: text,
    html: text,
    date,
    categories: fc.array(fc.record({ term: text, label: text }), { maxLength: 3 }),
  });
  const title = 'A <b> & "q" \' ]]>';
  fc.assert(
    fc.property(fc.array(item, { minLength: 1, maxLength: 3 }), (items) => {
      const feed: Feed = {
        name: 'feeds/news',
        title,
        description: title,
        lang: 'en',
        page: 'https://site.example/en/news/',
        url: 'https://site.example/a',
        author: 'Site',
        updated: '2026-01-01',
        items: items.map((fields, i) => ({
          ...fields,
          name: `news/${i}`,
          lang: 'en',
          isUndated: false,
          url: `https://site.example/${i}/`,
        })),
      };
      const document = parseXml(printFeed(feed));
      expect(document.querySelector('parsererror')).toBeNull();
      const contents = (of: string) =>
        [...document.querySelectorAll(`entry > ${of}`)].map((node) => node.textContent ?? '');
      expect(document.querySelector('feed > title')?.textContent).toBe(title);
      expect(contents('title')).toEqual(items.map((each) => printable(each.title)));
      expect(contents('summary')).toEqual(items.map(({ summary }) => printable(summary)));
      const labels = [...document.querySelectorAll('category')].map((node) =>
        node.getAttribute('label'),
      );
      expect(labels).toEqual(
        items.flatMap(({ categories }) =>
          // XML reads white space in an attribute as spaces.
          categories.map(({ label }) => printable(label).replace(/[\t\n]/g, ' ')),
        ),
      );
      expect(contents('content')).toEqual(items.map(({ html }) => printable(html)));
    }),
  );
});

test('CSV gives back every cell, with an apostrophe before what a spreadsheet would compute', () => {
  const cell = fc.oneof(
    fc.string({ unit: 'binary' }),
    fc.constantFrom('"', '""', ',', '\r\n', '\n', ' ', ';', '=1+1', '\uFEFF'),
  );
  const table = fc
    .integer({ min: 2, max: 4 })
    .chain((width) =>
      fc.array(fc.array(cell, { minLength: width, maxLength: width }), { minLength: 1 }),
    );
  fc.assert(
    fc.property(table, (rows) => {
      const safe = rows.map((row) =>
        row.map((cell) => (/^[=+\-@\t\r]/.test(cell) ? `'${cell}` : cell)),
      );
      expect(parse(printCsv(rows), { bom: true, record_delimiter: '\r\n' })).toEqual(safe);
    }),
  );
});
