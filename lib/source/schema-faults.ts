import { z } from 'zod';
import { type Form, formOf } from './forms';
import { nearest } from './nearest';
import { type Fault, type Finding, quoted } from './problem';
import { fieldsOf, itemOf, required, schemaAt } from './walk';
import type { LineOf } from './yaml';

type Path = readonly PropertyKey[];

/**
 * What a schema finds wrong with the fields of a file, in plain words; `whole` is the schema of all
 * fields, and `name` says what they belong to.
 */
export function schemaFaults(
  whole: z.ZodType,
  name: string,
  issues: readonly z.core.$ZodIssue[],
  lineOf: LineOf,
): Fault[] {
  const missing = new Set(
    issues.filter(({ input }) => input === undefined).map(({ path }) => path.join('.')),
  );
  const faults = issues.flatMap((issue) => {
    const schema = schemaAt(whole, issue.path);
    if (issue.code !== 'unrecognized_keys')
      return [{ ...at(issue.path, lineOf), ...findingOf(issue, schema) }];
    return issue.keys.map((key) => ({
      ...at([...issue.path, key], lineOf),
      ...unknownField(name, schema, issue.path, key, missing),
    }));
  });
  // One fault for each field is enough, and a field is not missing if only its name is misspelt.
  return faults.filter(
    ({ field, reason }, i) =>
      faults.findIndex((other) => other.field === field) === i &&
      !(reason.startsWith('is missing') && !missing.has(field)),
  );
}

const at = (path: Path, lineOf: LineOf) => ({
  line: lineOf(path),
  field: path.join('.') || 'front matter',
});

function findingOf(issue: z.core.$ZodIssue, schema: z.ZodType | undefined): Finding {
  const { input, path } = issue;
  if (input === undefined) return missing(path, schema);
  if (issue.code === 'custom' && issue.params)
    return { reason: String(issue.params['reason']), fix: String(issue.params['fix']) };
  if (input === null || input === '')
    return {
      reason: 'is empty',
      fix: 'write its value after the colon, or remove the line if the field is optional',
    };
  switch (issue.code) {
    case 'invalid_type':
      return wrongType(issue.expected, input, path, schema);
    case 'invalid_value':
      return wrongChoice(issue.values.map(String), String(input), path);
    case 'too_big':
      return typeof input === 'string'
        ? { reason: `has ${input.length} characters`, fix: `shorten it to ${issue.maximum}` }
        : {
            reason: `is ${quoted(input)}, more than ${issue.maximum}`,
            fix: `write a number up to ${issue.maximum}`,
          };
    case 'too_small':
      if (Array.isArray(input))
        return { reason: 'is an empty list', fix: 'add at least one entry' };
      return typeof input === 'string'
        ? { reason: 'is empty', fix: 'write it, or remove the line if the field is optional' }
        : {
            reason: `is ${quoted(input)}, less than ${issue.minimum}`,
            fix: `write a number from ${issue.minimum}`,
          };
    default: {
      const form = formOf(schema);
      const [reason, fix] = form ? wrongForm[form] : ['is not allowed here', meaningOf(schema)];
      return { reason: `${quoted(input)} ${reason}`, fix };
    }
  }
}

/** What a field means, whether or not it may be missing. */
const descriptionOf = (schema: z.ZodType | undefined) =>
  schema?.description ?? (schema && required(schema).description);

const meaningOf = (schema: z.ZodType | undefined) =>
  `write what belongs here: ${descriptionOf(schema) ?? 'see the schema of the file'}`;

function missing(path: Path, schema: z.ZodType | undefined): Finding {
  return {
    reason: `is missing${descriptionOf(schema) ? ` (${descriptionOf(schema)})` : ''}`,
    fix: `add a line, for example ${String(path.at(-1))}: ${exampleOf(schema)}`,
  };
}

function exampleOf(schema: z.ZodType | undefined): string {
  if (!schema) return '"…"';
  const given = required(schema);
  if (given instanceof z.ZodEnum) return `"${given.options[0]}"`;
  if (given instanceof z.ZodNumber) return '25';
  const item = itemOf(given);
  if (item) return `[${exampleOf(item)}]`;
  const needed = fieldsOf(given).filter(([, field]) => !(field instanceof z.ZodOptional));
  if (needed.length > 0)
    return `{ ${needed.map(([name, field]) => `${name}: ${exampleOf(field as z.ZodType)}`).join(', ')} }`;
  return examples[formOf(given) ?? 'words'] ?? '"…"';
}

