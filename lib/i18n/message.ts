import { isLiteralElement, type MessageFormatElement, parse } from '@formatjs/icu-messageformat-parser';
import type { GetICUArgs } from '@schummar/icu-type-parser';
import { type Formatters, IntlMessageFormat } from 'intl-messageformat';

type Values<T extends string> = GetICUArgs<T, { ICUNumberArgument: number; ICUArgument: string | number }>;

/** The same tree ready for use: a message without arguments is a text, one with arguments a function of them by name. */
export type Compiled<T> = T extends string
  ? keyof Values<T> extends never
    ? string
    : (values: Values<T>) => string
  : { readonly [K in keyof T]: Compiled<T[K]> };

/** The parts of a message in ICU MessageFormat; throws a SyntaxError where it cannot be read. */
export const parseMessage = (message: string): MessageFormatElement[] => parse(message, { ignoreTag: true });

/** A tree of messages in ICU MessageFormat made ready for use in a language. */
export function compile<T>(messages: T, locale: string): Compiled<T> {
  const compiled = typeof messages === 'string' ? compileOne(messages, locale) : compileAll(messages as object, locale);
  return compiled as Compiled<T>;
}

function compileAll(messages: object, locale: string) {
  if (Array.isArray(messages)) return messages.map((each) => compile(each, locale));
  return Object.fromEntries(Object.entries(messages).map(([key, each]) => [key, compile(each, locale)]));
}

function compileOne(message: string, locale: string) {
  const parts = parseMessage(message);
  if (parts.every(isLiteralElement)) return parts.map(({ value }) => value).join('');
  const format = new IntlMessageFormat(parts, locale, undefined, { formatters });
  return (values: Record<string, string | number>) => format.format(values) as string;
}

/** One formatter for each language and kind, where the library would make one for each message. */
const formatters: Formatters = {
  getNumberFormat: kept((locale, options) => new Intl.NumberFormat(locale, options as Intl.NumberFormatOptions)),
  getDateTimeFormat: kept((locale, options) => new Intl.DateTimeFormat(locale, options)),
  getPluralRules: kept((locale, options) => new Intl.PluralRules(locale, options)),
};

function kept<O, F>(make: (locale: string | string[] | undefined, options?: O) => F) {
  const made = new Map<string, F>();
  return (locale?: Intl.LocalesArgument, options?: O): F => {
    const key = JSON.stringify([locale, options]);
    const found = made.get(key) ?? make(locale as string, options);
    made.set(key, found);
    return found;
  };
}
