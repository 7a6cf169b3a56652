import { readFileSync, statSync } from 'node:fs';
import path from 'node:path';
import {
  isArgumentElement,
  isLiteralElement,
  isPluralElement,
  isPoundElement,
  isSelectElement,
  type MessageFormatElement,
} from '@formatjs/icu-messageformat-parser';
import { type LineOf, readFrontMatter } from '@/lib/content/front-matter';
import { nearest } from '@/lib/content/nearest';
import { type Fault, inOrder, type Problem, quoted } from '@/lib/content/problem';
import { contentFolder } from '@/lib/content-folder';
import { en } from './en';
import { type Lang, languageOf } from './languages';
import { parseMessage } from './message';
import { messagesFile } from './open-languages';

type Texts<T> = T extends string ? string : { readonly [K in keyof T]: Texts<T[K]> };
/** The messages of a language as they are written, in ICU MessageFormat. */
export type Words = Texts<typeof en>;

/** What was read of the messages of a language: all of them, or what is wrong with their file. */
export interface MessagesReading {
  messages?: Words;
  problems: readonly Problem[];
}

const read = new Map<string, { stamp: string; reading: MessagesReading }>();

/** The messages of a language other than English, checked; read again only when their file has changed. */
export function readMessages(lang: Lang, folder: string = contentFolder()): MessagesReading {
  const file = messagesFile(lang, folder);
  const stats = statSync(file, { throwIfNoEntry: false });
  const stamp = `${stats?.mtimeMs} ${stats?.size}`;
  const before = read.get(file);
  if (before?.stamp === stamp) return before.reading;
  const faults = stats ? [] : [{ line: 1, field: 'file name', reason: 'does not exist', fix: 'copy it from another language' }];
  const reading = stats ? check(readFileSync(file, 'utf8'), languageOf(lang).locale) : { faults };
  const name = path.relative(folder, file).split(path.sep).join('/');
  const problems = inOrder(reading.faults.map((fault) => ({ file: name, ...fault })));
  const now = { problems, ...('messages' in reading && problems.length === 0 ? { messages: reading.messages } : {}) };
  read.set(file, { stamp, reading: now });
  return now;
}

function check(source: string, locale: string): { messages: Words; faults: readonly Fault[] } {
  const { data, faults, lineOf } = readFrontMatter(source);
  const own = [...faults, ...(data === undefined ? [] : compareTrees(data, en, [], { locale, lineOf }))];
  // The reader counts the line "---" that opens front matter, which this file does not have.
  const moved = own.map((fault) => ({
    ...fault,
    line: Math.max(1, fault.line - 1),
    field: fault.field === 'front matter' ? 'messages' : fault.field,
    // In front matter such marks are a slip; a message may well begin with them.
    ...(/^has curly/.test(fault.reason)
      ? { reason: 'begins with a quotation mark and is not quoted itself', fix: 'put the text and its marks in straight single quotes' }
      : {}),
  }));
  return { messages: data as Words, faults: moved };
}

interface Place {
  locale: string;
  lineOf: LineOf;
}

