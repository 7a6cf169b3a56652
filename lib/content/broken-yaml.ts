import type { YAMLError } from 'yaml';
import type { Fault } from './problem';
import { curly, quotedField, straighten } from './value-lines';

/** A line of front matter in its parts. */
interface Line {
  text: string;
  /** Column at which the name of the field begins, behind the "- " of a list. */
  column: number;
  /** Column of the "-" that begins an item of a list here. */
  dash: number | undefined;
  name: string | undefined;
  value: string;
}

type Finding = Pick<Fault, 'reason' | 'fix'> & { field?: string };

/** Says what a writer did where YAML cannot be read: parsers point at what follows from a mistake, often lines behind it. `line` is the parser's, from 1. */
export function explainYaml(front: string, error: YAMLError, line: number): Fault {
  const lines = front.replace(/\n$/, '').split('\n').map(readLine);
  const last = Math.min(line, lines.length);
  for (let i = 0; i < last; i++) {
    const finding = findingIn(lines[i] as Line);
    if (finding) return { line: i + 2, field: fieldAt(lines, i), ...finding };
  }
  const at = last - 1;
  const near = error.code === 'DUPLICATE_KEY' ? undefined : neighbourOf(lines, at);
  const aligned = near === undefined ? lines : lines.with(at, { ...(lines[at] as Line), column: near });
  return { line: at + 2, field: fieldAt(aligned, at), ...findingBetween(lines, at, error, near) };
}

function readLine(text: string): Line {
  const [, before = '', name, gap, value = ''] = /^(\s*(?:- +)*)(?:([A-Za-z_][\w-]*)( *:))?(.*)$/.exec(text) ?? [];
  const isAddress = gap !== undefined && value.startsWith('//');
  const dash = before.indexOf('-');
  return {
    text,
    column: before.length,
    dash: dash < 0 ? undefined : dash,
    ...(name === undefined || isAddress ? { name: undefined, value: text.slice(before.length) } : { name, value }),
  };
}

/** The path of the field on a line, "sources.0.url", or of the one to which the line belongs. */
function fieldAt(lines: readonly Line[], at: number): string {
  const parts: string[] = [];
  let limit = Number.POSITIVE_INFINITY;
  let list: { dash: number; index: number } | undefined;
  for (const { name, column, dash } of lines.slice(0, at + 1).reverse()) {
    if (list && dash === list.dash) list.index++;
    else if (name !== undefined && column < limit) {
      parts.unshift(name, ...(list ? [String(list.index)] : []));
      list = dash === undefined ? undefined : { dash, index: 0 };
      limit = dash === undefined ? column : dash + 1;
    } else if (dash !== undefined && dash < limit) {
      list = { dash, index: 0 };
      limit = dash + 1;
    }
  }
  return parts.join('.') || 'front matter';
}

