import matter from 'gray-matter';
import { z } from 'zod';
import { type LineOf, lineFinder } from './field-lines';
import { overHttps } from './over-https';
import { ContentError, didYouMean, type Problem } from './problem';
import { type Collection, datedBy, type Entry, schemas, words } from './schema';
import { typographic } from './typography';

const slugPattern = /^[a-z0-9]+(-[a-z0-9]+)*$/;
/** More than any text needs: a larger file is a mistake, and Markdown takes time with the square of its length. */
const mostKilobytes = 128;

/** Source of one content file to a checked entry; throws ContentError with every problem found in it. */
export function parse<C extends Collection>(collection: C, fileName: string, source: string | Uint8Array): Entry<C> {
  const file = `${collection}/${fileName}`;
  const fail = (reason: string, line?: number): never => {
    throw new ContentError([{ file, line, reason }]);
  };
  const slug = fileName.replace(/\.md$/, '');
  if (!fileName.endsWith('.md') || !slugPattern.test(slug)) {
    fail('the file name is no slug: small letters, digits and single hyphens, then ".md", for example "2018-12-13-expert-meeting.md"');
  }
  if (source.length > mostKilobytes * 1024) fail(`the file has ${Math.ceil(source.length / 1024)} KB: ${mostKilobytes} KB are the most`);
  const text = overHttps(
    decode(source, fail)
      .replace(/^\uFEFF/, '')
      .replace(/\r\n?/g, '\n'),
  );
  if (text.trim() === '') fail('the file is empty: begin it with front matter between two lines of "---"');
  if (/^---[^\n-]/.test(text)) fail('the first line names a language after "---": front matter is YAML, and the line is just "---"', 1);
  if (!text.startsWith('---\n')) fail('no front matter: the first line must be "---", then the fields, then "---"', 1);
  const close = text.indexOf('\n---', 3);
  if (close < 0 || !/^\n---[ \t]*(\n|$)/.test(text.slice(close)))
    fail('the front matter is not closed: a line "---" must stand after its fields', 1);

  const lineOf = lineFinder(text.slice(4, close + 1));
  const data = readFrontMatter(text, fail);
  const result = schemas[collection].safeParse(data, { error: reasonOf, reportInput: true });
  const problems = result.success
    ? rulesAcrossFields(collection, slug, file, lineOf, result.data)
    : result.error.issues.flatMap((issue) => explain(issue, collection, file, lineOf));
  if (problems.length > 0) throw new ContentError(problems);

  const bodyStart = text.indexOf('\n', close + 1) + 1;
  const body = bodyStart === 0 ? '' : text.slice(bodyStart);
  return {
    ...(setWords(schemas[collection], result.data) as z.infer<(typeof schemas)[C]>),
    collection,
    slug,
    file,
    body: body.trim(),
    bodyLine: text.slice(0, bodyStart).split('\n').length + (/^\s*/.exec(body)?.[0].split('\n').length ?? 1) - 1,
  } as Entry<C>;
}

/** The same data with the words that readers see set as a printer would. */
function setWords(schema: unknown, value: unknown): unknown {
  if (schema instanceof z.ZodOptional) return value === undefined ? value : setWords(schema.unwrap(), value);
  if (schema instanceof z.ZodArray) return (value as unknown[]).map((item) => setWords(schema.element, item));
  if (schema instanceof z.ZodObject)
    return Object.fromEntries(Object.entries(value as object).map(([key, item]) => [key, setWords(schema.shape[key], item)]));
  return schema instanceof z.ZodString && words.has(schema) ? typographic(String(value)) : value;
}

function decode(source: string | Uint8Array, fail: (reason: string) => never): string {
  if (typeof source === 'string') return source;
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(source);
  } catch {
    return fail('the file is not UTF-8: save it as UTF-8');
  }
}

function readFrontMatter(text: string, fail: (reason: string, line?: number) => never): unknown {
  try {
    // Options are handed over on purpose: without them gray-matter caches, and after a YAML error answers {} the second time.
    return matter(text, { language: 'yaml' }).data;
  } catch (error) {
    const { mark, reason } = error as { mark?: { line: number }; reason?: string };
    const what = (reason ?? (error as Error).message).split('\n')[0];
    return fail(`broken YAML: ${what}. Put values with ":" or "#" in quotes and indent with spaces`, (mark?.line ?? 0) + 1);
  }
}

const kinds: Record<string, string> = {
  string: 'text: put it in quotes',
  number: 'a number, without quotes',
  array: 'a list; an empty one is []',
  object: 'a group of fields, each on a line of its own with its name and ":"',
};

/** What is wrong with a value and how to mend it, where the schema gives no message of its own. */
function reasonOf(issue: z.core.$ZodRawIssue): string | undefined {
  if (issue.code === 'invalid_type') return `must be ${kinds[issue.expected] ?? issue.expected}`;
  if (issue.code !== 'invalid_value') return undefined;
  const values = issue.values.map(String);
  const given = String(issue.input);
  return `"${given}" is not one of ${values.join(', ')}${didYouMean(given, values)}`;
}

function explain(issue: z.core.$ZodIssue, collection: Collection, file: string, lineOf: LineOf): Problem[] {
  const at = (path: readonly PropertyKey[], reason: string): Problem => ({ file, line: lineOf(path), field: path.join('.'), reason });
  const schema = schemaAt(schemas[collection], issue.path);
  if (issue.code === 'unrecognized_keys') {
    const known = schema instanceof z.ZodObject ? Object.keys(schema.shape) : [];
    return issue.keys.map((key) =>
      at([...issue.path, key], `there is no such field${didYouMean(key, known)} The fields here are ${known.join(', ')}`),
    );
  }
  return [
    at(
      issue.path,
      issue.input === undefined ? `is missing: add it (${schema?.description ?? 'see lib/content/schema.ts'})` : issue.message,
    ),
  ];
}

/** The part of a schema that checks the value at a path. */
function schemaAt(schema: unknown, path: readonly PropertyKey[]): z.ZodType | undefined {
  const [key, ...rest] = path;
  if (schema instanceof z.ZodOptional && (key !== undefined || !schema.description)) return schemaAt(schema.unwrap(), path);
  if (key === undefined) return schema as z.ZodType | undefined;
  if (schema instanceof z.ZodObject) return schemaAt(schema.shape[String(key)], rest);
  return schema instanceof z.ZodArray ? schemaAt(schema.element, rest) : undefined;
}

/** What one field says must fit what another, or the file name, says. */
function rulesAcrossFields(collection: Collection, slug: string, file: string, lineOf: LineOf, data: Record<string, unknown>): Problem[] {
  const problems: Problem[] = [];
  const say = (field: string, reason: string) => problems.push({ file, line: lineOf([field]), field, reason });
  const lettersOf = (value: unknown) =>
    String(value)
      .toLowerCase()
      .replace(/[^\p{L}\p{N}]+/gu, ' ')
      .trim();
  if (lettersOf(data['title']) === lettersOf(data['summary'])) say('summary', 'is a copy of the title: say in a sentence what happened');
  const dated = (datedBy as Partial<Record<Collection, string>>)[collection];
  if (dated && !slug.startsWith(`${data[dated]}-`)) {
    say(
      dated,
      `"${data[dated]}" and the file name differ: the file name begins with this date, for example "${data[dated]}-${slug.replace(/^[\d-]+/, '')}.md"`,
    );
  }
  const start = data['start'] ?? data['date'];
  if (typeof data['end'] === 'string' && typeof start === 'string' && data['end'] < start) {
    say('end', `"${data['end']}" lies before the start, "${start}"`);
  }
  return problems;
}
