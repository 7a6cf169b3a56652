import type { z } from 'zod';
import type { Collection } from '@/lib/content/schema/collections';
import type { Entry } from '@/lib/content/schema/entry';
import { wordings } from '@/lib/content/schema/fields';
import { datedBy, schemas } from '@/lib/content/schema/schemas';
import { isSlug, slugFrom } from '@/lib/content/schema/slug';
import { typographic } from '@/lib/content/text/typography';
import { defaultLang, type Lang } from '@/lib/i18n/languages';
import { decode } from '@/lib/source/decode';
import type { Source } from '@/lib/source/files';
import { readFrontMatter } from '@/lib/source/front-matter';
import type { Fault, Problem } from '@/lib/source/problem';
import { schemaFaults } from '@/lib/source/schema-faults';
import { rebuild } from '@/lib/source/walk';
import type { LineOf } from '@/lib/source/yaml';
import { fingerprintOf, translationSchemas } from './translation-fields';

interface ReadSource {
  collection: Collection;
  slug: string;
  file: string;
  problems: readonly Problem[];
  body: string;
  bodyLine: number;
  lineOf: LineOf;
}

/** What was read from a file: its entry, or its problems. */
export interface ReadFile extends ReadSource {
  entry?: Entry;
  /** Fingerprint of its words, which translations compare. */
  fingerprint?: string;
}

/** What was read from a translation: its words, or its problems. */
export interface ReadTranslation extends ReadSource {
  lang: Lang;
  words?: TranslatedWords;
}

interface TranslatedWords {
  of?: string;
  ofNumbers?: string;
  translated?: string;
  reviewed?: boolean;
  title: string;
  summary: string;
  people?: readonly { name?: string }[];
}

/** Source of one content file to a checked entry, or to every problem in it. */
export function readSource(collection: Collection, fileName: string, source: Source): ReadFile {
  const { fields, faults, ...text } = readFields(schemas[collection], collection, fileName, source);
  const slug = fileName.replace(/\.md$/, '');
  const read = { collection, slug, file: `${collection}/${fileName}`, ...text };
  const apart = fields ? faultsAcrossFields(collection, slug, fields, text.lineOf) : [];
  const problems = [...faults, ...apart].map((fault) => ({ file: read.file, ...fault }));
  if (!fields || problems.length > 0) return { ...read, problems };
  const { body, bodyLine } = text;
  const entry = {
    ...(setWords(schemas[collection], fields, defaultLang) as typeof fields),
    collection,
    slug,
    file: read.file,
    lang: defaultLang,
    pageLang: defaultLang,
    body,
    bodyLine,
  } as Entry;
  return { ...read, problems, entry, fingerprint: fingerprintOf(collection, fields, entry) };
}

/** Source of a translation to its words. */
export function readTranslation(
  lang: Lang,
  collection: Collection,
  fileName: string,
  source: Source,
): ReadTranslation {
  const schema = translationSchemas[collection];
  const { fields, faults, ...text } = readFields(
    schema,
    `a translation of ${collection}`,
    fileName,
    source,
  );
  const file = `translations/${lang}/${collection}/${fileName}`;
  const read = { lang, collection, slug: fileName.replace(/\.md$/, ''), file, ...text };
  const undated =
    fields?.['of'] && !fields['translated']
      ? [
          {
            line: text.lineOf(['of']),
            field: 'translated',
            reason: 'is missing, and "of" says that the words were compared on that day',
            fix: 'write both with npm run translations -- --compared, or remove "of"',
          },
        ]
      : [];
  const problems = [...faults, ...undated].map((fault) => ({ file, ...fault }));
  return fields
    ? { ...read, problems, words: setWords(schema, fields, lang) as TranslatedWords }
    : { ...read, problems };
}

/**
 * Source to fields that the schema accepts, and text, with what is wrong; messages say that the
 * fields are those of `name`.
 */
