import { expect, test } from 'vitest';
import { z } from 'zod';
import { readSource } from '@/lib/content/read/parse';
import { type Collection, collections } from '@/lib/content/schema/collections';
import { references } from '@/lib/content/schema/fields';
import { datedBy, schemas } from '@/lib/content/schema/schemas';
import type { Form } from '@/lib/source/forms';
import { forms, isCalendarDate } from '@/lib/source/forms';
import { type Fields, makeName, makeSource } from '@/tests/content-factory';

/** Values that a field accepts, the first of them in samples, and values that it refuses. */
interface Rule {
  good: readonly unknown[];
  bad: readonly unknown[];
}

const date: Rule = {
  good: ['2018-12-13', '2020-02-29', '2018-12', '2018'],
  bad: [
    ...'2018-13-45 2018-00-10 2018-02-29 2018-04-31 1900-02-29 2018-13 18 2018-1-2 2018-12-13T00:00'.split(
      ' ',
    ),
    ...['13 December 2018', '', 2018, null],
    // Before anything here, or not yet.
    ...['1899-12-31', '2099-01-01'],
  ],
};
const ofForm: Record<Exclude<Form, 'words'> | 'slug', Rule> = {
  date,
  'web address': {
    good: ['https://example.org/', 'http://example.org/a?b=c#d', 'https://пример.укр/'],
    bad: [
      ...'example.org /en/ javascript:alert(1) ftp://example.org https:// //example.org https://localhost'.split(
        ' ',
      ),
      ...[
        'https://exa mple.org',
        'https://www.unodc.org@evil.example/',
        'https://www.unоdc.org/',
        'https://аррӏе.com/',
        'https://xn--80ak6aa92e.com/',
        'https://www.unodc.org/...',
        1,
        null,
      ],
    ],
  },
  slug: { good: ['nepal', 'lao-pdr', '2018-12-13-a'], bad: ['', 5, null] },
  'language code': {
    good: ['en', 'kir'],
    bad: ['EN', 'english', 'e', 'zz', 'und', '', 1, null],
  },
  'telephone number': {
    good: ['1660', '+41 22 717 9111', '0800-222'],
    bad: ['+977 (0)1 42', '1660 or 1661', 'none', '100 ', '1'.repeat(26), '', 1660, null],
  },
  'email address': { good: ['help@example.org'], bad: ['help', 'help@', '', 1, null] },
  'country code': { good: [], bad: ['np', 'npl', 'N', 'NEPA', '', 1, null] },
};
const text: Rule = {
  good: ['Words', 'Łódź 2', 'ندوة'],
  bad: ['', '   ', '…', 'h\u043eme', 'a\nb', 7, true, ['a'], { a: 'b' }, null],
};

/** What some fields must be besides their form, by the whole path or by its end. */
const further: Readonly<Record<string, Rule>> = {
  'news.event.end': { good: ['2020-12', '2021'], bad: ['2018-12-02', '2017'] },
  'milestones.end': { good: ['2020-12', '2021'], bad: ['2015-06', '2014'] },
  'countries.iso2': { good: ['NP'], bad: ['NPL'] },
  'countries.iso3': { good: ['NPL'], bad: ['NP'] },
  'objectives.number': { good: [1, 6], bad: [0, 7, 1.5] },
  'pages.order': { good: [1, 99], bad: [1.5, 0, -3, 100, Number.MAX_SAFE_INTEGER] },
  'news.figures.0.value': { good: [40], bad: [1e13, 1e300] },
  'messaging.0.address': {
    good: ['+41 79 555 0100', 'help_line', 'GLO'],
    bad: ['ab', '@name', 'a/b', 'https://t.me/name', 'a'.repeat(61)],
  },
};

function furtherOf(path: string): Rule | undefined {
  const found = Object.entries(further).find(([end]) => `.${path}`.endsWith(`.${end}`));
  return found?.[1];
}

function ruleOf(schema: z.ZodType): Rule {
  const form = forms.get(schema)?.form ?? (references.has(schema) ? 'slug' : undefined);
  if (form && form !== 'words') return ofForm[form];
  if (schema instanceof z.ZodEnum)
    return {
      good: schema.options,
      bad: ['something-else', `${schema.options[0]}`.toUpperCase(), '', 1, null],
    };
  if (schema instanceof z.ZodNumber)
    return {
      good: schema.isInt ? [0, 11_000_000] : [0, 1.5, 11_000_000],
      bad: [
        ...(schema.isInt ? [1.5] : []),
        ...[-1, '130', Number.NaN, Number.POSITIVE_INFINITY, null],
      ],
    };
  if (schema instanceof z.ZodBoolean)
    return { good: [true, false], bad: ['true', 'yes', 1, [], null] };
  if (schema instanceof z.ZodObject) return { good: [], bad: ['text', [], 1, null] };
  if (schema instanceof z.ZodArray) {
    const mayBeEmpty = schema.safeParse([]).success;
    return {
      good: mayBeEmpty ? [[]] : [],
      bad: [...(mayBeEmpty ? [] : [[]]), 'text', {}, 1, null],
    };
  }
  // A name in a pattern of its own: what it accepts is in `further`.
  if (schema instanceof z.ZodString && schema.format === 'regex' && !form)
    return { good: [], bad: ['', 7, null] };
  const most =
    (schema as z.ZodString).maxLength ??
    expect.unreachable(`no values for a field of type ${schema.type}`);
  return { good: [...text.good, 's'.repeat(most)], bad: [...text.bad, 's'.repeat(most + 1)] };
}

