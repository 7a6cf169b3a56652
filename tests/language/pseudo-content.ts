import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { stringify } from 'yaml';
import { z } from 'zod';
import { readContent } from '@/lib/content/read/load';
import { collections, type Entry } from '@/lib/content/read/schema';
import { translationSchemas } from '@/lib/content/read/translations';
import { messageTexts } from '@/lib/i18n/messages';
import { languagesFile, messagesFile } from '@/lib/i18n/open-languages';
import { pseudo, pseudoMessages, testLang } from './pseudo-text';

/** Translations that differ from the others, by the path of their original, "news/2018-12-13-a.md". */
export interface Exceptions {
  /** Only title, summary and place are translated. */
  withoutText?: readonly string[];
  /** The original has changed since. */
  lagging?: readonly string[];
  /** A native speaker has read it. */
  reviewed?: readonly string[];
}

/** The date that all translations give. */
export const translatedOn = '2020-02-29';

/** Opens the test language in a content folder: writes its messages and a translation of every item. */
export function translateFolder(folder: string, exceptions: Exceptions = {}): void {
  const { content, marks } = readContent(folder);
  for (const collection of collections) {
    mkdirSync(path.join(folder, 'translations', testLang, collection), { recursive: true });
    for (const entry of content[collection] as readonly Entry[])
      writeFileSync(path.join(folder, 'translations', testLang, entry.file), translationOf(entry, marks.get(entry.file) ?? '', exceptions));
  }
  writeFileSync(messagesFile(testLang, folder), messagesSource());
  writeFileSync(path.join(folder, languagesFile), `open: ["${testLang}"]\n`);
}

/** Source of the messages file of the test language. */
export const messagesSource = (): string => inYaml(pseudoMessages(messageTexts('en')));

const inYaml = (value: unknown) => stringify(value, { lineWidth: 0, defaultStringType: 'QUOTE_SINGLE', defaultKeyType: 'PLAIN' });

/** Source of the translation of an item. */
function translationOf(entry: Entry, mark: string, { withoutText, lagging, reviewed }: Exceptions): string {
  const has = (files: readonly string[] = []) => files.includes(entry.file);
  const names = 'people' in entry ? entry.people.map(({ name }) => name) : [];
  const schema = z.object(translationSchemas[entry.collection].shape);
  const words = pseudoWords(schema, entry, names) as Record<string, unknown>;
  const { title, summary, place } = words;
  const fields = {
    of: has(lagging) ? '00000000' : mark,
    translated: translatedOn,
    ...(has(reviewed) && { reviewed: true }),
    ...(has(withoutText) ? { title, summary, ...(place !== undefined && { place }) } : words),
  };
  return `---\n${inYaml(fields)}---\n\n${has(withoutText) ? '' : pseudo(entry.body, names)}\n`;
}

/** The parts of a value that a schema of translations has, in the test language. */
function pseudoWords(schema: unknown, value: unknown, names: readonly string[]): unknown {
  if (value === undefined) return undefined;
  if (schema instanceof z.ZodOptional) return pseudoWords(schema.unwrap(), value, names);
  if (schema instanceof z.ZodArray) return (value as unknown[]).map((item) => pseudoWords(schema.element, item, names));
  if (schema instanceof z.ZodObject) {
    const fields = Object.entries(schema.shape).map(([key, field]) => [key, pseudoWords(field, Reflect.get(value as object, key), names)]);
    return Object.fromEntries(fields.filter(([, words]) => words !== undefined));
  }
  return pseudo(String(value), names);
}
