import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { Ajv2020 } from 'ajv/dist/2020.js';
import addFormats from 'ajv-formats';
import { expect, test } from 'vitest';
import { z } from 'zod';
import { type Collection, collections, datedBy, type Kind, kinds, references, schemas, words } from '@/lib/content/read/schema';
import { makeFields } from '@/tests/content-factory';

/** Groups of fields that are used more than once. They are found by their fields, because each use with its own description is another schema. */
const groups = new Map<unknown, [name: string, group: z.ZodObject]>(
  (
    [
      ['A source', schemas.news.shape.sources.element],
      ['A helpline', schemas.countries.shape.helplines.element],
      ['A treaty', schemas.countries.shape.treaties.shape.untoc],
    ] as const
  ).map(([name, group]) => [group.shape, [name, group]]),
);

const kindRules: Record<Kind, string> = {
  date: 'a date in quotes: `"2018-12-13"`, `"2018-12"` or `"2018"`',
  address: 'a whole web address',
  language: 'two or three lower-case letters of ISO 639, such as `"fr"`',
  telephone: 'digits, spaces and hyphens, `+` only at the beginning',
  email: 'an email address',
  'country code': 'capital letters of ISO 3166-1',
};

interface Row {
  field: string;
  isOptional: boolean;
  rule: string;
  meaning: string | undefined;
}

const unwrap = (schema: unknown) => (schema instanceof z.ZodOptional ? schema.unwrap() : schema) as z.ZodType;
const link = (name: string) => `[${name.toLowerCase()}](#${name.toLowerCase().replaceAll(' ', '-')})`;

/** What a value must be, in words. */
function ruleOf(schema: z.ZodType): string {
  const kind = kinds.get(schema)?.kind;
  const reference = references.get(schema);
  if (kind) return kindRules[kind];
  if (reference)
    return `the slug of a file in ${reference.to.map((to) => `\`content/${to}/\``).join(' or ')}${reference.orName ? ', or a name' : ''}`;
  if (schema instanceof z.ZodEnum) return `one of ${schema.options.map((option) => `\`${option}\``).join(', ')}`;
  if (schema instanceof z.ZodLiteral) return `always \`${schema.value}\``;
  if (schema instanceof z.ZodNumber)
    return schema.maxValue === null || schema.maxValue > 1e9 ? 'a number' : `a whole number from ${schema.minValue} to ${schema.maxValue}`;
  if (schema instanceof z.ZodString && words.has(schema))
    return (schema.maxLength ?? 0) < 10_000 ? `text of up to ${schema.maxLength} characters` : 'text';
  if (schema instanceof z.ZodArray) {
    const least = schema.safeParse([]).success ? 'may be empty' : 'at least one';
    return `a list, ${least}; each entry: ${ruleOf(unwrap(schema.element))}`;
  }
  if (schema instanceof z.ZodObject) {
    const [name] = groups.get(schema.shape) ?? [];
    return name ? link(name) : 'the fields below';
  }
  throw new Error(`no words for a field of type ${schema.type}`);
}

/** A row for each field of a group, followed by rows for the fields of a group inside it. */
function rowsOf(group: z.ZodObject, prefix = ''): Row[] {
  return Object.entries(group.shape).flatMap(([name, schema]) => {
    const outer = schema as z.ZodType;
    const inner = unwrap(outer);
    const element = inner instanceof z.ZodArray ? unwrap(inner.element) : inner;
    const row = {
      field: prefix + name,
      isOptional: outer instanceof z.ZodOptional,
      rule: ruleOf(inner),
      meaning: outer.description ?? inner.description ?? element.description,
    };
    const below = element instanceof z.ZodObject && !groups.has(element.shape) ? rowsOf(element, `${prefix}${name}.`) : [];
    return [row, ...below];
  });
}

function tableOf(group: z.ZodObject): string {
  const rows = rowsOf(group).map(
    ({ field, isOptional, rule, meaning }) => `| \`${field}\` | ${isOptional ? 'no' : 'yes'} | ${rule} | ${meaning} |`,
  );
  return `| field | required | what it must be | what it means |\n| --- | --- | --- | --- |\n${rows.join('\n')}`;
}

function nameOf(collection: Collection): string {
  const dated = (datedBy as Partial<Record<Collection, string>>)[collection];
  return dated ? `The file name is the date in \`${dated}\`, a hyphen and a slug.` : 'The file name is the slug.';
}

test('every field of every collection has a description', () => {
  const all = [...collections.map((collection) => [collection, schemas[collection]] as const), ...groups.values()];
  const silent = all.flatMap(([name, group]) =>
    rowsOf(group)
      .filter(({ meaning }) => !meaning)
      .map(({ field }) => `${name}: ${field}`),
  );
  expect(silent).toEqual([]);
});

test('docs/editing-fields.md describes every field of the schema', async () => {
  const used = [...groups.values()].map(([name, group]) => `## ${name}\n\n${tableOf(group)}`);
  const parts = collections.map((collection) => `## ${collection}\n\n${nameOf(collection)}\n\n${tableOf(schemas[collection])}`);
  const text = `# The fields of the content

\`npx vitest run tests/unit/docs/editing-guide.test.ts -u\` writes this page from \`lib/content/read/schema.ts\`; the same test fails when the page is out of date.
[editing.md](editing.md) shows how to use the fields. [The rules](mistakes.md#the-rules) go beyond single fields.

A field that is not listed here is an error. \`laws.date\` means the field \`date\` of each entry in \`laws\`; it is required only where there is an entry.
The text below the fields is Markdown.

${[...parts, ...used].join('\n\n')}
`;
  await expect(text).toMatchFileSnapshot('../../../docs/editing-fields.md');
});

test('docs/editing.md names every collection', () => {
  const guide = readFileSync('docs/editing.md', 'utf8');
  expect(collections.filter((collection) => !guide.includes(`(editing-fields.md#${collection})`))).toEqual([]);
});

test('npm run check -- --schemas writes a JSON Schema for each collection, which accepts right fields and refuses wrong ones', () => {
  const { status, stdout } = spawnSync(process.execPath, ['--import', 'tsx', 'scripts/check.ts', '--schemas'], { encoding: 'utf8' });
  expect({ status, stdout }).toEqual({ status: 0, stdout: `Wrote the schemas of ${collections.length} collections to .cache/schemas\n` });
  const ajv = addFormats['default'](new Ajv2020());
  for (const collection of collections) {
    const isRight = ajv.compile(JSON.parse(readFileSync(`.cache/schemas/${collection}.schema.json`, 'utf8')));
    expect(isRight(makeFields(collection)), `${collection}: ${ajv.errorsText(isRight.errors)}`).toBe(true);
    expect(isRight(makeFields(collection, { title: undefined })), collection).toBe(false);
    expect(isRight(makeFields(collection, { colour: 'red' })), collection).toBe(false);
  }
});
