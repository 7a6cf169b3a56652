import { z } from 'zod';

type Path = readonly PropertyKey[];

/** A part of some data: what stands at a path, and the schema that checks it. */
export interface Part {
  schema: z.ZodType;
  value: unknown;
  path: Path;
}

/** The schema of a value that is there: without the wrapper that allows it to be missing. */
export const required = (schema: z.core.$ZodType): z.ZodType =>
  schema instanceof z.ZodOptional ? required(schema.unwrap()) : (schema as z.ZodType);

/** The fields of a group by their names; none if the schema is of anything else. */
export const fieldsOf = (schema: z.ZodType): [name: string, field: z.core.$ZodType][] =>
  schema instanceof z.ZodObject ? Object.entries(schema.shape) : [];

/** The schema of the items of a list; undefined if the schema is of anything else. */
export const itemOf = (schema: z.ZodType): z.ZodType | undefined =>
  schema instanceof z.ZodArray ? required(schema.element) : undefined;

/**
 * The schema that checks the value at a path, with the wrapper that allows it to be missing;
 * undefined if there is none.
 */
export function schemaAt(
  schema: z.core.$ZodType | undefined,
  [key, ...rest]: Path,
): z.ZodType | undefined {
  if (key === undefined || !schema) return schema as z.ZodType | undefined;
  const group = required(schema);
  const fields = new Map(fieldsOf(group));
  return schemaAt(fields.get(String(key)) ?? itemOf(group), rest);
}

/**
 * Every part of some data, each group and list before what is in it. The data may be wrong: what
 * does not fit the schema is left out, and so is what `skip` names.
 */
export function* partsOf(
  schema: z.core.$ZodType,
  value: unknown,
  skip: (schema: z.ZodType) => boolean = () => false,
  path: Path = [],
): Generator<Part> {
  const inner = required(schema);
  if (value === undefined || skip(inner)) return;
  yield { schema: inner, value, path };
  for (const [name, field] of fieldsOf(inner))
    yield* partsOf(field, valueAt(value, name), skip, [...path, name]);
  const item = itemOf(inner);
  if (item && Array.isArray(value))
    for (const [i, each] of value.entries()) yield* partsOf(item, each, skip, [...path, i]);
}

/** The parts of some data that are texts. */
export const stringsIn = (
  schema: z.core.$ZodType,
  value: unknown,
  skip?: (schema: z.ZodType) => boolean,
): (Part & { value: string })[] =>
  [...partsOf(schema, value, skip)].filter(
    (part): part is Part & { value: string } =>
      typeof part.value === 'string' && fieldsOf(part.schema).length === 0 && !itemOf(part.schema),
  );

/**
 * The same data with some parts replaced. `replace` sees each group and list before what is in it,
 * missing fields too, and leaves a part as it is by returning undefined; a field whose new value is
 * undefined goes.
 *
 * @example rebuild(schema, data, ({ value }) => typeof value === 'string' ? { value: value.trim() } : undefined)
 */
export function rebuild(
  schema: z.core.$ZodType,
  value: unknown,
  replace: (part: Part) => { value: unknown } | undefined,
  path: Path = [],
): unknown {
  const inner = required(schema);
  const replaced = replace({ schema: inner, value, path });
  if (replaced) return replaced.value;
  const item = itemOf(inner);
  if (item && Array.isArray(value))
    return value.map((each, i) => rebuild(item, each, replace, [...path, i]));
  if (!(inner instanceof z.ZodObject) || value === undefined) return value;
  const fields = fieldsOf(inner).map(([name, field]) => [
    name,
    rebuild(field, valueAt(value, name), replace, [...path, name]),
  ]);
  return Object.fromEntries(fields.filter(([, each]) => each !== undefined));
}

/** What stands in some data under a key, or at a path; undefined if nothing does. */
export function valueAt(data: unknown, ...path: Path): unknown {
  return path.reduce<unknown>(
    (part, key) =>
      typeof part === 'object' && part !== null && Object.hasOwn(part, key)
        ? Reflect.get(part, key)
        : undefined,
    data,
  );
}
