import { expect, test } from 'vitest';
import {
  daysBetween,
  formatBytes,
  formatDate,
  formatLargeNumber,
  formatList,
  formatNumber,
  formatPeriod,
  formatPeriodOfYear,
  formatShortDate,
} from '@/lib/i18n/format';
import type { Lang } from '@/lib/i18n/languages';
import { formatsIn } from '@/lib/site/formats';

const period = (start: string, end?: string) => formatPeriod('en', start, end);

test('runs west of Greenwich, where a date read as local time falls on the day before', () => {
  expect(new Date(2018, 0, 1).getTimezoneOffset()).toBeGreaterThan(0);
});

test('prints a date as exactly as it is known', () => {
  expect(formatDate('en', '2018-12-13')).toBe('13 December 2018');
  expect(formatDate('en', '2018-01-01')).toBe('1 January 2018');
  expect(formatDate('en', '2018-07')).toBe('July 2018');
  expect(formatDate('en', '2018')).toBe('2018');
  expect(formatShortDate('en', '2018-12-01')).toBe('1 Dec 2018');
  expect(formatShortDate('en', '2018')).toBe('2018');
});

test('prints a period without repetition', () => {
  expect(period('2018-12-03')).toBe('3 December 2018');
  expect(period('2018-12-03', '2018-12-03')).toBe('3 December 2018');
  expect(period('2018-12-03', '2018-12-05')).toBe('3–5 December 2018');
  expect(period('2018-12-31', '2019-01-01')).toBe('31 December 2018–1 January 2019');
  expect(period('2018-07', '2018-09')).toBe('July–September 2018');
});

test('prints a period as exactly as its less exact date', () => {
  expect(period('2018-07', '2018-09-30')).toBe('July–September 2018');
  expect(period('2018-07-15', '2019')).toBe('2018–2019');
});

test('omits the year below a heading that gives it, unless the period ends in another year', () => {
  expect(formatPeriodOfYear('en', '2018-12-13')).toBe('13 December');
  expect(formatPeriodOfYear('en', '2018-12-03', '2018-12-05')).toBe('3–5 December');
  expect(formatPeriodOfYear('en', '2018-07')).toBe('July');
  expect(formatPeriodOfYear('en', '2018-12-31', '2019-01-01')).toBe(
    '31 December 2018–1 January 2019',
  );
  expect(formatPeriodOfYear('en', '2018')).toBe('2018');
});

test('writes numbers and lists as English does', () => {
  expect(formatNumber('en', 11_000_000)).toBe('11,000,000');
  expect(formatNumber('en', 1256)).toBe('1,256');
  expect(formatList('en', ['Mali', 'Morocco', 'Niger'])).toBe('Mali, Morocco and Niger');
  expect(formatList('en', [])).toBe('');
});

/** How a language writes dates, short and long periods, and amounts. */
const written = (lang: Lang) => [
  [
    formatDate(lang, '2019-07-01'),
    formatShortDate(lang, '2019-07-01'),
    formatDate(lang, '2018-07'),
    formatDate(lang, '2018'),
  ],
  [
    formatPeriod(lang, '2018-12-03', '2018-12-05'),
    formatPeriod(lang, '2018-07', '2018-09'),
    formatPeriodOfYear(lang, '2018-12-01', '2018-12-05'),
  ],
  [formatPeriod(lang, '2018-11-29', '2018-12-01'), formatPeriod(lang, '2018-12-31', '2019-01-01')],
  [
    formatNumber(lang, 11_000),
    formatLargeNumber(lang, 1_400_000),
    formatBytes(lang, 1_440_000),
    formatList(lang, ['Mali', 'Niger']),
  ],
];
// Which spaces there are outside numbers depends on the version of ICU.
const spaced = (rows: string[][]) =>
  rows.map((row) => row.map((text) => text.replace(/(?<!\d)\s|\s(?!\d)/gu, ' ')));

const inLanguages: Partial<Record<Lang, string[][]>> = {
  fr: [
    ['1er juillet 2019', '1er juil. 2019', 'juillet 2018', '2018'],
    ['3–5 décembre 2018', 'juillet–septembre 2018', '1er–5 décembre'],
    ['29 novembre–1er décembre 2018', '31 décembre 2018–1er janvier 2019'],
    ['11\u202f000', '1,4 million', '1,4 Mo', 'Mali et Niger'],
  ],
  es: [
    ['1 de julio de 2019', '1 jul 2019', 'julio de 2018', '2018'],
    ['3-5 de diciembre de 2018', 'julio-septiembre de 2018', '1-5 de diciembre'],
    ['29 de noviembre-1 de diciembre de 2018', '31 de diciembre de 2018-1 de enero de 2019'],
    ['11.000', '1,4 millones', '1,4 MB', 'Mali y Niger'],
  ],
  pt: [
    ['1º de julho de 2019', '1º de jul. de 2019', 'julho de 2018', '2018'],
    ['3–5 de dezembro de 2018', 'julho–setembro de 2018', '1º–5 de dezembro'],
    ['29 de novembro–1º de dezembro de 2018', '31 de dezembro de 2018–1º de janeiro de 2019'],
    ['11.000', '1,4 milhão', '1,4 MB', 'Mali e Niger'],
  ],
  ru: [
    ['1 июля 2019 года', '1 июл. 2019 г.', 'июль 2018 года', '2018'],
    ['3–5 декабря 2018 года', 'июль — сентябрь 2018 года', '1–5 декабря'],
    ['29 ноября — 1 декабря 2018 года', '31 декабря 2018 года — 1 января 2019 года'],
    ['11\u00a0000', '1,4 миллиона', '1,4 МБ', 'Mali и Niger'],
  ],
  uk: [
    ['1 липня 2019 року', '1 лип. 2019 р.', 'липень 2018 року', '2018'],
    ['3–5 грудня 2018 року', 'липень–вересень 2018 року', '1–5 грудня'],
    ['29 листопада–1 грудня 2018 року', '31 грудня 2018–1 січня 2019 років'],
    ['11\u00a0000', '1,4 мільйона', '1,4 МБ', 'Mali і Niger'],
  ],
  ar: [
    ['1 يوليو 2019', '1 يوليو 2019', 'يوليو 2018', '2018'],
    ['3–5 ديسمبر 2018', 'يوليو–سبتمبر 2018', '1–5 ديسمبر'],
    ['29 نوفمبر–1 ديسمبر 2018', '31 ديسمبر 2018–1 يناير 2019'],
    ['11,000', '1.4 مليون', '1.4 ميغابايت', 'Mali وNiger'],
  ],
};
test.each(Object.entries(inLanguages))(
  'writes dates, numbers and lists in the form of %s',
  (lang, expected) => {
    expect(spaced(written(lang as Lang))).toEqual(expected);
  },
);

test('writes four digits together in Russian', () => {
  expect(formatNumber('ru', 1256)).toBe('1256');
});

test('adds digits to a count that has none', () => {
  expect(formatsIn('ar').withDigits(2, 'نشاطان')).toBe('2\u200F، نشاطان');
  expect(formatsIn('en').withDigits(1256, '1,256 items')).toBe('1,256 items');
});

test('counts whole days across months, leap days and clock changes', () => {
  expect(daysBetween('2018-12-13', '2018-12-13')).toBe(0);
  expect(daysBetween('2016-02-28', '2016-03-01')).toBe(2);
  expect(daysBetween('2018-03-10', '2018-03-12')).toBe(2);
  expect(daysBetween('2018', '2019')).toBe(365);
  expect(daysBetween('2018-12-13', '2018-12-01')).toBe(-12);
});
