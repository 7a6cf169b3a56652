import path from 'node:path';
import {
  isArgumentElement,
  isLiteralElement,
  isPluralElement,
  isPoundElement,
  isSelectElement,
  type MessageFormatElement,
} from '@formatjs/icu-messageformat-parser';
import { IntlMessageFormat } from 'intl-messageformat';
import { z } from 'zod';
import { remember } from '@/lib/remember';
import { type DataFile, readDataFile } from '@/lib/source/data-file';
import { nearest } from '@/lib/source/nearest';
import { type Finding, quoted } from '@/lib/source/problem';
import { valueAt } from '@/lib/source/walk';
import type { English } from '@/messages';
import { parseMessage, pluralCategories } from './icu';
import { defaultLang, type Lang, languageOf, languages } from './languages';
import { messagesFolder } from './open-languages';

type Texts<T> = T extends string ? string : { readonly [K in keyof T]?: Texts<T[K]> };
/**
 * The messages of a language as written, in ICU MessageFormat; another language than English may
 * lack some.
 */
export type MessageTexts = Texts<English>;

/** The messages that a language lacks, by their keys: "helpline.where". */
export function missingMessages(words: object, english: object, above = ''): string[] {
  return Object.entries(english).flatMap(([key, text]) => {
    const translated = valueAt(words, key);
    if (typeof text === 'object') return missingMessages(translated ?? {}, text, `${above}${key}.`);
    return translated === undefined ? [above + key] : [];
  });
}

/** The file with the messages of a language as it was read; no messages if they are wrong. */
interface MessageFile extends Omit<DataFile<unknown>, 'data'> {
  lang: Lang;
  messages: MessageTexts | undefined;
}

/** Reads and checks the messages of a language: content/messages.yaml for English. */
export function readMessages(lang: Lang, folder?: string): MessageFile {
  // The code is written for the English words of this site, whatever other content it shows.
  const englishFile = readDataFile('messages.yaml', english, path.resolve('content'));
  const { data, ...read } =
    lang === defaultLang
      ? englishFile
      : readDataFile(
          `translations/${lang}/messages.yaml`,
          schemasLike((englishFile.written ?? {}) as object)[lang],
          messagesFolder(lang, folder),
        );
  return { lang, messages: data as MessageTexts | undefined, ...read };
}

/** Messages in ICU MessageFormat with any keys and arguments. */
const english = z.record(z.string(), z.unknown()).check(({ value, issues }) => {
  const params = {
    reason: 'has no messages',
    fix: 'bring it back: git checkout content/messages.yaml',
  };
  if (Object.keys(value).length === 0) {
    issues.push({ code: 'custom', input: value, path: [], params });
    return;
  }
  const { error } = schemaLike(value, languageOf(defaultLang).locale, true).safeParse(value, {
    reportInput: true,
  });
  issues.push(...((error?.issues ?? []) as typeof issues));
});

const schemasLike = remember(
  (words: object) =>
    Object.fromEntries(
      languages.map(({ code, locale }) => [code, schemaLike(words, locale, false)]),
    ) as Record<Lang, z.ZodType>,
);

/** Messages that list words between "|": the code looks for each of them in texts. */
const wordLists = ['numberWords', 'words'];

function listFindings(key: string, message: string): Finding[] {
  if (!/^[\p{L}\p{M}’' -]+(\|[\p{L}\p{M}’' -]+)*$/u.test(message))
    return [
      {
        reason: 'is not a list of words',
        fix: 'write words of letters, with "|" between them: "more than|over"',
      },
    ];
  const { length } = message.split('|');
  return key === 'numberWords' && length !== 100
    ? [
        {
          reason: `has ${length} words`,
          fix: 'write those of all numbers from 0 to 99 in their order, with "|" between them',
        },
      ]
    : [];
}

/** More than any message needs. */
const mostCharacters = 700;

const lengthFindings = ({ length }: string): Finding[] =>
  length <= mostCharacters
    ? []
    : [{ reason: `has ${length} characters`, fix: `shorten it to ${mostCharacters}` }];

/**
 * The schema of messages with keys of the English ones and their arguments: all of them, or some.
 */
function schemaLike(english: unknown, locale: string, isComplete: boolean, key = ''): z.ZodType {
  if (typeof english !== 'object' || english === null)
    return z
      .string()
      .superRefine((text, context) => {
        const [finding] = [
          ...findingsIn(text, String(english), locale),
          ...(wordLists.includes(key) ? listFindings(key, text) : lengthFindings(text)),
        ];
        if (finding) context.addIssue({ code: 'custom', input: text, params: finding });
      })
      .describe(english === '' ? 'words that pages show' : `in English ${quoted(english)}`);
  const fields = Object.entries(english).map(([key, each]) => {
    const field = schemaLike(each, locale, isComplete, key);
    return [key, isComplete ? field : field.optional()] as const;
  });
  return z
    .strictObject(Object.fromEntries(fields))
    .describe(`a group of ${fields.map(([key]) => key).join(', ')}`);
}

