import { createHash } from 'node:crypto';
import { z } from 'zod';
import { type Collection, perCollection } from '@/lib/content/schema/collections';
import { wordings } from '@/lib/content/schema/fields';
import { schemas } from '@/lib/content/schema/schemas';
import { isSlug } from '@/lib/content/schema/slug';
import type { Body } from '@/lib/content/text/body';
import { withTargets } from '@/lib/content/text/body-facts';
import { inEnglish } from '@/lib/i18n/english-words';
import { remember } from '@/lib/remember';
import { lastDay } from '@/lib/source/forms';
import { fieldsOf, itemOf, type Part, rebuild, required, valueAt } from '@/lib/source/walk';
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
 * What is missing stays English, and is marked so.
 * @example mergeWords('news', article, { title: 'Lancement' })
 * // { merged: { …, title: 'Lancement' }, differences: [{ path: ['summary'], is: 'missing' }] }
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
      return { value: rebuild(schema, value, untranslated, path) };
    }
    if (typeof value !== 'string' || isPartner(part)) return undefined;
    if (given === undefined) differences.push({ path, is: 'missing' });
    return given === undefined ? untranslated(part) : { value: given };
  });
  return { merged: { ...original, ...(merged as T) }, differences };
}

/** A partner named by its slug is the same in every language. */
const isPartner = ({ value, path }: Part): boolean =>
  path.at(-1) === 'partner' && isSlug(String(value));

/** A text that a translation should have and does not: the English one, marked as such. */
function untranslated(part: Part): { value: unknown } | undefined {
  if (!translatable(part.schema)) return { value: part.value };
  return typeof part.value === 'string' && !isPartner(part)
    ? { value: inEnglish(part.value) }
    : undefined;
}

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
