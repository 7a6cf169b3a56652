import { en, type Messages } from './en';

/** Languages of the site: code, name in the language itself, direction of its script, locale for Intl. */
export const languages = [{ code: 'en', name: 'English', direction: 'ltr', locale: 'en-GB', messages: en }] as const satisfies readonly {
  code: string;
  name: string;
  direction: 'ltr' | 'rtl';
  locale: string;
  messages: Messages;
}[];

export type Lang = (typeof languages)[number]['code'];
export const defaultLang: Lang = 'en';

/** The language with this code; the default one where there is none. */
export function languageOf(lang: string): (typeof languages)[number] {
  return languages.find(({ code }) => code === lang) ?? languages[0];
}

/** The words of the interface in one language. */
export function messages(lang: string): Messages {
  return languageOf(lang).messages;
}