/** What is wrong with a part of the messages, against the same part in English. */
function compareTrees(found: unknown, english: unknown, at: readonly string[], place: Place): Fault[] {
  const say = (reason: string, fix: string): Fault[] => [{ line: place.lineOf(at), field: at.join('.') || 'messages', reason, fix }];
  if (typeof english === 'string') {
    if (typeof found === 'object' && found !== null)
      return say('is a group, where English has one text', `write one text for ${quoted(english)}`);
    if (typeof found !== 'string' || found.trim() === '')
      return say('is no text', `write the text in quotes; in English it is ${quoted(english)}`);
    return messageFindings(found, english, place.locale).flatMap(({ reason, fix }) => say(reason, fix));
  }
  const keys = Object.keys(english as object);
  const isList = Array.isArray(english);
  if (typeof found !== 'object' || found === null || Array.isArray(found) !== isList)
    return say(
      `is no ${isList ? 'list' : 'group'}`,
      isList ? `write ${keys.length} items, each behind a "-"` : `give the messages ${keys.join(', ')} below it`,
    );
  const parts = found as Record<string, unknown>;
  const englishParts = english as Record<string, unknown>;
  const missing = new Set(keys.filter((key) => !(key in parts)));
  const strays = Object.keys(parts)
    .filter((key) => !keys.includes(key))
    .map((key) => {
      const meant = nearest(key, missing);
      // Said once: what is misspelt is not missing as well.
      if (meant) missing.delete(meant);
      const here = [...at, key];
      const fix = meant ? `write ${quoted(meant)}` : 'remove it';
      return { line: place.lineOf(here), field: here.join('.'), reason: 'is no message of this site', fix };
    });
  return [
    ...strays,
    ...[...missing].map((key) => {
      const here = [...at, key];
      const text = englishParts[key];
      const fix = `add it, with ${typeof text === 'string' ? `the words for ${quoted(text)}` : 'all that is below it in lib/i18n/en.ts'}`;
      return { line: place.lineOf(here), field: here.join('.'), reason: 'is missing', fix };
    }),
    ...keys.filter((key) => key in parts).flatMap((key) => compareTrees(parts[key], englishParts[key], [...at, key], place)),
  ];
}

type Finding = Pick<Fault, 'reason' | 'fix'>;

/** What is wrong with one message, against the same in English. */
function messageFindings(message: string, english: string, locale: string): Finding[] {
  let parts: MessageFormatElement[];
  try {
    parts = parseMessage(message);
  } catch (error) {
    const name = (error as Error).message.toLowerCase().replaceAll('_', ' ');
    return [{ reason: `is no ICU MessageFormat (${name})`, fix: `write it like the English one: ${quoted(english)}` }];
  }
  const englishParts = parseMessage(english);
  return [
    ...argumentFindings(argumentsOf(parts), argumentsOf(englishParts)),
    ...choiceFindings(parts, englishParts),
    ...pluralFindings(parts, locale),
  ];
}

/** How a message uses an argument: as a number, to choose between forms by name, or as it comes. */
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
        return [{ reason: `has an argument {${name}}, which it is not given`, fix }];
      }
      // A number may also be printed as it comes.
      if (use === right || (use === 'text' && right === 'number')) return [];
      const fix = right === 'text' ? `write {${name}} alone` : 'use it as the English message does';
      return [{ reason: `uses {${name}} as a ${use}, though it is a ${right}`, fix }];
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

/** Forms chosen by name have the names of the English message, which the code gives. */
function choiceFindings(parts: readonly MessageFormatElement[], english: readonly MessageFormatElement[]): Finding[] {
  const right = new Map([...allParts(english)].filter(isSelectElement).map(({ value, options }) => [value, Object.keys(options)]));
  return [...allParts(parts)].filter(isSelectElement).flatMap(({ value, options }) => {
    const names = right.get(value) ?? [];
    const isSame = names.length === Object.keys(options).length && names.every((name) => name in options);
    if (isSame || names.length === 0) return [];
    return [{ reason: `has not the forms of {${value}} that English has`, fix: `give it ${names.map((name) => `${name} {…}`).join(' ')}` }];
  });
}

function pluralFindings(parts: readonly MessageFormatElement[], locale: string): Finding[] {
  return [...allParts(parts)].filter(isPluralElement).flatMap(({ value, pluralType = 'cardinal', options }) => {
    const needed = new Intl.PluralRules(locale, { type: pluralType }).resolvedOptions().pluralCategories;
    const missing = needed.filter((category) => !(category in options));
    const forms = missing.map((category) => `${category} {…}`).join(' ');
    const name = pluralType === 'ordinal' ? 'ordinal' : 'plural';
    return missing.length === 0 ? [] : [{ reason: `has no form ${missing.join(', ')} of its ${name} {${value}}`, fix: `add ${forms}` }];
  });
}

/** The parts of a message and of all its forms. */
function* allParts(parts: readonly MessageFormatElement[]): Generator<MessageFormatElement> {
  for (const part of parts) {
    yield part;
    if (isPluralElement(part) || isSelectElement(part)) for (const { value } of Object.values(part.options)) yield* allParts(value);
  }
}