/** What is wrong with a line by itself. */
function findingIn({ text, name, value }: Line): Finding | undefined {
  if (/^ *\t/.test(text)) return { reason: 'is indented with a tab', fix: 'use spaces, two for each level' };
  if (/^\s*(#|$)/.test(text)) return undefined;
  if (/^\s*-[A-Za-z"']/.test(text)) return { reason: 'has no space after its "-"', fix: 'write a space there' };
  const path = name === undefined ? [] : [name];
  if (name === undefined && !/^\s*-( |$)/.test(text)) return findingInText(text);
  if (name !== undefined && /^[^\s]/.test(value))
    return { reason: 'has no space after its colon', fix: `add one: ${quotedField(path, straighten(value))}` };
  const plain = value.trim();
  if (new RegExp(`^${curly}`).test(plain)) {
    return {
      reason: 'begins with a curly quotation mark, which would be printed as part of it',
      fix: `use straight ones: ${quotedField(path, straighten(plain))}`,
    };
  }
  if (plain.startsWith('"') || plain.startsWith("'")) return findingInQuotes(plain, path);
  if (plain.startsWith('[')) return findingInList(plain, path);
  if (/^[|>][+-]?\d?$/.test(plain)) return undefined;
  if (/^[@`%&*!|>\]{},]/.test(plain)) {
    return {
      reason: `begins with "${plain[0]}", which means something in YAML`,
      fix: `put the value in quotes: ${quotedField(path, plain)}`,
    };
  }
  if (name !== undefined && /:( |$)/.test(plain))
    return { reason: 'has a colon in an unquoted value', fix: `put the value in quotes: ${quotedField(path, straighten(plain))}` };
  return undefined;
}

/** A line that is neither a field nor an item. */
function findingInText(text: string): Finding | undefined {
  const [, name, value] = /^\s*([A-Za-z_]\w*) +(["'“[].*)$/.exec(text) ?? [];
  if (name && value) return { field: name, reason: 'has no colon after its name', fix: `write ${quotedField([name], straighten(value))}` };
  if (/^\s/.test(text) || /^[\]}]/.test(text)) return undefined;
  return {
    reason: `is followed by a line that is no field: ${text.slice(0, 60).trim()}`,
    fix: 'if the text begins here, put a line "---" above it; if it belongs to the field above, move it into the quotation marks there',
  };
}

function findingInQuotes(value: string, path: readonly string[]): Finding | undefined {
  const mark = value[0] as string;
  const whole = mark === '"' ? /^"(?:[^"\\]|\\.)*"/ : /^'(?:[^']|'')*'/;
  const end = whole.exec(value)?.[0].length;
  const show = (text: string) => quotedField(path, text);
  if (end === undefined) {
    const ending = new RegExp(`${curly}$`).test(value) ? 'ends with a curly quotation mark in place of a straight one' : undefined;
    return {
      reason: ending ?? 'has no quotation mark at its end',
      fix: `add it: ${show(value.slice(1).replace(new RegExp(`${curly}$`), ''))}`,
    };
  }
  const rest = value.slice(end).trim();
  if (rest === '' || rest.startsWith('#')) return undefined;
  if (!rest.endsWith(mark))
    return {
      reason: 'goes on after its closing quotation mark',
      fix: `move the mark to the end: ${show(value.slice(1).replace(mark, ''))}`,
    };
  return mark === '"'
    ? { reason: 'has straight quotation marks inside its quotation marks', fix: `use curly ones inside: ${show(value.slice(1, -1))}` }
    : { reason: 'has an apostrophe inside single quotation marks', fix: `use double ones around it: ${show(value.slice(1, -1))}` };
}

/** What is wrong with a list in brackets, as it was written. */
export function findingInList(value: string, path: readonly PropertyKey[]): Finding | undefined {
  const items = [...value.matchAll(/["'“”„‘’]([^"'“”„‘’]*)["'“”‘’]|([^\s,[\]"'“”„‘’]+)/g)].map(([, a, b]) => (a ?? b ?? '').trim());
  const show = `${String(path.at(-1) ?? '')}: [${items.map((item) => `"${item}"`).join(', ')}]`.replace(/^: /, '');
  if (new RegExp(curly).test(value)) return { reason: 'has curly quotation marks in its list', fix: `use straight ones: ${show}` };
  if (!/\]\s*(#.*)?$/.test(value)) return { reason: 'has no "]" at the end of its list', fix: `add it: ${show}` };
  if (/["']\s+["']/.test(value)) return { reason: 'has no comma between two items of its list', fix: `add it: ${show}` };
  if ((value.match(/"/g) ?? []).length % 2 === 1) return { reason: 'has a quotation mark too few in its list', fix: `add it: ${show}` };
  return undefined;
}

/** The column of the fields beside a line that is out of line with them. */
function neighbourOf(lines: readonly Line[], at: number): number | undefined {
  const own = lines[at]?.column ?? 0;
  const columns = lines.slice(0, at).flatMap(({ name, column }) => (name === undefined ? [] : [column]));
  const near = columns.reverse().sort((a, b) => Math.abs(a - own) - Math.abs(b - own))[0];
  return near === own ? undefined : near;
}

/** What is wrong with a line beside the others: a field given twice, one out of line with its neighbours, or what the parser says. */
function findingBetween(lines: readonly Line[], at: number, error: YAMLError, near: number | undefined): Finding {
  const line = lines[at] as Line;
  if (error.code === 'DUPLICATE_KEY') {
    const first = lines.findIndex(({ name, column }) => name === line.name && column === line.column);
    return {
      reason: `appears twice: it is already on line ${first + 2}`,
      fix: 'keep one of the two, or correct the name of the other',
    };
  }
  if (near !== undefined)
    return {
      reason: `is indented by ${line.column} spaces, out of line with the fields beside it`,
      fix: `indent it by ${near}, so that its name begins below theirs`,
    };
  return {
    reason: `cannot be read as YAML: ${error.message.split('\n')[0]?.replace(/[.:]$/, '')}`,
    fix: 'compare the line and the one above it with another file: name, colon, space, value in straight quotation marks',
  };
}
