import { readFileSync, statSync } from 'node:fs';
import {
  isArgumentElement,
  isLiteralElement,
  isPluralElement,
  isPoundElement,
  isSelectElement,
  type MessageFormatElement,
} from '@formatjs/icu-messageformat-parser';
import { decode } from '@/lib/content/read/decode';
import { nearest } from '@/lib/content/read/nearest';
import { type Fault, inOrder, type Problem, quoted } from '@/lib/content/read/problem';
import { type LineOf, readYaml } from '@/lib/content/read/yaml';
import { contentFolder } from '@/lib/content-folder';
import { en } from './en';
import { type Lang, languageOf } from './languages';
import { parseMessage, pluralCategories } from './message';
import { messagesFile } from './open-languages';

type Texts<T> = T extends string ? string : { readonly [K in keyof T]: Texts<T[K]> };
/** The messages of a language as written, in ICU MessageFormat. */
export type Words = Texts<typeof en>;

/** The messages of a language, or what is wrong with their file. */
interface MessagesReading {
  messages?: Words;
  problems: readonly Problem[];
}

const read = new Map<string, { stamp: string; reading: MessagesReading }>();

/** Reads and checks the messages of a language other than English; reads them again only if their file has changed. */
export function readMessages(lang: Lang, folder: string = contentFolder()): MessagesReading {
  const file = messagesFile(lang, folder);
  const { mtimeMs, size } = statSync(file);
  const stamp = `${mtimeMs} ${size}`;
  const before = read.get(file);
  if (before?.stamp === stamp) return before.reading;
  const { data, faults } = check(readFileSync(file), languageOf(lang).locale);
  const problems = inOrder(faults.map((fault) => ({ file: `translations/${lang}/messages.yaml`, ...fault })));
  const reading = problems.length > 0 ? { problems } : { messages: data as Words, problems };
  read.set(file, { stamp, reading });
  return reading;
}

function check(bytes: Uint8Array, locale: string): { data: unknown; faults: readonly Fault[] } {
  const source = decode(bytes);
  if (typeof source !== 'string') return { data: undefined, faults: [{ ...source, field: 'messages' }] };
  const { data, faults, lineOf } = readYaml(source);
  return { data, faults: [...faults, ...(data === undefined ? [] : compareTrees(data, en, [], { locale, lineOf }))] };
}

interface Place {
  locale: string;
  lineOf: LineOf;
}

/** What is wrong with a part of the messages, compared with the same part in English. */
function compareTrees(found: unknown, english: unknown, at: readonly string[], place: Place): Fault[] {
  const faultAt = (path: readonly string[], reason: string, fix: string): Fault => ({
    line: place.lineOf(path),
    field: path.join('.') || 'messages',
    reason,
    fix,
  });
  if (typeof english === 'string') {
    if (typeof found === 'object' && found !== null)
      return [faultAt(at, 'is a group, but English has a single text', `write one text for ${quoted(english)}`)];
    if (typeof found !== 'string' || found.trim() === '')
      return [faultAt(at, 'is not a text', `write the text in quotes; in English it is ${quoted(english)}`)];
    return [...messageFindings(found, english, place.locale), ...typeFindings(found, place.locale)].map(({ reason, fix }) =>
      faultAt(at, reason, fix),
    );
  }
  const keys = Object.keys(english as object);
  const isList = Array.isArray(english);
  if (typeof found !== 'object' || found === null || Array.isArray(found) !== isList)
    return isList
      ? [faultAt(at, 'is not a list', `write ${keys.length} items, each after a "-"`)]
      : [faultAt(at, 'is not a group', `put the messages ${keys.join(', ')} below it`)];
  const parts = found as Record<string, unknown>;
  const englishParts = english as Record<string, unknown>;
  const missing = new Set(keys.filter((key) => !(key in parts)));
  const unknown = Object.keys(parts)
    .filter((key) => !keys.includes(key))
    .map((key) => {
      const meant = nearest(key, missing);
      // Reported once: a misspelt message is not missing as well.
      if (meant) missing.delete(meant);
      return faultAt([...at, key], 'is not a message of this site', meant ? `write ${quoted(meant)}` : 'remove it');
    });
  return [
    ...unknown,
    ...[...missing].map((key) => {
      const text = englishParts[key];
      const words = typeof text === 'string' ? `the words for ${quoted(text)}` : 'everything below it in lib/i18n/en.ts';
      return faultAt([...at, key], 'is missing', `add it, with ${words}`);
    }),
    ...keys.filter((key) => key in parts).flatMap((key) => compareTrees(parts[key], englishParts[key], [...at, key], place)),
  ];
}

type Finding = Pick<Fault, 'reason' | 'fix'>;

