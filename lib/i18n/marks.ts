import { type Lang, languageOf } from './languages';
import { messages } from './messages';

/** "Source: example.org", with the colon of the language. */
export const labelled = (lang: Lang, label: string, text: string | number): string =>
  messages(lang).marks.labelled({ label, text });

/** "Mali, Morocco", with the comma of the language. */
export const sideBySide = (lang: Lang, items: readonly string[]): string =>
  items.join(`${messages(lang).marks.comma} `);

/** A telephone number in a text, whose groups keep their order in a right-to-left script. */
export const telephone = (lang: Lang, number: string): string =>
  languageOf(lang).direction === 'rtl' ? `\u2066${number}\u2069` : number;