/** What is wrong with a message, compared with the English one. */
function findingsIn(message: string, english: string, locale: string): Finding[] {
  const isEmpty = message.trim() === '';
  if (isEmpty || (/\p{L}/u.test(english) && !/[\p{L}\p{N}{]/u.test(message)))
    return [
      {
        reason: isEmpty ? 'is empty' : 'has no words',
        fix: `write the text; in English it is ${quoted(english)}`,
      },
    ];
  try {
    const parts = [...allParts(parseMessage(message))];
    const right = [...allParts(parseMessage(english))];
    return [
      ...argumentFindings(usesIn(parts), usesIn(right)),
      ...choiceFindings(parts, right),
      ...pluralFindings(parts, locale),
      ...typeFindings(parts, locale),
      ...printFindings(message, parts, locale),
    ];
  } catch (error) {
    const name = (error as Error).message.toLowerCase().replaceAll('_', ' ');
    return [
      {
        reason: `is not valid ICU MessageFormat (${name})`,
        fix: `write it like the English one: ${quoted(english)}`,
      },
    ];
  }
}

/**
 * What cannot be printed though it can be read, such as a number with more digits than there are.
 */
function printFindings(
  message: string,
  parts: readonly MessageFormatElement[],
  locale: string,
): Finding[] {
  if (/[\n\t]/.test(message))
    return [{ reason: 'has a line break or a tab in it', fix: 'write it on one line' }];
  const values = [...usesIn(parts)].map(([name, use]) => [name, use === 'text' ? 'a' : 1]);
  try {
    new IntlMessageFormat(parseMessage(message), locale).format(Object.fromEntries(values));
    return [];
  } catch (error) {
    return [
      {
        reason: `cannot be printed: ${(error as Error).message}`,
        fix: 'write its numbers as the English message does',
      },
    ];
  }
}

/** How a message uses an argument: as a number, to choose between forms by name, or as a text. */
type Use = 'number' | 'choice' | 'text';

function usesIn(parts: readonly MessageFormatElement[]): ReadonlyMap<string, Use> {
  const uses = new Map<string, Use>();
  for (const part of parts) {
    if (isLiteralElement(part) || isPoundElement(part)) continue;
    const use = isArgumentElement(part) ? 'text' : isSelectElement(part) ? 'choice' : 'number';
    if (use !== 'text' || !uses.has(part.value)) uses.set(part.value, use);
  }
  return uses;
}

function argumentFindings(
  found: ReadonlyMap<string, Use>,
  english: ReadonlyMap<string, Use>,
): Finding[] {
  const names = [...english.keys()];
  const list = names.length === 0 ? 'none' : names.map((name) => `{${name}}`).join(', ');
  const missing = names.filter((name) => !found.has(name));
  return [
    ...missing.map((name) => ({
      reason: `leaves out {${name}}`,
      fix: `use each argument of the English message: ${list}`,
    })),
    ...[...found].flatMap(([name, use]): Finding[] => {
      const right = english.get(name);
      if (!right) {
        const near = nearest(name, names);
        const fix = near
          ? `write {${near}}`
          : `use only the arguments of the English message: ${list}`;
        return [{ reason: `has an unknown argument {${name}}`, fix }];
      }
      if (use === right) return [];
      const fix = {
        text: `write {${name}} alone`,
        number: `write {${name}, number}`,
        choice: 'use it as the English message does',
      }[right];
      return [{ reason: `uses {${name}} as a ${use}, but it is a ${right}`, fix }];
    }),
  ];
}

/** Forms chosen by name keep the names of the English message, which the code uses. */
function choiceFindings(
  parts: readonly MessageFormatElement[],
  english: readonly MessageFormatElement[],
): Finding[] {
  const right = new Map(
    english.filter(isSelectElement).map(({ value, options }) => [value, Object.keys(options)]),
  );
  return parts.filter(isSelectElement).flatMap(({ value, options }) => {
    const names = right.get(value) ?? [];
    if (names.length === 0 || names.toSorted().join() === Object.keys(options).sort().join())
      return [];
    const fix = `give it ${names.map((name) => `${name} {…}`).join(' ')}`;
    return [{ reason: `does not have the same forms of {${value}} as English`, fix }];
  });
}

function pluralFindings(parts: readonly MessageFormatElement[], locale: string): Finding[] {
  return parts.filter(isPluralElement).flatMap(({ value, pluralType = 'cardinal', options }) => {
    const missing = pluralCategories(locale, pluralType).filter(
      (category) => !(category in options),
    );
    const forms = missing.map((category) => `${category} {…}`).join(' ');
    const name = pluralType === 'ordinal' ? 'ordinal' : 'plural';
    return missing.length === 0
      ? []
      : [
          {
            reason: `lacks the form ${missing.join(', ')} of its ${name} {${value}}`,
            fix: `add ${forms}`,
          },
        ];
  });
}

/** Punctuation without its spaces, or marks of another language. */
const mistyped: Readonly<Record<string, RegExp>> = {
  'fr-FR': /(?<!\u00a0):|(?<!\u202f)[;?!]|«(?!\u00a0)|(?<!\u00a0)»|["“”']/u,
};

function typeFindings(parts: readonly MessageFormatElement[], locale: string): Finding[] {
  const wrong = parts.filter(isLiteralElement).find(({ value }) => mistyped[locale]?.test(value));
  if (!wrong) return [];
  const reason = `has punctuation without its no-break space, or straight quotation marks: ${quoted(wrong.value)}`;
  return [{ reason, fix: 'write U+00A0 before ":" and inside « », U+202F before ; ? and !' }];
}

function* allParts(parts: readonly MessageFormatElement[]): Generator<MessageFormatElement> {
  for (const part of parts) {
    yield part;
    if (isPluralElement(part) || isSelectElement(part))
      for (const { value } of Object.values(part.options)) yield* allParts(value);
  }
}
