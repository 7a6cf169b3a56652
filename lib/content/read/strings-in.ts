import { z } from 'zod';

/** A text in the fields of an item: its place, and the schema that says what it means. */
export interface FieldText {
  path: readonly PropertyKey[];
  value: string;
  schema: z.ZodType;
}

/** Every text in a value, as far as it has the form of the schema; `skip` leaves out some parts. */
export function* stringsIn(
  schema: unknown,
  value: unknown,
  skip: (schema: z.ZodType) => boolean = () => false,
  path: readonly PropertyKey[] = [],
): Generator<FieldText> {
  if (!(schema instanceof z.ZodType) || skip(schema)) return;
  if (schema instanceof z.ZodOptional) yield* stringsIn(schema.unwrap(), value, skip, path);
  else if (schema instanceof z.ZodObject) {
    if (typeof value !== 'object' || value === null) return;
    for (const [key, inner] of Object.entries(schema.shape))
      yield* stringsIn(inner, (value as Record<string, unknown>)[key], skip, [...path, key]);
  } else if (schema instanceof z.ZodArray && Array.isArray(value))
    for (const [i, item] of value.entries())
      yield* stringsIn(schema.element, item, skip, [...path, i]);
  else if (typeof value === 'string') yield { path, value, schema };
}
