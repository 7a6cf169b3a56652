import {
  formatBytes,
  formatDate,
  formatLargeNumber,
  formatList,
  formatNumber,
  formatPeriod,
  formatPeriodOfYear,
  formatShortDate,
} from '@/lib/i18n/format';
import { type Lang, languageOf } from '@/lib/i18n/languages';
import { messages } from '@/lib/i18n/messages';

/** How a language writes dates, numbers and lists. */
export function formatsIn(lang: Lang) {
  const { punctuation } = messages(lang);
  const languageNames = new Intl.DisplayNames(lang, { type: 'language' });
  return {
    /** "13 December 2018", "July 2018" or "2018". */
    date: (date: string) => formatDate(lang, date),
    /** "13 Dec 2018". */
    shortDate: (date: string) => formatShortDate(lang, date),
    /** "3–5 December 2018"; a single date if there is no end. */
    period: (start: string, end?: string) => formatPeriod(lang, start, end),
    /** "3–5 December", below a heading that gives the year. */
    periodOfYear: (start: string, end?: string) => formatPeriodOfYear(lang, start, end),
    /** "11,000". */
    number: (value: number) => formatNumber(lang, value),
    /** "1.4 million". */
    largeNumber: (value: number) => formatLargeNumber(lang, value),
    /** "120 kB". */
    bytes: (bytes: number) => formatBytes(lang, bytes),
    /** "Mali, Morocco and Niger". */
    list: (items: readonly string[]) => formatList(lang, items),
    /** "Mali, Morocco", with the comma of the language. */
    sideBySide: (items: readonly string[]) => items.join(`${punctuation.comma} `),
    /** "Source: example.org", with the colon of the language. */
    labelled: (label: string, text: string | number) => punctuation.labelled({ label, text }),
    /** A count in words with its digits, which the link that it names shows: Arabic has none in "one" and "two". */
    withDigits: (value: number, words: string) => {
      const digits = formatNumber(lang, value);
      return words.includes(digits) ? words : `${digits}${punctuation.comma} ${words}`;
    },
    /** "French", by its ISO 639 code. */
    languageName: (code: string) => languageNames.of(code) ?? code,
    /** A telephone number in a text, whose groups keep their order in a right-to-left script. */
    telephone: (number: string) =>
      languageOf(lang).direction === 'rtl' ? `\u2066${number}\u2069` : number,
  };
}
