import { createHash } from 'node:crypto';
import { z } from 'zod';
import type { Body } from '@/lib/content/text/body';
import { withTargets } from '@/lib/content/text/body-facts';
import { inEnglish } from '@/lib/i18n/english-words';
import { remember } from '@/lib/remember';
import { type Collection, collections, isSlug, schemas, wordings } from './schema';

/** The fields of a translation that hold no words of the original. */
const marks = {
  of: z
    .string()
    .regex(/^[0-9a-f]{8}$/)
    .describe(
      'Mark of the words of the original that were translated; `npm run translations -- --mark` writes it. Without it, nothing is compared',
    )
    .optional(),
  translated: z.iso
    .date()
    .describe('Day on which they were last compared with the original')
    .optional(),
  reviewed: z.boolean().describe('Whether a native speaker has read it').optional(),
};

/** The part of a schema that holds words to translate; undefined if it holds none. */
const wordsOf = remember((schema: object): z.ZodType | undefined => {
  if (schema instanceof z.ZodOptional) return wordsOf(schema.unwrap() as object);
  if (schema instanceof z.ZodArray) {
    const element = wordsOf(schema.element as object);
    return element && z.array(element).describe(schema.description ?? '');
  }
  if (schema instanceof z.ZodObject) {
    const fields = fieldsOfWords(schema);
    return fields.length === 0
      ? undefined
      : z
          .strictObject(Object.fromEntries(fields.map(([key, field]) => [key, field.optional()])))
          .describe(schema.description ?? '');
  }
  return schema instanceof z.ZodString && wordings.get(schema)?.wording === 'translate'
    ? schema
    : undefined;
});

function fieldsOfWords(schema: z.ZodObject): [string, z.ZodType][] {
  return Object.entries(schema.shape).flatMap(([key, field]): [string, z.ZodType][] => {
    const found = wordsOf(field);
    return found ? [[key, found]] : [];
  });
}

/** The schema of the front matter of a translation: the fields of its collection that hold words, and nothing else. */
export const translationSchemas = Object.fromEntries(
  collections.map((collection) => {
    const { title, summary } = schemas[collection].shape;
    const shape = Object.fromEntries(
      fieldsOfWords(schemas[collection]).map(([key, schema]) => [key, schema.optional()]),
    );
    return [collection, z.strictObject({ ...marks, ...shape, title, summary })];
  }),
) as unknown as Record<Collection, z.ZodObject>;

/** Where a translation does not fit its original. */
export interface Difference {
  path: readonly PropertyKey[];
  kind: 'missing' | 'extra' | 'length';
  length?: number;
}

/** An original with the words of its translation instead of its own, and where the two do not fit. What is missing stays English, and is marked so. */
export function mergeWords<T>(
  collection: Collection,
  original: T,
  translated: object | undefined,
): { merged: T; differences: Difference[] } {
  const differences: Difference[] = [];
  const merged = merge(schemas[collection], original, translated, [], differences) as T;
  return { merged, differences };
}

function merge(
  schema: object,
  original: unknown,
  given: unknown,
  path: readonly PropertyKey[],
  differences: Difference[],
): unknown {
  if (schema instanceof z.ZodOptional)
    return merge(schema.unwrap() as object, original, given, path, differences);
  if (!wordsOf(schema)) return original;
  if (isOwn(schema)) return given ?? [];
  if (original === undefined) {
    if (given !== undefined) differences.push({ path, kind: 'extra' });
    return undefined;
  }
  if (schema instanceof z.ZodArray) {
    const list = original as unknown[];
    if (list.length === 0 && given === undefined) return original;
    if (Array.isArray(given) && given.length !== list.length)
      differences.push({ path, kind: 'length', length: list.length });
    const items = Array.isArray(given) && given.length === list.length ? given : [];
    return list.map((item, i) =>
      merge(
        schema.element as object,
        item,
        items[i],
        [...path, i],
        Array.isArray(given) && items.length === 0 ? [] : differences,
      ),
    );
  }
  if (schema instanceof z.ZodObject) {
    const fields = Object.entries(schema.shape).filter(([, field]) => wordsOf(field));
    const changed = fields.map(([key, field]) => {
      const [own, other] = [
        Reflect.get(original as object, key),
        given && Reflect.get(given as object, key),
      ];
      // Where nothing is translated, the names of the original serve the search.
      if (given === undefined && isOwn(field)) return [key, own] as const;
      return [key, merge(field, own, other, [...path, key], differences)] as const;
    });
    return {
      ...(original as object),
      ...Object.fromEntries(changed.filter(([, value]) => value !== undefined)),
    };
  }
  // A partner named by its slug is the same in every language.
  if (path.at(-1) === 'partner' && isSlug(String(original))) return original;
  if (given === undefined) differences.push({ path, kind: 'missing' });
  return given ?? inEnglish(String(original));
}

/** Whether a field is a list of each language's own. */
const isOwn = (schema: object): boolean =>
  schema instanceof z.ZodOptional
    ? isOwn(schema.unwrap() as object)
    : schema instanceof z.ZodArray && wordings.get(schema)?.wording === 'free list';

/** Eight hexadecimal digits that change with the words of an original, but not with the targets of its links; `fields` are as written in the file. */
export function markOf(collection: Collection, fields: unknown, text: Body): string {
  const found = JSON.stringify([pick(schemas[collection], fields), withTargets(text, () => '')]);
  return createHash('sha256').update(found).digest('hex').slice(0, 8);
}

/** The words to translate in some fields; a list of a language's own is nothing to compare. */
function pick(schema: object, value: unknown): unknown {
  if (schema instanceof z.ZodOptional) return pick(schema.unwrap() as object, value);
  if (value === undefined || !wordsOf(schema) || isOwn(schema)) return undefined;
  if (schema instanceof z.ZodArray)
    return (value as unknown[]).map((item) => pick(schema.element as object, item));
  if (schema instanceof z.ZodObject)
    return Object.fromEntries(
      Object.entries(schema.shape).map(([key, field]) => [
        key,
        pick(field, Reflect.get(value as object, key)),
      ]),
    );
  return value;
}
