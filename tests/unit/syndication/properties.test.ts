import { parse } from 'csv-parse/sync';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { escapeMarkup, printable } from '@/lib/escape-markup';
import { printCsv } from '@/lib/syndication/open-data';
import { parseXml } from '../../parse-xml';

const hostile =
  'Law; order, \\ <b> & "q" \' ]]> </title> &amp; 😀 مرحبا \u0007\u0000\uFFFE\uD800\nend';
/** Any text, with a letter at each end because readers of feeds may trim white space. */
const text = fc
  .oneof(fc.string({ unit: 'binary', minLength: 1, maxLength: 300 }), fc.constant(hostile))
  .map((value) => `x${value}x`.replace(/\r\n?/g, '\n'));

test('markup gives back the texts in it, without control characters', () => {
  fc.assert(
    fc.property(text, (given) => {
      const escaped = escapeMarkup(given);
      const document = parseXml(`<a b="${escaped}">${escaped}</a>`);
      expect(document.querySelector('parsererror')).toBeNull();
      expect(document.documentElement.textContent).toBe(printable(given));
      // XML reads white space in an attribute as spaces.
      expect(document.documentElement.getAttribute('b')).toBe(
        printable(given).replace(/[\t\n]/g, ' '),
      );
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