const examples: Partial<Record<Form, string>> = {
  date: '"2018-12-13"',
  'web address': '"https://…"',
};

const nouns: Record<string, string> = {
  string: 'a text',
  number: 'a number',
  int: 'a whole number',
  boolean: 'true or false',
  array: 'a list',
  object: 'a group of fields',
  record: 'a group of fields',
};

function wrongType(
  expected: string,
  input: unknown,
  path: Path,
  schema: z.ZodType | undefined,
): Finding {
  const type = Array.isArray(input) ? 'array' : typeof input;
  const name = String(path.at(-1));
  if (type === 'number' && !Number.isFinite(input))
    return {
      reason: 'is not a number that can be shown',
      fix: 'write it in digits, 25 for example',
    };
  if (expected === 'string' && type === 'number')
    return { reason: 'is read as a number, not as a text', fix: 'put it in quotes as it is' };
  if (expected === 'array' && type === 'string')
    return { reason: 'is a text, not a list', fix: `put it in brackets: ${name}: ["${input}"]` };
  if (expected === 'array' && type === 'object')
    return {
      reason: 'is a single group of fields, not a list',
      fix: 'begin each entry with "- ", and indent its other fields by as much',
    };
  if (expected === 'number' && type === 'string')
    return {
      reason: `${quoted(input)} is a text, not a number`,
      fix: `write it in digits, without quotation marks: ${name}: 25`,
    };
  return {
    reason: `is ${nouns[type] ?? type}, not ${nouns[expected] ?? expected}`,
    fix: meaningOf(schema),
  };
}

function wrongChoice(values: readonly string[], given: string, path: Path): Finding {
  const near =
    values.find((value) => value === given.trim().toLowerCase().replaceAll(' ', '-')) ??
    nearest(given, values);
  // With the name of the field, as it is written in a file; an item of a list has none.
  const name = typeof path.at(-1) === 'string' ? `${String(path.at(-1))}: ` : '';
  return {
    reason: `${quoted(given)} is not one of ${values.join(', ')}`,
    fix: near ? `write ${name}"${near}"` : 'write one of these',
  };
}

/** A field that the schema does not have; suggests one of the missing fields first. */
function unknownField(
  name: string,
  schema: z.ZodType | undefined,
  path: Path,
  key: string,
  missing: Set<string>,
): Finding {
  const known = schema ? fieldsOf(required(schema)).map(([field]) => field) : [];
  const pathOf = (field: string) => [...path, field].join('.');
  const near =
    nearest(
      key,
      known.filter((field) => missing.has(pathOf(field))),
    ) ?? nearest(key, known);
  if (near) missing.delete(pathOf(near));
  // A field of an entry that is not indented is missing there.
  for (const field of missing) if (field.endsWith(`.${key}`)) missing.delete(field);
  return {
    reason: `is not a field of ${path.length === 0 ? name : path.filter((part) => typeof part === 'string').join('.')}`,
    fix: `${near ? `write "${near}"` : 'remove it, or use another'}${known.length > 20 ? '' : `; the fields here are ${known.join(', ')}`}`,
  };
}

/** What is wrong with a text that does not have its form, and what to do about it. */
const wrongForm: Record<Form, readonly [reason: string, fix: string]> = {
  words: [
    'has a line break or an invisible character, or no letter or number',
    'write plain words on one line',
  ],
  date: [
    'is not a date of the calendar in the form used here',
    'write "2018-12-13", or "2018-12" or "2018" if the source says no more',
  ],
  'web address': [
    'is not the whole address of a public page, beginning with https://',
    'copy it from the address bar of the browser',
  ],
  'language code': [
    'is not a language code',
    'write the two lower-case letters of ISO 639, for example "fr", or three where there are no two',
  ],
  'telephone number': [
    'is not a number as dialled',
    'write at most 25 digits, spaces and hyphens, with "+" only at the beginning; give a second number its own entry',
  ],
  'email address': ['is not an email address', 'write it like "help@example.org"'],
  'country code': [
    'is not an ISO 3166-1 code',
    'write capital letters: two for iso2, "NP"; three for iso3, "NPL"',
  ],
};
