import {
  isLiteralElement,
  type MessageFormatElement,
  parse,
} from '@formatjs/icu-messageformat-parser';
import type { GetICUArgs } from '@schummar/icu-type-parser';
import { IntlMessageFormat } from 'intl-messageformat';

type Values<T extends string> = GetICUArgs<
  T,
  { ICUNumberArgument: number; ICUArgument: string | number }
>;

/** A tree of messages ready for use: a message without arguments is a text, one with arguments a function of them by name. */
export type Compiled<T> = T extends string
  ? keyof Values<T> extends never
    ? string
    : (values: Values<T>) => string
  : { readonly [K in keyof T]: Compiled<T[K]> };

/** The parts of a message in ICU MessageFormat; throws a SyntaxError if it is not valid. */
export const parseMessage = (message: string): MessageFormatElement[] =>
  parse(message, { ignoreTag: true });

/** The plural categories of a language, in one order: each version of Node has its own, and what is built must not depend on it. */
export const pluralCategories = (
  locale: string,
  type: Intl.PluralRuleType = 'cardinal',
): Intl.LDMLPluralRule[] =>
  new Intl.PluralRules(locale, { type }).resolvedOptions().pluralCategories.toSorted();

/** Makes a tree of messages in ICU MessageFormat ready for use in a language. */
export const compile = <T>(messages: T, locale: string): Compiled<T> =>
  compileTree(messages, locale) as Compiled<T>;

function compileTree(tree: unknown, locale: string): unknown {
  if (typeof tree === 'string') return compileOne(tree, locale);
  if (Array.isArray(tree)) return tree.map((each) => compileTree(each, locale));
  return Object.fromEntries(
    Object.entries(tree as object).map(([key, each]) => [key, compileTree(each, locale)]),
  );
}

function compileOne(message: string, locale: string) {
  const parts = parseMessage(message);
  if (parts.every(isLiteralElement)) return parts.map(({ value }) => value).join('');
  const format = new IntlMessageFormat(parts, locale);
  return (values: Record<string, string | number>) => format.format(values) as string;
}
