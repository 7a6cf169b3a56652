import { type Lang, languageOf, perLanguage, rangeDash, rangeDashAtWord } from './languages';

function toUtc(date: string): Date {
  const [year = 0, month = 1, day = 1] = date.split('-').map(Number);
  return new Date(Date.UTC(year, month - 1, day));
}

type Look = 'full' | 'short' | 'yearless';

const precision = (date: string, look: Look): Intl.DateTimeFormatOptions => ({
  timeZone: 'UTC',
  ...(look === 'yearless' ? {} : { year: 'numeric' }),
  ...(date.length >= 7 ? { month: look === 'short' ? 'short' : 'long' } : {}),
  ...(date.length >= 10 ? { day: 'numeric' } : {}),
});

// One formatter for each language and precision: making one costs a thousand times as much as using
// it.
const formatters = new Map<string, Intl.DateTimeFormat>();
function formatter(lang: Lang, date: string, look: Look): Intl.DateTimeFormat {
  const key = `${lang} ${date.length} ${look}`;
  const found =
    formatters.get(key) ?? new Intl.DateTimeFormat(languageOf(lang).locale, precision(date, look));
  formatters.set(key, found);
  return found;
}

/** "13 December 2018", "July 2018" or "2018": as exact as the date given. */
export const formatDate = (lang: Lang, date: string): string => printDate(lang, date, 'full');

/** A date with a short month, for tables and lists: "13 Dec 2018". */
export const formatShortDate = (lang: Lang, date: string): string => printDate(lang, date, 'short');

/** "3–5 December 2018"; a single date if there is no end. */
export const formatPeriod = (lang: Lang, start: string, end?: string): string =>
  printPeriod(lang, start, end, 'full');

/**
 * A period below a heading that gives the year: "3–5 December". It keeps its years if it ends in
 * another year or has no month.
 */
export function formatPeriodOfYear(lang: Lang, start: string, end = start): string {
  const isWithin = start.length > 4 && end.length > 4 && end.slice(0, 4) === start.slice(0, 4);
  return printPeriod(lang, start, end, isWithin ? 'yearless' : 'full');
}

const printDate = (lang: Lang, date: string, look: Look) =>
  print(lang, look, formatter(lang, date, look).formatToParts(toUtc(date)));

function printPeriod(lang: Lang, start: string, end: string | undefined, look: Look): string {
  if (!end || end === start) return printDate(lang, start, look);
  const range = formatter(lang, start.length <= end.length ? start : end, look).formatRangeToParts(
    toUtc(start),
    toUtc(end),
  );
  // One form for every range on the site: Intl puts thin spaces around the dash in some, and
  // repeats the year in Russian.
  return print(lang, look, range)
    .replace(/^(\D+)( \d{4}.*)(\s*–\s*\D+)\2$/u, '$1$3$2')
    .replace(/(.)\s*–\s*(.)/u, (_, before: string, after: string) => {
      const isBetweenNumbers = /\d\d/.test(before + after);
      return before + (isBetweenNumbers ? rangeDash(lang) : rangeDashAtWord(lang)) + after;
    });
}

/** The first day of a month in languages that write it as an ordinal, which Intl does not. */
const firstDay: Partial<Record<Lang, string>> = { fr: '1er', pt: '1º' };

/** The words for "year" and "years", which Intl abbreviates and a text does not. */
const years: Partial<Record<Lang, readonly (readonly [short: RegExp, word: string])[]>> = {
  ru: [[/\sг\./gu, ' года']],
  uk: [
    [/\sр\./gu, ' року'],
    [/\sрр\./gu, ' років'],
  ],
};

function print(lang: Lang, look: Look, parts: readonly { type: string; value: string }[]): string {
  const printed = parts
    .map(({ type, value }) => (type === 'day' && value === '1' ? (firstDay[lang] ?? value) : value))
    .join('');
  return look === 'short'
    ? printed
    : (years[lang] ?? []).reduce((text, [short, word]) => text.replaceAll(short, word), printed);
}

/** Languages that write thousands without a space, which Intl does not know: "1256", "11 000". */
const fourDigitsTogether: readonly Lang[] = ['ru'];

const numbers = perLanguage(
  (lang) =>
    new Intl.NumberFormat(languageOf(lang).locale, {
      useGrouping: fourDigitsTogether.includes(lang) ? 'min2' : 'auto',
    }),
);
/** "11,000", in the form of the language. */
export const formatNumber = (lang: Lang, value: number): string => numbers(lang).format(value);

/** "11,000", "1.4 million": few digits, for a number in large type. */
export function formatLargeNumber(lang: Lang, value: number): string {
  if (value < 1_000_000) return formatNumber(lang, value);
  return new Intl.NumberFormat(languageOf(lang).locale, {
    notation: 'compact',
    compactDisplay: 'long',
  }).format(value);
}

const lists = perLanguage((lang) => new Intl.ListFormat(languageOf(lang).locale));
/** "Mali, Morocco and Niger". */
export const formatList = (lang: Lang, items: readonly string[]): string =>
  lists(lang).format(items);

/** Whole days from one date to another; a month or a year counts from its first day. */
export const daysBetween = (from: string, to: string): number =>
  (toUtc(to).getTime() - toUtc(from).getTime()) / 86_400_000;

/** "120 kB", "1.4 MB": the size of a file, in steps of a thousand; Arabic writes the unit out. */
export function formatBytes(lang: Lang, bytes: number): string {
  const [value, unit] = bytes < 1e6 ? [bytes / 1e3, 'kilobyte'] : [bytes / 1e6, 'megabyte'];
  const maximumFractionDigits = value < 10 ? 1 : 0;
  const unitDisplay = lang === 'ar' ? 'long' : 'short';
  return new Intl.NumberFormat(languageOf(lang).locale, {
    style: 'unit',
    unit,
    unitDisplay,
    maximumFractionDigits,
  }).format(value);
}
