import {
  isLiteralElement,
  type MessageFormatElement,
  parse,
} from '@formatjs/icu-messageformat-parser';
import type { GetICUArgs } from '@schummar/icu-type-parser';
import { IntlMessageFormat } from 'intl-messageformat';
import { valueAt } from '@/lib/source/walk';

type Values<T extends string> = GetICUArgs<
  T,
  { ICUNumberArgument: number; ICUArgument: string | number }
>;

/**
 * A tree of messages ready for use: a message without arguments is a text, one with arguments a
 * function of them by name.
 */
export type Compiled<T> = T extends string
  ? keyof Values<T> extends never
    ? string
    : (values: Values<T>) => string
  : { readonly [K in keyof T]: Compiled<T[K]> };

/** The parts of a message in ICU MessageFormat; throws a SyntaxError if it is not valid. */
export const parseMessage = (message: string): MessageFormatElement[] =>
  parse(message, { ignoreTag: true });

/**
 * The plural categories of a language, in one order: each version of Node has its own, and what is
 * built must not depend on it.
 */
export const pluralCategories = (
  locale: string,
  type: Intl.PluralRuleType = 'cardinal',
): Intl.LDMLPluralRule[] =>
  new Intl.PluralRules(locale, { type }).resolvedOptions().pluralCategories.toSorted();

/**
 * Makes English messages in ICU MessageFormat ready for use, or their words in another language;
 * what this lacks stays English.
 */
export const compile = <T>(
  english: T,
  locale: string,
  other?: { texts: unknown; locale: string },
): Compiled<T> => compileTree(english, locale, other) as Compiled<T>;

function compileTree(
  english: unknown,
  locale: string,
  other?: { texts: unknown; locale: string },
): unknown {
  if (typeof english === 'string') {
    if (!other) return compileOne(english, locale);
    return typeof other.texts === 'string'
      ? compileOne(other.texts, other.locale)
      : compileOne(english, locale);
  }
  const compiled = Object.entries(english as object).map(([key, each]) => {
    const texts = valueAt(other?.texts, key);
    return [key, compileTree(each, locale, other && { texts, locale: other.locale })];
  });
  return Object.fromEntries(compiled);
}

type Compiling = string | ((values: Record<string, string | number>) => string);

function compileOne(message: string, locale: string): Compiling {
  const parts = parseMessage(message);
  if (parts.every(isLiteralElement)) return parts.map(({ value }) => value).join('');
  const format = new IntlMessageFormat(parts, locale);
  return (values) => format.format(values) as string;
}
