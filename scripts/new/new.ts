import { z } from 'zod';
import type { Collection } from '@/lib/content/schema/collections';
import { onlyOnPages } from '@/lib/content/schema/fields';
import { datedBy, schemas } from '@/lib/content/schema/schemas';
import { formOf } from '@/lib/source/forms';
import { fieldsOf, itemOf, required } from '@/lib/source/walk';

/** The field that gives an item of a collection the date in its name. */
export const dates: Partial<Record<string, string>> = datedBy;

/**
 * Front matter with every field that the item can have to fill in, its meaning beside it; optional
 * ones are comments.
 */
export function emptyFields(collection: Collection, slug: string): string {
  const [date = ''] = /^\d{4}(-\d\d){0,2}(?=-)/.exec(slug) ?? [];
  const field = `\n${dates[collection]}: "`;
  const fields = Object.entries(schemas[collection].shape).flatMap(([name, schema]) =>
    isOfOtherPage(schema, slug) ? [] : fieldLines(name, withoutExtras(schema)),
  );
  return `---\n${fields.join('\n')}\n---\n\n`.replace(`${field}"`, `${field}${date}"`);
}

/** Whether only other pages have the field. */
const isOfOtherPage = (schema: z.ZodType, slug: string): boolean =>
  !(onlyOnPages.get(schema)?.pages ?? [slug]).includes(slug);

/** An optional list of groups, each with the fields alone that it must have. */
function withoutExtras(schema: z.ZodType): z.ZodType {
  const group = itemOf(required(schema));
  if (!(schema instanceof z.ZodOptional) || !group || fieldsOf(group).length === 0) return schema;
  const needed = fieldsOf(group).filter(([, field]) => !(field instanceof z.ZodOptional));
  return z
    .array(z.object(Object.fromEntries(needed)))
    .describe(schema.description ?? required(schema).description ?? '')
    .optional();
}

const linesOf = (schema: z.ZodType): string[] =>
  fieldsOf(schema).flatMap(([name, field]) => fieldLines(name, field as z.ZodType));

function fieldLines(name: string, schema: z.ZodType, meaning = schema.description): string[] {
  if (schema instanceof z.ZodOptional)
    return fieldLines(name, required(schema), meaning ?? required(schema).description).map(
      (line) => `# ${line}`,
    );
  const item = itemOf(schema);
  const isList = item !== undefined;
  const one = item ?? schema;
  const line = (value: string) => `${name}:${value} # ${meaning ?? one.description}${hintOf(one)}`;
  if (!(one instanceof z.ZodObject))
    return [line(isList ? ' []' : one instanceof z.ZodNumber ? ' 0' : ' ""')];
  return [
    line(''),
    ...linesOf(one).map((each, i) => `${isList ? (i === 0 ? '  - ' : '    ') : '  '}${each}`),
  ];
}

/** What a value must look like, if its meaning does not show it. */
function hintOf(schema: z.ZodType): string {
  if (schema instanceof z.ZodEnum) return ` (${schema.options.join(', ')})`;
  if (formOf(schema) === 'date') return ' (2018-12-13, 2018-12 or 2018)';
  return schema instanceof z.ZodString && schema.maxLength && schema.maxLength < 300
    ? ` (up to ${schema.maxLength} characters)`
    : '';
}
