import { z } from 'zod';
import { type Collection, datedBy, schemas } from '@/lib/content/read/schema';
import { onlyOnPage } from '@/lib/content/schema/fields';
import { formOf as wantedForm } from '@/lib/source/forms';

/** The field that gives an item of a collection the date in its name. */
export const dates: Partial<Record<string, string>> = datedBy;

/** Front matter with every field that the item can have to fill in, its meaning beside it; optional ones are comments. */
export function emptyFields(collection: Collection, slug: string): string {
  const [date = ''] = /^\d{4}(-\d\d){0,2}(?=-)/.exec(slug) ?? [];
  const field = `\n${dates[collection]}: "`;
  const fields = Object.entries(schemas[collection].shape).flatMap(([name, schema]) =>
    isOfOtherPage(schema, slug) ? [] : fieldOf(name, withoutExtras(schema)),
  );
  return `---\n${fields.join('\n')}\n---\n\n`.replace(`${field}"`, `${field}${date}"`);
}

/** Whether only another page has the field. */
const isOfOtherPage = (schema: z.ZodType, slug: string): boolean =>
  (onlyOnPage.get(schema)?.page ?? slug) !== slug;

/** An optional list of groups, each with the fields alone that it must have. */
function withoutExtras(schema: z.ZodType): z.ZodType {
  const list = schema instanceof z.ZodOptional ? schema.unwrap() : undefined;
  const group = list instanceof z.ZodArray ? list.element : undefined;
  if (!(list instanceof z.ZodArray && group instanceof z.ZodObject)) return schema;
  const needed = Object.entries(group.shape).filter(
    ([, field]) => !(field instanceof z.ZodOptional),
  );
  const meaning = schema.description ?? list.description ?? '';
  return z
    .array(z.object(Object.fromEntries(needed)))
    .describe(meaning)
    .optional();
}

const fieldsOf = ({ shape }: z.ZodObject): string[] =>
  Object.entries(shape).flatMap(([name, field]) => fieldOf(name, field as z.ZodType));

function fieldOf(name: string, schema: z.ZodType, meaning = schema.description): string[] {
  if (schema instanceof z.ZodOptional)
    return fieldOf(name, schema.unwrap() as z.ZodType, meaning).map((line) => `# ${line}`);
  const isList = schema instanceof z.ZodArray;
  const one = isList ? (schema.element as z.ZodType) : schema;
  const line = (value: string) => `${name}:${value} # ${meaning ?? one.description}${formOf(one)}`;
  if (!(one instanceof z.ZodObject))
    return [line(isList ? ' []' : one instanceof z.ZodNumber ? ' 0' : ' ""')];
  return [
    line(''),
    ...fieldsOf(one).map((each, i) => `${isList ? (i === 0 ? '  - ' : '    ') : '  '}${each}`),
  ];
}

/** What a value must look like, if its meaning does not show it. */
function formOf(schema: z.ZodType): string {
  if (schema instanceof z.ZodEnum) return ` (${schema.options.join(', ')})`;
  if (wantedForm(schema) === 'date') return ' (2018-12-13, 2018-12 or 2018)';
  return schema instanceof z.ZodString && schema.maxLength && schema.maxLength < 1000
    ? ` (up to ${schema.maxLength} characters)`
    : '';
}