function readFields(schema: z.ZodObject, name: string, fileName: string, source: Source) {
  const refuse = (fault: Fault) => ({
    fields: undefined,
    faults: [fault],
    body: '',
    bodyLine: 1,
    lineOf: (() => 1) as LineOf,
  });
  const misnamed = nameFault(fileName, fileName.replace(/\.md$/, ''));
  if (misnamed) return refuse(misnamed);
  const text = decode(source);
  if (typeof text !== 'string') return refuse(text);
  const { data, faults, ...read } = readFrontMatter(text);
  const checked = data === undefined ? undefined : schema.safeParse(data, { reportInput: true });
  const others = checked?.error
    ? schemaFaults(schema, name, checked.error.issues, read.lineOf)
    : [];
  const isNew = ({ line }: Fault) => !faults.some((known) => known.line === line);
  return {
    ...read,
    faults: [...faults, ...others.filter(isNew)],
    fields: faults.length === 0 ? checked?.data : undefined,
  };
}

/** Some programs write a file beside it with a suffix, and 255 bytes are the limit of a name. */
const mostInName = 100;

function nameFault(fileName: string, slug: string): Fault | undefined {
  if (slug.length > mostInName)
    return {
      line: 1,
      field: 'file name',
      reason: `has ${slug.length} characters`,
      fix: `rename the file: ${mostInName} are the limit, without ".md"`,
    };
  if (fileName.endsWith('.md') && isSlug(slug)) return undefined;
  const stem = fileName.replace(/(\.(md|markdown|mdx|txt|docx?))+$/i, '');
  const isText = /\.(md|markdown|mdx|txt)$/i.test(fileName) || !fileName.includes('.');
  return {
    line: 1,
    field: 'file name',
    reason: isText
      ? `"${fileName}" is not a slug (lower-case letters, digits and single hyphens) followed by ".md"`
      : `"${fileName}" is not a Markdown file, and nothing else belongs here`,
    fix:
      isText && slugFrom(stem)
        ? `rename the file to "${slugFrom(stem)}.md"`
        : 'remove the file, or move it out of content/',
  };
}

/** The same data, with the words that readers see set by the typographic rules of the language. */
const setWords = (schema: z.ZodObject, fields: unknown, lang: Lang): unknown =>
  rebuild(schema, fields, ({ schema, value }) =>
    typeof value === 'string' && wordings.has(schema)
      ? { value: typographic(value, lang) }
      : undefined,
  );

/** Where one field contradicts another, or the file name. */
function faultsAcrossFields(
  collection: Collection,
  slug: string,
  data: Record<string, unknown>,
  lineOf: LineOf,
): Fault[] {
  const faults: Fault[] = [];
  const say = (field: string, reason: string, fix: string) =>
    faults.push({ line: lineOf(field.split('.')), field, reason, fix });
  const dated = (datedBy as Partial<Record<Collection, string>>)[collection];
  const named = /^\d{4}(-\d\d){0,2}(?=-)/.exec(slug)?.[0];
  if (dated && data[dated] !== named) {
    const rest = slug.replace(/^[\d-]+/, '') || 'name';
    say(
      dated,
      `"${data[dated]}" is not the date at the beginning of the file name`,
      `rename the file to "${data[dated]}-${rest}.md"${named ? `, or write ${dated}: "${named}"` : ''}`,
    );
  }
  const event = data['event'] as { start: string; end?: string } | undefined;
  const { start, end } = event ?? { start: data['date'], end: data['end'] };
  if (
    typeof end === 'string' &&
    typeof start === 'string' &&
    end.slice(0, start.length) < start.slice(0, end.length)
  )
    say(
      event ? 'event.end' : 'end',
      `"${end}" is before the first day, "${start}"`,
      'correct one of the two, or remove "end" if it was one day',
    );
  if (collection === 'news' && !event && data['place'] === undefined)
    say('place', 'is missing, and no event says where it happened', 'write town and country');
  if (event && data['place'] !== undefined)
    say('place', 'is said twice: the event has a place', 'remove it, or correct "event.place"');
  return faults;
}