/** Punctuation without its spaces, or marks of another language. */
const mistyped: Readonly<Record<string, RegExp>> = { 'fr-FR': /(?<!\u00a0):|(?<!\u202f)[;?!]|«(?!\u00a0)|(?<!\u00a0)»|["“”']/u };

function typeFindings(message: string, locale: string): Finding[] {
  const pattern = mistyped[locale];
  let parts: MessageFormatElement[] = [];
  try {
    parts = pattern ? [...allParts(parseMessage(message))] : [];
  } catch {}
  const wrong = parts.filter(isLiteralElement).find(({ value }) => pattern?.test(value));
  return wrong
    ? [
        {
          reason: `has punctuation without its no-break space, or straight quotation marks: ${quoted(wrong.value)}`,
          fix: 'write U+00A0 before ":" and inside « », U+202F before ; ? and !',
        },
      ]
    : [];
}

/** What is wrong with a message, compared with the English one. */
function messageFindings(message: string, english: string, locale: string): Finding[] {
  let parts: MessageFormatElement[];
  try {
    parts = parseMessage(message);
  } catch (error) {
    const name = (error as Error).message.toLowerCase().replaceAll('_', ' ');
    return [{ reason: `is not valid ICU MessageFormat (${name})`, fix: `write it like the English one: ${quoted(english)}` }];
  }
  const englishParts = parseMessage(english);
  return [
    ...argumentFindings(argumentsOf(parts), argumentsOf(englishParts)),
    ...choiceFindings(parts, englishParts),
    ...pluralFindings(parts, locale),
  ];
}

/** How a message uses an argument: as a number, to choose between forms by name, or as a text. */
type Use = 'number' | 'choice' | 'text';

function argumentFindings(found: ReadonlyMap<string, Use>, english: ReadonlyMap<string, Use>): Finding[] {
  const names = [...english.keys()];
  const list = names.length === 0 ? 'none' : names.map((name) => `{${name}}`).join(', ');
  const missing = names.filter((name) => !found.has(name));
  return [
    ...missing.map((name) => ({ reason: `leaves out {${name}}`, fix: `use each argument of the English message: ${list}` })),
    ...[...found].flatMap(([name, use]): Finding[] => {
      const right = english.get(name);
      if (!right) {
        const near = nearest(name, names);
        const fix = near ? `write {${near}}` : `use only the arguments of the English message: ${list}`;
        return [{ reason: `has an unknown argument {${name}}`, fix }];
      }
      // A number may also be printed as a text.
      if (use === right || (use === 'text' && right === 'number')) return [];
      const fix = right === 'text' ? `write {${name}} alone` : 'use it as the English message does';
      return [{ reason: `uses {${name}} as a ${use}, but it is a ${right}`, fix }];
    }),
  ];
}

function argumentsOf(parts: readonly MessageFormatElement[]): Map<string, Use> {
  const uses = new Map<string, Use>();
  for (const part of allParts(parts)) {
    if (isLiteralElement(part) || isPoundElement(part)) continue;
    const use = isArgumentElement(part) ? 'text' : isSelectElement(part) ? 'choice' : 'number';
    if (use !== 'text' || !uses.has(part.value)) uses.set(part.value, use);
  }
  return uses;
}

/** Forms chosen by name keep the names of the English message, which the code uses. */
function choiceFindings(parts: readonly MessageFormatElement[], english: readonly MessageFormatElement[]): Finding[] {
  const right = new Map([...allParts(english)].filter(isSelectElement).map(({ value, options }) => [value, Object.keys(options)]));
  return [...allParts(parts)].filter(isSelectElement).flatMap(({ value, options }) => {
    const names = right.get(value) ?? [];
    const isSame = names.length === Object.keys(options).length && names.every((name) => name in options);
    if (isSame || names.length === 0) return [];
    const fix = `give it ${names.map((name) => `${name} {…}`).join(' ')}`;
    return [{ reason: `does not have the same forms of {${value}} as English`, fix }];
  });
}

function pluralFindings(parts: readonly MessageFormatElement[], locale: string): Finding[] {
  return [...allParts(parts)].filter(isPluralElement).flatMap(({ value, pluralType = 'cardinal', options }) => {
    const missing = pluralCategories(locale, pluralType).filter((category) => !(category in options));
    const forms = missing.map((category) => `${category} {…}`).join(' ');
    const name = pluralType === 'ordinal' ? 'ordinal' : 'plural';
    return missing.length === 0 ? [] : [{ reason: `lacks the form ${missing.join(', ')} of its ${name} {${value}}`, fix: `add ${forms}` }];
  });
}

/** The parts of a message and of all its forms. */
function* allParts(parts: readonly MessageFormatElement[]): Generator<MessageFormatElement> {
  for (const part of parts) {
    yield part;
    if (isPluralElement(part) || isSelectElement(part)) for (const { value } of Object.values(part.options)) yield* allParts(value);
  }
}
