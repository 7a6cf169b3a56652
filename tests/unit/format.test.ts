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

// The spaces around the dash depend on the version of ICU.
const period = (start: string, end?: string) => formatPeriod('en', start, end).replace(/\s*–\s*/, '–');

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
  expect(formatPeriodOfYear('en', '2018-12-31', '2019-01-01')).toBe('31 December 2018–1 January 2019');
  expect(formatPeriodOfYear('en', '2018')).toBe('2018');
});

test('writes numbers and lists in the form of the language', () => {
  expect(formatNumber('en', 11_000_000)).toBe('11,000,000');
  expect(formatList('en', ['Mali', 'Morocco', 'Niger'])).toBe('Mali, Morocco and Niger');
  expect(formatList('en', [])).toBe('');
});

const written = (lang: Lang) => ({
  first: formatDate(lang, '2019-07-01'),
  short: formatShortDate(lang, '2019-07-01'),
  month: formatDate(lang, '2018-07'),
  year: formatDate(lang, '2018'),
  days: formatPeriod(lang, '2018-12-03', '2018-12-05'),
  months: formatPeriod(lang, '2018-07', '2018-09'),
  acrossMonths: formatPeriod(lang, '2018-11-29', '2018-12-01'),
  acrossYears: formatPeriod(lang, '2018-12-31', '2019-01-01'),
  ofYear: formatPeriodOfYear(lang, '2018-12-01', '2018-12-05'),
  number: formatNumber(lang, 11_000),
  large: formatLargeNumber(lang, 1_400_000),
  bytes: formatBytes(lang, 1_440_000),
  list: formatList(lang, ['Mali', 'Niger']),
});
// The space before a unit depends on the version of ICU.
const spaced = (parts: ReturnType<typeof written>) => {
  const plain = (text: string) => text.replace(/\s/gu, ' ');
  return { ...parts, short: plain(parts.short), large: plain(parts.large), bytes: plain(parts.bytes) };
};

test.each<[Lang, ReturnType<typeof written>]>([
  [
    'fr',
    {
      first: '1er juillet 2019',
      short: '1er juil. 2019',
      month: 'juillet 2018',
      year: '2018',
      days: '3–5 décembre 2018',
      months: 'juillet–septembre 2018',
      acrossMonths: '29 novembre–1er décembre 2018',
      acrossYears: '31 décembre 2018–1er janvier 2019',
      ofYear: '1er–5 décembre',
      number: '11\u202f000',
      large: '1,4 million',
      bytes: '1,4 Mo',
      list: 'Mali et Niger',
    },
  ],
  [
    'es',
    {
      first: '1 de julio de 2019',
      short: '1 jul 2019',
      month: 'julio de 2018',
      year: '2018',
      days: '3–5 de diciembre de 2018',
      months: 'julio–septiembre de 2018',
      acrossMonths: '29 de noviembre–1 de diciembre de 2018',
      acrossYears: '31 de diciembre de 2018–1 de enero de 2019',
      ofYear: '1–5 de diciembre',
      number: '11.000',
      large: '1,4 millones',
      bytes: '1,4 MB',
      list: 'Mali y Niger',
    },
  ],
  [
    'pt',
    {
      first: '1º de julho de 2019',
      short: '1º de jul. de 2019',
      month: 'julho de 2018',
      year: '2018',
      days: '3–5 de dezembro de 2018',
      months: 'julho–setembro de 2018',
      acrossMonths: '29 de novembro–1º de dezembro de 2018',
      acrossYears: '31 de dezembro de 2018–1º de janeiro de 2019',
      ofYear: '1º–5 de dezembro',
      number: '11.000',
      large: '1,4 milhão',
      bytes: '1,4 MB',
      list: 'Mali e Niger',
    },
  ],
  [
    'ru',
    {
      first: '1 июля 2019 года',
      short: '1 июл. 2019 г.',
      month: 'июль 2018 года',
      year: '2018',
      days: '3–5 декабря 2018 года',
      months: 'июль–сентябрь 2018 года',
      acrossMonths: '29 ноября–1 декабря 2018 года',
      acrossYears: '31 декабря 2018 года–1 января 2019 года',
      ofYear: '1–5 декабря',
      number: '11\u00a0000',
      large: '1,4 миллиона',
      bytes: '1,4 МБ',
      list: 'Mali и Niger',
    },
  ],
  [
    'ar',
    {
      first: '1 يوليو 2019',
      short: '1 يوليو 2019',
      month: 'يوليو 2018',
      year: '2018',
      days: '3–5 ديسمبر 2018',
      months: 'يوليو–سبتمبر 2018',
      acrossMonths: '29 نوفمبر–1 ديسمبر 2018',
      acrossYears: '31 ديسمبر 2018–1 يناير 2019',
      ofYear: '1–5 ديسمبر',
      number: '11,000',
      large: '1.4 مليون',
      bytes: '1.4 م.ب',
      list: 'Mali وNiger',
    },
  ],
])('writes dates, numbers and lists in the form of %s', (lang, expected) => {
  expect(spaced(written(lang))).toEqual(expected);
});

test('counts whole days across months, leap days and clock changes', () => {
  expect(daysBetween('2018-12-13', '2018-12-13')).toBe(0);
  expect(daysBetween('2016-02-28', '2016-03-01')).toBe(2);
  expect(daysBetween('2018-03-10', '2018-03-12')).toBe(2);
  expect(daysBetween('2018', '2019')).toBe(365);
  expect(daysBetween('2018-12-13', '2018-12-01')).toBe(-12);
});
