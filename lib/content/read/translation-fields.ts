import { createHash } from 'node:crypto';
import { z } from 'zod';
import { type Collection, perCollection } from '@/lib/content/schema/collections';
import { wordings } from '@/lib/content/schema/fields';
import { schemas } from '@/lib/content/schema/schemas';
import { isSlug } from '@/lib/content/schema/slug';
import type { Body } from '@/lib/content/text/body';
import { withTargets } from '@/lib/content/text/body-facts';
import { defaultLang } from '@/lib/i18n/languages';
import { remember } from '@/lib/remember';
import { lastDay } from '@/lib/source/forms';
import {
  fieldsOf,
  itemOf,
  type Part,
  rebuild,
  required,
  schemaAt,
  valueAt,
} from '@/lib/source/walk';
import { fieldsWithNumbers } from './translated-numbers';

const fingerprint = (meaning: string) =>
  z
    .string()
    .regex(/^[0-9a-f]{8}$/)
    .describe(`${meaning}; \`npm run translations -- --compared\` writes it`)
    .optional();

/** The fields of a translation that hold no words of the original. */
const bookkeeping = {
  of: fingerprint(
    'Fingerprint of the words of the original that were translated. Without it, nothing is compared',
  ),
  translated: z.iso
    .date()
    .refine((date) => date >= '2000', {
      params: { reason: 'is before 2000', fix: 'correct the year' },
    })
    .refine((date) => date <= lastDay(), {
      params: { reason: 'is in the future', fix: 'write the day of today' },
    })
    .describe('Day on which they were last compared with the original')
    .optional(),
  reviewed: z.boolean().describe('Whether a native speaker has read it').optional(),
};

/** The same, where the original can have telephone numbers. */
const bookkeepingOfNumbers = {
  ofNumbers: fingerprint('Fingerprint of the telephone numbers that the words were written for'),
};

/** The part of a schema that holds words to translate; undefined if it holds none. */
const translatable = remember((schema: z.ZodType): z.ZodType | undefined => {
  if (schema instanceof z.ZodOptional) return translatable(required(schema));
  const item = itemOf(schema);
  const words = item ? translatable(item) : undefined;
  if (words) return z.array(words).describe(schema.description ?? '');
  const fields = translatableFields(schema);
  if (fields.length > 0)
    return z
      .strictObject(Object.fromEntries(fields.map(([key, field]) => [key, field.optional()])))
      .describe(schema.description ?? '');
  return wordings.get(schema)?.wording === 'translate' ? schema : undefined;
});

const translatableFields = (schema: z.ZodType): [string, z.ZodType][] =>
  fieldsOf(schema).flatMap(([key, field]): [string, z.ZodType][] => {
    const words = translatable(field as z.ZodType) ?? spellable(field as z.ZodType);
    return words ? [[key, words]] : [];
  });

/** The name of a person, which the entry keeps as the original has it, whatever a translation adds. */
const spellable = (schema: z.ZodType): z.ZodType | undefined =>
  wordings.get(schema)?.wording === 'spell' ? schema : undefined;

/**
 * The schema of the front matter of a translation: the fields of its collection that hold words,
 * and nothing else.
 */
export const translationSchemas = perCollection<z.ZodObject>((collection) => {
  const { title, summary } = schemas[collection].shape;
  const words = translatableFields(schemas[collection]).map(([key, field]) => [
    key,
    field.optional(),
  ]);
  return z.strictObject({
    ...bookkeeping,
    ...(fieldsWithNumbers(collection).length > 0 && bookkeepingOfNumbers),
    ...Object.fromEntries(words),
    title,
    summary,
  });
});

/** Where a translation does not fit its original. */
export interface Difference {
  path: readonly PropertyKey[];
  is: 'missing' | 'extra' | 'length';
  length?: number;
}

