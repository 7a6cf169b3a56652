import { languageOf } from './languages';

const dayMs = 86_400_000;

function toUtc(date: string): Date {
  const [year = 0, month = 1, day = 1] = date.split('-').map(Number);
  return new Date(Date.UTC(year, month - 1, day));
}

const precision = (date: string): Intl.DateTimeFormatOptions => ({
  timeZone: 'UTC',
  year: 'numeric',
  ...(date.length >= 7 ? { month: 'long' } : {}),
  ...(date.length >= 10 ? { day: 'numeric' } : {}),
});

// One formatter for each language and precision: making one costs a thousand times what using it does.
const formatters = new Map<string, Intl.DateTimeFormat>();
function formatter(lang: string, date: string, short: boolean): Intl.DateTimeFormat {
  const key = `${lang} ${date.length} ${short}`;
  let found = formatters.get(key);
  if (!found) {
    const options = precision(date);
    found = new Intl.DateTimeFormat(languageOf(lang).locale, short && options.month ? { ...options, month: 'short' } : options);
    formatters.set(key, found);
  }
  return found;
}

/** "13 December 2018", "July 2018" or "2018": just as exact as the date given. */
export function formatDate(lang: string, date: string): string {
  return formatter(lang, date, false).format(toUtc(date));
}

/** The same with a short month, for tables and lists: "13 Dec 2018". */
export function formatShortDate(lang: string, date: string): string {
  return formatter(lang, date, true).format(toUtc(date));
}

/** "3–5 December 2018"; one date where there is no end. */
export function formatPeriod(lang: string, start: string, end?: string): string {
  if (!end || end === start) return formatDate(lang, start);
  const range = formatter(lang, start.length <= end.length ? start : end, false).formatRange(toUtc(start), toUtc(end));
  // One form for every range on the site: Intl sets thin spaces around the dash in some.
  return range.replace(/\s*–\s*/u, '–');
}

/** 11,000 for 11000, as the language writes it. */
export function formatNumber(lang: string, value: number): string {
  return new Intl.NumberFormat(languageOf(lang).locale).format(value);
}

/** "Mali, Morocco and Niger". */
export function formatList(lang: string, items: readonly string[]): string {
  return new Intl.ListFormat(languageOf(lang).locale).format(items);
}

/** Whole days from one date to another, months and years counted from their first day. */
export function daysBetween(from: string, to: string): number {
  return Math.round((toUtc(to).getTime() - toUtc(from).getTime()) / dayMs);
}

/** "120 kB", "1.4 MB": size of a file in steps of a thousand. */
export function formatBytes(lang: string, bytes: number): string {
  const [value, unit] = bytes < 1e6 ? [bytes / 1e3, 'kilobyte'] : [bytes / 1e6, 'megabyte'];
  const maximumFractionDigits = value < 10 ? 1 : 0;
  return new Intl.NumberFormat(languageOf(lang).locale, { style: 'unit', unit, maximumFractionDigits }).format(value);
}
