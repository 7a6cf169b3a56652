import { readFileSync, statSync } from 'node:fs';
import path from 'node:path';
import { isArgumentElement, isPluralElement, isSelectElement, type MessageFormatElement } from '@formatjs/icu-messageformat-parser';
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
export function readMessages(lang: Lang, folder = contentFolder()): MessagesReading {
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
  const unknown = Object.keys(parts).filter((key) => !keys.includes(key));
  return [
    ...keys.flatMap((key) => {
      const here = [...at, key];
      if (key in parts) return compareTrees(parts[key], englishParts[key], here, place);
      const text = englishParts[key];
      const fix = `add it, with ${typeof text === 'string' ? `the words for ${quoted(text)}` : `all that is below it in lib/i18n/en.ts`}`;
      return [{ line: place.lineOf(here), field: here.join('.'), reason: 'is missing', fix }];
    }),
    ...unknown.map((key) => {
      const near = nearest(key, keys);
      const here = [...at, key];
      const fix = near ? `write ${quoted(near)}` : 'remove it';
      return { line: place.lineOf(here), field: here.join('.'), reason: 'is no message of this site', fix };
    }),
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
    return [{ reason: `cannot be read as ICU MessageFormat: ${name}`, fix: `write it like the English one: ${quoted(english)}` }];
  }
  return [...argumentFindings(argumentsOf(parts), argumentsOf(parseMessage(english))), ...pluralFindings(parts, locale)];
}

/** How a message uses an argument: as a number, to choose a form by its value, or as it comes. */
type Use = 'number' | 'choice' | 'text';

function argumentFindings(found: ReadonlyMap<string, Use>, english: ReadonlyMap<string, Use>): Finding[] {
  const names = [...english.keys()];
  const missing = names.filter((name) => !found.has(name));
  const list = names.length === 0 ? 'none' : names.map((name) => `{${name}}`).join(', ');
  return [
    ...missing.map((name) => ({ reason: `leaves out {${name}}`, fix: `use each of the arguments: ${list}` })),
    ...[...found].flatMap(([name, use]): Finding[] => {
      const right = english.get(name);
      if (!right) {
        const near = nearest(name, names);
        return [
          {
            reason: `has an argument {${name}} that it is not given`,
            fix: near ? `write {${near}}` : `use only the arguments it is given: ${list}`,
          },
        ];
      }
      // What English prints as it comes may be a text, of which there is no plural; any other may be printed as it comes.
      if (use === 'text' || use === right) return [];
      return [
        {
          reason: `takes {${name}} as a ${use}, where it is a ${right}`,
          fix: right === 'text' ? `write {${name}} alone` : 'use it as the English message does',
        },
      ];
    }),
  ];
}

function argumentsOf(parts: readonly MessageFormatElement[]): Map<string, Use> {
  const uses = new Map<string, Use>();
  for (const part of allParts(parts)) {
    if (!('value' in part) || part.type === 0) continue;
    const use = isArgumentElement(part) ? 'text' : isSelectElement(part) ? 'choice' : 'number';
    if (use !== 'text' || !uses.has(part.value)) uses.set(part.value, use);
  }
  return uses;
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