/**
 * An original with the words of its translation instead of its own, and where the two do not fit.
 * A group of fields of which a word is missing stays English as a whole, and its `lang` says so; a
 * single field that the original can do without is left out until it is translated.
 * @example mergeWords('news', article, { title: 'Lancement', people: [] })
 * // { merged: { …, title: 'Lancement', people: [{ name: 'Ram', role: 'Head', lang: 'en' }] },
 * //   differences: [{ path: ['people'], is: 'length', length: 1 }, …] }
 */
export function mergeWords<T>(
  collection: Collection,
  original: T,
  translated: object | undefined,
): { merged: T; differences: Difference[] } {
  const differences: Difference[] = [];
  const merged = rebuild(schemas[collection], original, (part) => {
    const { schema, value, path } = part;
    const given = valueAt(translated, ...path);
    if (isFreeList(schema)) {
      // Where nothing is translated, the names of the original serve the search.
      const isTranslated = valueAt(translated, ...path.slice(0, -1)) !== undefined;
      return { value: isTranslated ? (given ?? []) : value };
    }
    if (value === undefined || !translatable(schema)) {
      if (value === undefined && given !== undefined) differences.push({ path, is: 'extra' });
      return { value };
    }
    if (Array.isArray(value) && Array.isArray(given) && given.length !== value.length) {
      differences.push({ path, is: 'length', length: value.length });
      return { value: rebuild(schema, value, asEnglish, path) };
    }
    const missing = path.length > 0 ? missingWords(part, given) : [];
    if (missing.length > 0) {
      differences.push(...missing);
      return asEnglish(part);
    }
    if (typeof value !== 'string' || isPartner(part)) return undefined;
    if (given !== undefined) return { value: given };
    differences.push({ path, is: 'missing' });
    const isNeeded = !(schemaAt(schemas[collection], path) instanceof z.ZodOptional);
    return { value: isNeeded || !translated ? value : undefined };
  });
  const names = fieldsOf(schemas[collection]).map(([name]) => name);
  const others = Object.entries(original as object).filter(([name]) => !names.includes(name));
  return { merged: { ...Object.fromEntries(others), ...(merged as T) }, differences };
}

/** The words of a group of fields that a translation does not give. */
const missingWords = ({ schema, value, path }: Part, given: unknown): Difference[] =>
  fieldsOf(schema).flatMap(([name, field]): Difference[] => {
    const part = {
      schema: required(field),
      value: valueAt(value, name),
      path: [...path, name],
    };
    const isWord = typeof part.value === 'string' && translatable(part.schema) && !isPartner(part);
    return isWord && valueAt(given, name) === undefined ? [{ path: part.path, is: 'missing' }] : [];
  });

/** A group of fields that stays as the original has it, with the groups in it. */
function asEnglish({ schema, value, path }: Part): { value: unknown } | undefined {
  if (value === undefined || fieldsOf(schema).length === 0 || !translatable(schema))
    return undefined;
  const fields = fieldsOf(schema).map(([name, field]) => [
    name,
    rebuild(field, valueAt(value, name), asEnglish, [...path, name]),
  ]);
  const there = fields.filter(([, each]) => each !== undefined);
  return { value: { ...Object.fromEntries(there), lang: defaultLang } };
}

/** A partner named by its slug is the same in every language. */
const isPartner = ({ value, path }: Part): boolean =>
  path.at(-1) === 'partner' && isSlug(String(value));

/** Whether a field is a list that each language writes for itself. */
const isFreeList = (schema: z.ZodType): boolean =>
  schema instanceof z.ZodArray && wordings.get(schema)?.wording === 'free list';

/**
 * Eight hexadecimal digits that change with the words of an original, but not with the targets of
 * its links; `fields` are as written in the file.
 * @example fingerprintOf('news', fields, article) // "3f9a01bc"
 */
export function fingerprintOf(collection: Collection, fields: unknown, text: Body): string {
  const words = rebuild(schemas[collection], fields, ({ schema }) =>
    // A free list has nothing to compare.
    translatable(schema) && !isFreeList(schema) ? undefined : { value: undefined },
  );
  const found = JSON.stringify([words, withTargets(text, () => '')]);
  return createHash('sha256').update(found).digest('hex').slice(0, 8);
}
