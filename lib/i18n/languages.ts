/**
 * The languages that the site can have, in the order of the language menu; names in the language
 * itself, scripts by ISO 15924, locales for Intl.
 */
export const languages = [
  {
    code: 'ar',
    name: 'العربية',
    script: 'Arab',
    direction: 'rtl',
    locale: 'ar-u-nu-latn',
  },
  {
    code: 'en',
    name: 'English',
    script: 'Latn',
    direction: 'ltr',
    locale: 'en-GB',
  },
  {
    code: 'fr',
    name: 'Français',
    script: 'Latn',
    direction: 'ltr',
    locale: 'fr-FR',
  },
  {
    code: 'pt',
    name: 'Português',
    script: 'Latn',
    direction: 'ltr',
    locale: 'pt-BR',
  },
  {
    code: 'ru',
    name: 'Русский',
    script: 'Cyrl',
    direction: 'ltr',
    locale: 'ru-RU',
  },
  {
    code: 'es',
    name: 'Español',
    script: 'Latn',
    direction: 'ltr',
    locale: 'es-ES',
  },
  {
    code: 'uk',
    name: 'Українська',
    script: 'Cyrl',
    direction: 'ltr',
    locale: 'uk-UA',
  },
] as const satisfies readonly {
  code: string;
  name: string;
  script: string;
  direction: 'ltr' | 'rtl';
  locale: string;
}[];

export type Lang = (typeof languages)[number]['code'];
/** The language that the content is written in. */
export const defaultLang = 'en' satisfies Lang;

/** The entry of a language in the list above. */
export const languageOf = (lang: Lang): (typeof languages)[number] =>
  languages.find(({ code }) => code === lang) as (typeof languages)[number];

/** Between two years, days or months: a hyphen in Spanish, an en dash elsewhere. */
export const rangeDash = (lang: Lang): string => (lang === 'es' ? '-' : '–');

/** The same next to a word, as in "30 May–2 June": Russian has a dash between spaces there. */
export const rangeDashAtWord = (lang: Lang): string =>
  lang === 'ru' ? '\u00A0— ' : rangeDash(lang);

/** Whether a text is the code of a language that the site can have. */
export const isLang = (text: string): text is Lang => languages.some(({ code }) => code === text);

/** The language of an address, "/fr/countries/"; English if it names none. */
export function langOf(address: string): Lang {
  const [, first = ''] = address.split('/');
  return isLang(first) ? first : defaultLang;
}

/** An address as it is written in a text: "/countries/". */
export const withoutLanguage = (address: string): string =>
  address.replace(new RegExp(`^/${langOf(address)}/`), '/');

/** The same function, computed once for each language. */
export function perLanguage<T>(make: (lang: Lang) => T): (lang: Lang) => T {
  const made = new Map<Lang, T>();
  return (lang) => {
    const found = made.get(lang) ?? make(lang);
    made.set(lang, found);
    return found;
  };
}
