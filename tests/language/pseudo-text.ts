import {
  isLiteralElement,
  isPluralElement,
  isSelectElement,
  type MessageFormatElement,
  type PluralElement,
} from '@formatjs/icu-messageformat-parser';
import { printAST } from '@formatjs/icu-messageformat-parser/printer.js';
import { type Lang, languageOf } from '@/lib/i18n/languages';
import { parseMessage } from '@/lib/i18n/message';

/**
 * Words of no language in Arabic letters: each Latin letter becomes the same Arabic one. A page in them shows what a real translation would,
 * and every word that escaped translation has Latin letters.
 */
export const testLang = 'ar' satisfies Lang;

const letters = new Map(
  [...'abcdefghijklmnopqrstuvwxyz'].map((letter, i) => [letter, [...'ابتدهفغحيجكلمنوصقرسطعثشخىز'][i] as string] as const),
);
/** Left as they are: placeholders, footnotes, addresses, and the name of the project. */
const fixed = [/\{\w+\}/, /\]\([^)]*\)/, /\[\^[^\]]+\]/, /https?:\/\/[^\s<>)]+/, /[\w.+-]+@[\w-]+(?:\.[\w-]+)+/, /GLO\.ACT/];

/** A text in the letters of the test language; `names` are kept as they are. */
export function pseudo(text: string, names: readonly string[] = []): string {
  const kept = [...fixed.map(({ source }) => source), ...names.map((name) => name.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'))].join('|');
  return text
    .split(new RegExp(`(${kept})`, 'u'))
    .map((part, i) => (i % 2 === 1 ? part : spell(part)))
    .join('');
}

const spell = (text: string) =>
  text
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/\p{Script=Latin}/gu, (letter) => letters.get(letter.toLowerCase()) ?? 'ء');

/** A tree of messages in the test language, with every plural form that it has, each in its own words. */
export function pseudoMessages<T>(messages: T): T {
  if (typeof messages === 'string') return printAST(parseMessage(messages).map(pseudoPart)) as T;
  if (Array.isArray(messages)) return messages.map(pseudoMessages) as T;
  return Object.fromEntries(Object.entries(messages as object).map(([key, each]) => [key, pseudoMessages(each)])) as T;
}

function pseudoPart(part: MessageFormatElement): MessageFormatElement {
  if (isLiteralElement(part)) return { ...part, value: pseudo(part.value) };
  if (isPluralElement(part)) return { ...part, options: pluralForms(part) };
  if (!isSelectElement(part)) return part;
  const options = Object.entries(part.options).map(([name, { value }]) => [name, { value: value.map(pseudoPart) }]);
  return { ...part, options: Object.fromEntries(options) };
}

function pluralForms({ options, pluralType = 'cardinal' }: PluralElement): PluralElement['options'] {
  const { pluralCategories } = new Intl.PluralRules(languageOf(testLang).locale, { type: pluralType }).resolvedOptions();
  const exact = Object.keys(options).filter((name) => name.startsWith('='));
  const forms = [...exact, ...pluralCategories].map((name) => {
    const { value } = options[name] ?? (options['other'] as PluralElement['options'][string]);
    const ending = exact.includes(name) ? '' : ` ${formMark(name as Intl.LDMLPluralRule)}`;
    return [name, { value: [...value.map(pseudoPart), ...parseMessage(ending)] }];
  });
  return Object.fromEntries(forms);
}

/** The ending of a plural form, different for each category. */
const formMark = (category: Intl.LDMLPluralRule): string => pseudo(category.slice(0, 2));
