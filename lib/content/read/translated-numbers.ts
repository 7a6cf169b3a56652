import { createHash } from 'node:crypto';
import type { z } from 'zod';
import type { Collection } from '@/lib/content/schema/collections';
import type { Entry } from '@/lib/content/schema/entry';
import { schemas } from '@/lib/content/schema/schemas';
import { remember } from '@/lib/remember';
import { formOf } from '@/lib/source/forms';
import { fieldsOf, itemOf, required, stringsIn } from '@/lib/source/walk';

/**
 * The words of a list are matched with those of its original by place. If helplines change places
 * in English, an older translation would put the name of one beside the number of another: a
 * translation therefore records the numbers that it was compared with.
 */
interface Words {
  ofNumbers?: string;
}

const isNumber = (schema: z.ZodType): boolean => formOf(schema) === 'telephone number';

const holdsNumbers = (schema: z.ZodType): boolean => {
  const inner = required(schema);
  const item = itemOf(inner);
  return (
    isNumber(inner) ||
    (item !== undefined && holdsNumbers(item)) ||
    fieldsOf(inner).some(([, field]) => holdsNumbers(field as z.ZodType))
  );
};

/** The fields of a collection in which telephone numbers can stand. */
export const fieldsWithNumbers = (collection: Collection): string[] =>
  fieldsOf(schemas[collection]).flatMap(([name, field]) =>
    holdsNumbers(field as z.ZodType) ? [name] : [],
  );

/**
 * Eight hexadecimal digits that change with the telephone numbers of an original and with their
 * places; undefined if it has no number.
 */
export const numbersFingerprint = remember((original: Entry): string | undefined => {
  // With their places, since an entry without a number can change places with one that has some.
  const numbers = stringsIn(schemas[original.collection], original)
    .filter(({ schema }) => isNumber(schema))
    .map(({ path, value }) => [path.join('.'), value]);
  return numbers.length === 0
    ? undefined
    : createHash('sha256').update(JSON.stringify(numbers)).digest('hex').slice(0, 8);
});

/** Whether the telephone numbers of an original are others than those a translation recorded. */
export const haveNumbersChanged = (original: Entry, { ofNumbers }: Words): boolean =>
  ofNumbers !== undefined && ofNumbers !== numbersFingerprint(original);

/** Whether a translation has words beside telephone numbers and does not record which these are. */
export const areNumbersUnrecorded = (original: Entry, words: Words): boolean =>
  words.ofNumbers === undefined &&
  numbersFingerprint(original) !== undefined &&
  fieldsWithNumbers(original.collection).some((name) => Object.hasOwn(words, name));

/**
 * The words of a translation, without those that may belong to another number by now; readers get
 * the English ones.
 */
export function wordsBesideTheirNumbers<T extends Words>(original: Entry, words: T): T {
  if (!haveNumbersChanged(original, words)) return words;
  const unsure = fieldsWithNumbers(original.collection);
  const sure = Object.entries(words).filter(([name]) => !unsure.includes(name));
  return Object.fromEntries(sure) as T;
}
