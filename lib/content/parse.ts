import matter from 'gray-matter';
import { isNode, LineCounter, parseDocument } from 'yaml';
import type { z } from 'zod';
import { ContentError, didYouMean, type Problem } from './problem';
import { type Collection, datedBy, type Entry, schemas } from './schema';

const slugPattern = /^[a-z0-9]+(-[a-z0-9]+)*$/;
/** More than any article needs; a larger file is a mistake, and would slow every build. */
const mostBytes = 512 * 1024;

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
  if (source.length > mostBytes) fail(`the file has ${Math.round(source.length / 1024)} KB: ${mostBytes / 1024} KB are the most`);
  const text = decode(source, fail)
    .replace(/^\uFEFF/, '')
    .replace(/\r\n?/g, '\n');
  if (text.trim() === '') fail('the file is empty: begin it with front matter between two lines of "---"');
  if (/^---[^\n-]/.test(text)) fail('the first line names a language after "---": front matter is YAML, and the line is just "---"', 1);
  if (!text.startsWith('---\n')) fail('no front matter: the first line must be "---", then the fields, then "---"', 1);
  const close = text.indexOf('\n---', 3);
  if (close < 0 || !/^\n---[ \t]*(\n|$)/.test(text.slice(close)))
    fail('the front matter is not closed: a line "---" must stand after its fields', 1);

  const front = text.slice(4, close + 1);
  const data = readFrontMatter(text, front, fail);
  const result = schemas[collection].safeParse(data);
  const problems: Problem[] = [];
  if (!result.success) problems.push(...explain(result.error, collection, file, front));
  else problems.push(...rulesAcrossFields(collection, slug, file, front, result.data as Record<string, unknown>));
  if (problems.length > 0) throw new ContentError(problems);

  const bodyStart = text.indexOf('\n', close + 1) + 1;
  const body = bodyStart === 0 ? '' : text.slice(bodyStart);
  return {
    ...(result.data as z.infer<(typeof schemas)[C]>),
    collection,
    slug,
    file,
    body: body.trim(),
    bodyLine: text.slice(0, bodyStart).split('\n').length + (/^\s*/.exec(body)?.[0].split('\n').length ?? 1) - 1,
  } as Entry<C>;
}

function decode(source: string | Uint8Array, fail: (reason: string) => never): string {
  if (typeof source === 'string') return source;
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(source);
  } catch {
    return fail('the file is not UTF-8: save it as UTF-8');
  }
}

function readFrontMatter(text: string, front: string, fail: (reason: string, line?: number) => never): unknown {
  try {
    // Options are handed over on purpose: without them gray-matter caches, and after a YAML error answers {} the second time.
    return matter(text, { language: 'yaml' }).data;
  } catch (error) {
    const mark = (error as { mark?: { line?: number } }).mark;
    const reason = String((error as { reason?: string }).reason ?? (error as Error).message).split('\n')[0];
    return fail(
      `broken YAML: ${reason}. Put values with ":" or "#" in quotes and indent with spaces`,
      mark?.line === undefined ? lineOf(front, []) : mark.line + 1,
    );
  }
}

/** Line of a field in the file, from 1 (the opening "---" is line 1); the nearest parent where the field is missing. */
function lineOf(front: string, path: readonly PropertyKey[]): number {
  const lines = new LineCounter();
  const document = parseDocument(front, { lineCounter: lines, schema: 'failsafe', logLevel: 'silent' });
  for (let length = path.length; length > 0; length--) {
    const node = document.getIn(path.slice(0, length), true);
    if (isNode(node) && node.range) return lines.linePos(node.range[0]).line + 1;
  }
  return 1;
}

function explain(error: z.ZodError, collection: Collection, file: string, front: string): Problem[] {
  const known = (path: readonly PropertyKey[]): string[] => (path.length === 0 ? Object.keys(schemas[collection].shape) : []);
  return error.issues.flatMap((issue): Problem[] => {
    const field = issue.path.join('.');
    const line = lineOf(front, issue.path);
    if (issue.code === 'unrecognized_keys') {
      return issue.keys.map((key) => ({
        file,
        line: lineOf(front, [...issue.path, key]),
        field: [...issue.path, key].join('.'),
        reason: `there is no such field${didYouMean(key, known(issue.path))}${issue.path.length === 0 ? ` The fields of ${collection} are ${known([]).join(', ')}` : ''}`,
      }));
    }
    if (issue.code === 'invalid_type' && issue.message.includes('received undefined')) {
      return [{ file, line, field, reason: `is missing: add it (${describe(collection, issue.path)})` }];
    }
    if (issue.code === 'invalid_value') {
      const given = valueAt(front, issue.path);
      const values = issue.values.map(String);
      return [{ file, line, field, reason: `"${given}" is not one of ${values.join(', ')}${didYouMean(given, values)}` }];
    }
    return [{ file, line, field, reason: issue.message }];
  });
}

function describe(collection: Collection, path: readonly PropertyKey[]): string {
  const shape = schemas[collection].shape as Record<string, { description?: string | undefined }>;
  return shape[String(path[0])]?.description ?? 'see the schema';
}

function valueAt(front: string, path: readonly PropertyKey[]): string {
  const value = parseDocument(front, { schema: 'failsafe', logLevel: 'silent' }).getIn(path);
  return typeof value === 'string' ? value : '';
}

/** What one field says must fit what another, or the file name, says. */
function rulesAcrossFields(collection: Collection, slug: string, file: string, front: string, data: Record<string, unknown>): Problem[] {
  const problems: Problem[] = [];
  const say = (field: string, reason: string) => problems.push({ file, line: lineOf(front, [field]), field, reason });
  const words = (value: unknown) =>
    String(value)
      .toLowerCase()
      .replace(/[^\p{L}\p{N}]+/gu, ' ')
      .trim();
  if (words(data['title']) === words(data['summary'])) say('summary', 'is a copy of the title: say in a sentence what happened');
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
