import { existsSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { z } from 'zod';
import { type Collection, collections, datedBy, isSlug, schemas } from '@/lib/content/read/schema';
import { contentFolder } from '@/lib/content-folder';
import { readOptions } from './setup/options.mjs';

const usage = `npm run new news 2018-03-22-kyiv-border-meeting: writes a content file with every field to fill in
Collections: ${collections.join(', ')}. In news, events and milestones the slug begins with the date.`;
const { positionals } = readOptions(usage, {}, true);
const [collection = '', slug = ''] = positionals;
const dated = (datedBy as Partial<Record<string, string>>)[collection];

/** A field to fill in, with its meaning beside it; an optional one as a comment. */
function fieldOf(name: string, schema: unknown, indent: string): string[] {
  if (schema instanceof z.ZodOptional) {
    const inner = fieldOf(name, schema.unwrap(), '');
    return [`${indent}# ${inner[0]}`];
  }
  const { description = '' } = schema as z.ZodType;
  const line = (value: string, meaning = description) => `${indent}${name}:${value}${meaning && ` # ${meaning}`}`;
  if (name === dated) return [line(` "${/^\d{4}(-\d\d){0,2}(?=-)/.exec(slug)?.[0] ?? ''}"`)];
  if (schema instanceof z.ZodEnum) return [line(' ""', `one of ${schema.options.join(', ')}`)];
  if (schema instanceof z.ZodNumber) return [line(' 0')];
  if (schema instanceof z.ZodObject) return [line(''), ...fieldsOf(schema, `${indent}  `)];
  if (schema instanceof z.ZodArray && schema.element instanceof z.ZodObject)
    return [line(''), ...fieldsOf(schema.element, `${indent}    `).map((each, i) => (i === 0 ? each.replace('    ', '  - ') : each))];
  return [line(schema instanceof z.ZodArray ? ' []' : ' ""')];
}

const fieldsOf = (schema: z.ZodObject, indent: string): string[] =>
  Object.entries(schema.shape).flatMap(([name, field]) => fieldOf(name, field, indent));

function writeFields(): string {
  if (!collections.includes(collection as Collection) || !isSlug(slug) || (dated && !/^\d{4}-/.test(slug))) throw new Error(usage);
  const file = path.join(contentFolder(), collection, `${slug}.md`);
  if (existsSync(file)) throw new Error(`${file} exists already`);
  writeFileSync(file, `---\n${fieldsOf(schemas[collection as Collection], '').join('\n')}\n---\n\n`);
  return `${path.relative('.', file)}: fill in the fields and remove the rest, then run npm run check`;
}

try {
  console.log(writeFields());
} catch (error) {
  console.error((error as Error).message);
  process.exitCode = 1;
}
