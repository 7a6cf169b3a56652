import type { YAMLError } from 'yaml';
import type { Fault, Finding } from './problem';
import { curly, quotedField, quotedValue, straighten } from './value-lines';

/** The parts of a line of front matter. */
interface Line {
  text: string;
  /** Column at which the name of the field begins, after the "- " of a list. */
  column: number;
  /** Column of the "-", if the line begins an item of a list. */
  dash: number | undefined;
  name: string | undefined;
  value: string;
}

/** What is wrong with a line, and the corrected line if it is clear what was meant. */
type LineFinding = Finding & { field?: string; line?: string };

/** What a writer did wrong, and the front matter with all of it corrected, if that is possible. */
interface Explained {
  faults: Fault[];
  repaired?: string;
}

/** Explains broken YAML by what the writer did: parsers point at what follows from a mistake, often lines below it. `line` is the parser's, from 1. */
export function explainYaml(front: string, error: YAMLError, line: number): Explained {
  const lines = front.replace(/\n$/, '').split('\n').map(readLine);
  const found = lines.flatMap((each, i) => {
    const finding = findingIn(each);
    return finding ? [{ i, ...finding }] : [];
  });
  if (found.length > 0) {
    const right = new Map(found.map((finding) => [finding.i, finding.line]));
    const isWhole = found.every((finding) => finding.line !== undefined);
    return {
      faults: found.map(({ i, reason, fix, field }) => ({ line: i + 2, field: field ?? fieldAt(lines, i), reason, fix })),
      ...(isWhole ? { repaired: lines.map(({ text }, i) => `${right.get(i) ?? text}\n`).join('') } : {}),
    };
  }
  const at = Math.min(line, lines.length) - 1;
  const near = error.code === 'DUPLICATE_KEY' ? undefined : neighbourOf(lines, at);
  const aligned = near === undefined ? lines : lines.with(at, { ...(lines[at] as Line), column: near });
  return { faults: [{ line: at + 2, field: fieldAt(aligned, at), ...findingBetween(lines, at, error, near) }] };
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

/** The path of the field on a line, or of the field that the line belongs to: "sources.0.url". */
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

/** What is wrong with a line on its own. */
function findingIn({ text, column, name, value }: Line): LineFinding | undefined {
  // No corrected line here: nobody knows how many levels a tab was meant for.
  if (/^ *\t/.test(text)) return { reason: 'is indented with a tab', fix: 'use spaces, two for each level' };
  if (/^\s*(#|$)/.test(text)) return undefined;
  if (/^\s*-[A-Za-z"']/.test(text))
    return { reason: 'has no space after its "-"', fix: 'write a space there', line: text.replace('-', '- ') };
  const path = name === undefined ? [] : [name];
  const before = text.slice(0, column) + (name === undefined ? '' : `${name}: `);
  const mend = (reason: string, advice: string, right: string): LineFinding => ({
    reason,
    fix: `${advice}: ${quotedField(path, right)}`,
    line: before + quotedValue(right),
  });
  if (name === undefined && !/^\s*-( |$)/.test(text)) return findingInText(text);
  if (name !== undefined && /^[^\s]/.test(value)) return mend('has no space after its colon', 'add one', straighten(value));
  const plain = value.trim();
  if (new RegExp(`^${curly}`).test(plain))
    return mend('begins with a curly quotation mark, which would be printed as part of it', 'use straight ones', straighten(plain));
  if (plain.startsWith('"') || plain.startsWith("'")) return findingInQuotes(plain, mend);
  if (plain.startsWith('[')) {
    const finding = findingInList(plain, path);
    return finding && { ...finding, line: before + finding.value };
  }
  if (/^[|>][+-]?\d?$/.test(plain)) return undefined;
  if (/^[@`%&*!|>\]{},]/.test(plain))
    return mend(`begins with "${plain[0]}", which means something in YAML`, 'put the value in quotes', plain);
  if (name !== undefined && /:( |$)/.test(plain))
    return mend('has a colon in an unquoted value', 'put the value in quotes', straighten(plain));
  return undefined;
}

/** What is wrong with a line that is neither a field nor an item. */
function findingInText(text: string): LineFinding | undefined {
  const [, indent = '', name, value] = /^(\s*)([A-Za-z_]\w*) +(["'“[].*)$/.exec(text) ?? [];
  if (name && value) {
    const right = quotedField([name], straighten(value));
    return { field: name, reason: 'has no colon after its name', fix: `write ${right}`, line: indent + right };
  }
  if (/^\s/.test(text) || /^[\]}]/.test(text)) return undefined;
  return {
    reason: `is followed by a line that is not a field: ${text.slice(0, 60).trim()}`,
    fix: 'if the text begins here, put a line "---" above it; if it belongs to the field above, move it into the quotation marks there',
  };
}

function findingInQuotes(value: string, mend: (reason: string, advice: string, right: string) => LineFinding): LineFinding | undefined {
  const mark = value[0] as string;
  const whole = mark === '"' ? /^"(?:[^"\\]|\\.)*"/ : /^'(?:[^']|'')*'/;
  const end = whole.exec(value)?.[0].length;
  if (end === undefined) {
    const last = new RegExp(`${curly}$`);
    const reason = last.test(value) ? 'ends with a curly quotation mark instead of a straight one' : 'has no quotation mark at its end';
    return mend(reason, 'add it', value.slice(1).replace(last, ''));
  }
  const rest = value.slice(end).trim();
  if (rest === '' || rest.startsWith('#')) return undefined;
  if (!rest.endsWith(mark))
    return mend('goes on after its closing quotation mark', 'move the mark to the end', value.slice(1).replace(mark, ''));
  return mark === '"'
    ? mend('has straight quotation marks inside its quotation marks', 'use curly ones inside', value.slice(1, -1))
    : mend('has an apostrophe inside single quotation marks', 'use double ones around it', value.slice(1, -1));
}

/** What is wrong with a list in brackets as written, and the corrected list. */
export function findingInList(value: string, path: readonly PropertyKey[]): (Finding & { value: string; items: string[] }) | undefined {
  const marked = /["'“”„‘’]([^"'“”„‘’]*)["'“”‘’]|([^\s,[\]"'“”„‘’]+)/g;
  const items = [...value.matchAll(marked)].map(([, inMarks, bare]) => (inMarks ?? bare ?? '').trim());
  const right = `[${items.map((item) => quotedValue(item)).join(', ')}]`;
  const name = path.at(-1);
  const say = (reason: string, advice: string) => ({
    reason,
    fix: `${advice}: ${typeof name === 'string' ? `${name}: ` : ''}${right}`,
    value: right,
    items,
  });
  if (new RegExp(curly).test(value)) return say('has curly quotation marks in its list', 'use straight ones');
  if (!/\]\s*(#.*)?$/.test(value)) return say('has no "]" at the end of its list', 'add it');
  if (/["']\s+["']/.test(value)) return say('has no comma between two items of its list', 'add it');
  if ((value.match(/"/g) ?? []).length % 2 === 1) return say('lacks a quotation mark in its list', 'add it');
  return undefined;
}

/** The column of the fields around a line, if the line is not aligned with them. */
function neighbourOf(lines: readonly Line[], at: number): number | undefined {
  const own = lines[at]?.column ?? 0;
  const columns = lines.slice(0, at).flatMap(({ name, column }) => (name === undefined ? [] : [column]));
  const near = columns.reverse().sort((a, b) => Math.abs(a - own) - Math.abs(b - own))[0];
  return near === own ? undefined : near;
}

/** What is wrong between a line and the others: a repeated field, one not aligned with its neighbours, or what the parser says. */
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
      reason: `is indented by ${line.column} spaces, and the fields around it by ${near}`,
      fix: `indent it by ${near}, so that their names line up`,
    };
  return {
    reason: `cannot be read as YAML: ${error.message.split('\n')[0]?.replace(/[.:]$/, '')}`,
    fix: 'compare this line and the one above with another file: name, colon, space, value in straight quotation marks',
  };
}