/** A field by its path, in which "0" stands for an entry of a list. */
interface Field extends Rule {
  path: string;
  isGroup: boolean;
  isOptional: boolean;
}

const unwrap = (schema: z.ZodType) =>
  (schema instanceof z.ZodOptional ? schema.unwrap() : schema) as z.ZodType;
const fieldsIn = (schema: z.ZodType): [name: string, field: z.ZodType][] =>
  schema instanceof z.ZodObject
    ? Object.entries(schema.shape)
    : schema instanceof z.ZodArray
      ? [['0', schema.element as z.ZodType]]
      : [];

/** Every field below a group or list, and below those in it. */
function fieldsOf(group: z.ZodType, path: string): Field[] {
  return fieldsIn(group).flatMap(([name, outer]) => {
    const schema = unwrap(outer);
    const { good, bad } = ruleOf(schema);
    const more = furtherOf(path + name);
    const rule = { good: more?.good ?? good, bad: [...bad, ...(more?.bad ?? [])] };
    const field = {
      path: path + name,
      isGroup: schema instanceof z.ZodObject,
      isOptional: outer !== schema,
      ...rule,
    };
    return [field, ...fieldsOf(schema, `${path}${name}.`)];
  });
}

/** A value with every field in it. */
function sampleOf(outer: z.ZodType, path: string): unknown {
  const schema = unwrap(outer);
  const inner = fieldsIn(schema).map(
    ([name, field]) => [name, sampleOf(field, `${path}.${name}`)] as const,
  );
  if (schema instanceof z.ZodArray) return inner.map(([, value]) => value);
  return inner.length > 0 ? Object.fromEntries(inner) : (furtherOf(path) ?? ruleOf(schema)).good[0];
}

/**
 * Whether an item with a value in a field is refused with a problem that names the field;
 * `undefined` leaves the field out.
 */
function isRefused(collection: Collection, path: string, value: unknown): boolean {
  const [, ...steps] = path.split('.');
  const [first = ''] = steps;
  const field = (schemas[collection].shape as Record<string, z.ZodType>)[first];
  const fields: Fields = { [first]: field && sampleOf(field, `${collection}.${first}`) };
  const group = steps.slice(0, -1).reduce<Fields>((within, step) => within[step] as Fields, fields);
  group[steps.at(-1) ?? ''] = value;
  // A file name needs a real date.
  const isDated = isCalendarDate(
    String(fields[(datedBy as Partial<Record<Collection, string>>)[collection] ?? '']),
  );
  const { problems } = readSource(
    collection,
    makeName(collection, isDated ? fields : {}),
    makeSource(collection, fields),
  );
  return problems.some(({ field }) => field === steps.join('.'));
}

const show = (value: unknown) => JSON.stringify(value) ?? String(value);

for (const collection of collections) {
  const fields = fieldsOf(schemas[collection], `${collection}.`);

  test(`${collection}: each field accepts what its kind allows, and refuses what it forbids with a problem that names the field`, () => {
    const offenders = fields.flatMap(({ path, good, bad }) => [
      ...good
        .filter((value) => isRefused(collection, path, value))
        .map((value) => `${path}: ${show(value)} was refused`),
      ...bad
        .filter((value) => !isRefused(collection, path, value))
        .map((value) => `${path}: ${show(value)} was taken`),
    ]);
    expect(offenders).toEqual([]);
  });

  test(`${collection}: a required field may not be missing, an optional one may`, () => {
    const wrong = fields.filter(
      ({ path, isOptional }) =>
        // An article without an event needs a place.
        path !== 'news.place' &&
        !path.endsWith('.0') &&
        isRefused(collection, path, undefined) === isOptional,
    );
    expect(wrong).toEqual([]);
  });

  test(`${collection}: an unknown field is refused at every level`, () => {
    const groups = [collection, ...fields.flatMap(({ path, isGroup }) => (isGroup ? [path] : []))];
    expect(groups.filter((path) => !isRefused(collection, `${path}.unheardOf`, 'x'))).toEqual([]);
  });
}
