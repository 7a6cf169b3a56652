import { expect, test } from 'vitest';
import { daysBetween, formatDate, formatList, formatNumber, formatPeriod, formatPeriodOfYear, formatShortDate } from '@/lib/i18n/format';

// Which spaces stand around the dash is up to the version of ICU.
const period = (start: string, end?: string) => formatPeriod('en', start, end).replace(/\s*–\s*/, '–');

test('runs west of Greenwich, where a date read as local time would fall on the day before', () => {
  expect(new Date(2018, 0, 1).getTimezoneOffset()).toBeGreaterThan(0);
});

test('prints a date just as exact as it is known', () => {
  expect(formatDate('en', '2018-12-13')).toBe('13 December 2018');
  expect(formatDate('en', '2018-01-01')).toBe('1 January 2018');
  expect(formatDate('en', '2018-07')).toBe('July 2018');
  expect(formatDate('en', '2018')).toBe('2018');
  expect(formatShortDate('en', '2018-12-01')).toBe('1 Dec 2018');
  expect(formatShortDate('en', '2018')).toBe('2018');
});

test('prints a period with nothing said twice', () => {
  expect(period('2018-12-03')).toBe('3 December 2018');
  expect(period('2018-12-03', '2018-12-03')).toBe('3 December 2018');
  expect(period('2018-12-03', '2018-12-05')).toBe('3–5 December 2018');
  expect(period('2018-12-31', '2019-01-01')).toBe('31 December 2018–1 January 2019');
  expect(period('2018-07', '2018-09')).toBe('July–September 2018');
});

test('prints a period as exact as its less exact end', () => {
  expect(period('2018-07', '2018-09-30')).toBe('July–September 2018');
  expect(period('2018-07-15', '2019')).toBe('2018–2019');
});

test('leaves the year out below a heading that gives it, but not where the period leaves that year', () => {
  expect(formatPeriodOfYear('en', '2018-12-13')).toBe('13 December');
  expect(formatPeriodOfYear('en', '2018-12-03', '2018-12-05')).toBe('3–5 December');
  expect(formatPeriodOfYear('en', '2018-07')).toBe('July');
  expect(formatPeriodOfYear('en', '2018-12-31', '2019-01-01')).toBe('31 December 2018–1 January 2019');
  expect(formatPeriodOfYear('en', '2018')).toBe('2018');
});

test('writes numbers and lists as the language does', () => {
  expect(formatNumber('en', 11_000_000)).toBe('11,000,000');
  expect(formatList('en', ['Mali', 'Morocco', 'Niger'])).toBe('Mali, Morocco and Niger');
  expect(formatList('en', [])).toBe('');
});

test('counts whole days over months, leap days and the change of the clocks', () => {
  expect(daysBetween('2018-12-13', '2018-12-13')).toBe(0);
  expect(daysBetween('2016-02-28', '2016-03-01')).toBe(2);
  expect(daysBetween('2018-03-10', '2018-03-12')).toBe(2);
  expect(daysBetween('2018', '2019')).toBe(365);
  expect(daysBetween('2018-12-13', '2018-12-01')).toBe(-12);
});
