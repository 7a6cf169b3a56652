import {
  isAlias,
  isMap,
  isNode,
  isPair,
  isScalar,
  isSeq,
  LineCounter,
  type Node,
  parseDocument,
  visit,
} from 'yaml';
import { findPair } from 'yaml/util';
import { hiddenIn } from './hidden';
import { type Fault, type Finding, spelt } from './problem';

/** The data of a text in YAML, and what is wrong with how it is written. */
export interface YamlReading {
  /** Undefined if the text could not be read. */
  data: unknown;
  faults: readonly Fault[];
  lineOf: LineOf;
}

/** Line of a field, from 1; that of its nearest parent if the field is missing. */
export type LineOf = (path: readonly PropertyKey[]) => number;

/** Reads one document of YAML 1.2 without anchors, tags and directives. */
export function readYaml(source: string): YamlReading {
  const slips = slipsIn(source);
  const { data, faults } = parse(source);
  let lines: LineOf | undefined;
  const lineOf: LineOf = (path) => {
    lines ??= linesIn(source);
    return lines(path);
  };
  // YAML's own error would only be a consequence of the slip.
  return { data, faults: slips.length === 0 ? faults : slips, lineOf };
}

type Slip = readonly [pattern: RegExp, reason: string, fix: string];

/**
 * The commonest slips of writers. YAML accepts most of them as something else, or reports them some
 * lines below.
 */
const slipsOfLine: readonly Slip[] = [
  [/^%/, 'begins with "%", which tells YAML to read otherwise', 'remove the line'],
  [/^ *\t/, 'is indented with a tab', 'use spaces, two for each level'],
  [/^\s*(- )?[A-Za-z]\w*:[^\s/]/, 'has no space after its colon', 'add one'],
  [
    /^\s*(- )?[A-Za-z]\w* +["'[]/,
    'has no colon after its name',
    'write the name, a colon, a space and the value',
  ],
];
const slipsOfValue: readonly Slip[] = [
  [
    /^\[?[“”„‘’«]|[“”„]\]?$/,
    'begins or ends with a curly quotation mark',
    'put straight ones around the value: "…"',
  ],
  [/^\d{4}-\d\d?(-\d\d?)?$/, 'is an unquoted date', 'put it in quotes: "2018-12-13"'],
  [
    /^(?!\d+ +#)[^"'[{#].* #/,
    'is cut off at " #", where a comment begins',
    'put the whole value in quotes: "…"',
  ],
  [
    /^[^"'[{#].*:( |$)/,
    'has a colon in a value without quotation marks',
    'put the value in quotes: "…"',
  ],
  [
    /^("([^"\\]|\\.)*|'[^']*|[^"'[{#][^"']*["'])$/,
    'has a quotation mark at one end only',
    'put one at each end, on the same line: "…"',
  ],
  [
    /^("([^"\\]|\\.)*"|'([^']|'')*'(?!')) *[^\s,#]/,
    'has quotation marks inside its quotation marks',
    'use curly ones inside: “…” and ’',
  ],
];

/** Indentation, the hyphen of a list and the name of the field; then the value. */
const field = /^\s*(?:- )*(?:(?<name>"[^"]*"|'[^']*'|[^\s"'#:[{][^":]*):(?= |$))? *(?<value>.*)$/;

/** The field that a line holds, for a message. */
const nameIn = (line = '') =>
  field.exec(line)?.groups?.['name'] ?? (/[A-Za-z]\w*/.exec(line)?.[0] || 'front matter');

function slipsIn(source: string): Fault[] {
  return source.split('\n').flatMap((line, i) => {
    if (/^\s*(#|$)/.test(line)) return [];
    const value = field.exec(line.trimEnd())?.groups?.['value'] ?? '';
    const slip =
      slipsOfLine.find(([pattern]) => pattern.test(line)) ??
      slipsOfValue.find(([pattern]) => pattern.test(value));
    return slip ? [{ line: i + 1, field: nameIn(line), reason: slip[1], fix: slip[2] }] : [];
  });
}

/** What other YAML readers take for true or false. */
const likeBoolean = /^(?:y|yes|n|no|on|off)$/i;

/** What is wrong with a name or a value that YAML accepts. */
function findingOf(role: unknown, node: Node): Finding | undefined {
  if (isAlias(node) || node.anchor || node.tag)
    return {
      reason: 'has an anchor, an alias or a tag of YAML in it',
      fix: 'write the value itself; put it in quotes if it begins with &, * or !',
    };
  if (!isScalar(node) || typeof node.value !== 'string') return undefined;
  if (role === 'key' && node.value === '__proto__')
    return { reason: 'is a name that no field can have', fix: 'write another' };
  if (role !== 'key' && node.type === 'PLAIN' && likeBoolean.test(node.value))
    return {
      reason: `is "${node.value}", which may be read as a text or as true or false`,
      fix: `put it in quotes, "${node.value}", or write true or false`,
    };
  // The marks that give a message its direction are written as codes, "\u200F".
  return hiddenIn(node.value.replace(/[\u200E\u200F]/g, ''));
}

/** The names of the fields, and the places in lists, that lead to the last of some nodes. */
function pathOf(nodes: readonly unknown[]): PropertyKey[] {
  return nodes.flatMap((node, i): PropertyKey[] => {
    if (isPair(node) && isScalar(node.key))
      return nodes[i + 1] === node.key ? [] : [String(node.key.value)];
    return isSeq(node) ? [node.items.indexOf(nodes[i + 1])] : [];
  });
}

function parse(source: string): { data?: unknown; faults: readonly Fault[] } {
  const compare =
    'compare this line and the one above with another file: name, colon, space, value in straight quotation marks';
  const fault = (line: number, reason: string, fix = compare) => ({
    faults: [{ line, field: nameIn(source.split('\n')[line - 1]), reason, fix }],
  });
  const counter = new LineCounter();
  const lineAt = (offset = 0) => counter.linePos(offset).line;
  try {
    const document = parseDocument(source, {
      lineCounter: counter,
      prettyErrors: false,
      // Not "silent", with which a second document would be dropped without a word.
      logLevel: 'error',
    });
    const [error] = document.errors;
    const line = lineAt(error?.pos[0]);
    if (error?.code === 'DUPLICATE_KEY')
      return fault(line, 'appears twice', 'keep one of the two lines');
    if (error?.code === 'MULTIPLE_DOCS')
      return fault(
        line,
        'begins a second document of YAML',
        'remove the line "---" or "..." between the two',
      );
    if (error) return fault(line, `cannot be read: ${error.message.replace(/[.:]$/, '')}`);
    const faults: Fault[] = [];
    visit(document, {
      Node: (role, node, ancestors) => {
        const finding = findingOf(role, node);
        if (!finding) return;
        const parents = pathOf([...ancestors, node]);
        const path =
          role === 'key' && isScalar(node) ? [...parents, spelt(String(node.value))] : parents;
        const field = path.join('.') || 'front matter';
        faults.push({ line: lineAt(node.range?.[0]), field, ...finding });
      },
    });
    if (faults.length > 0) return { faults };
    return { data: document.toJS() ?? {}, faults: [] };
  } catch (error) {
    // Thousands of brackets take more stack than there is.
    return fault(1, `cannot be read: ${error instanceof Error ? error.message : error}`);
  }
}

/** Finds the lines of fields by parsing once more: few files have a problem to point at. */
function linesIn(source: string): LineOf {
  const counter = new LineCounter();
  const { contents } = parseDocument(source, {
    lineCounter: counter,
    prettyErrors: false,
    logLevel: 'silent',
    uniqueKeys: false,
  });
  const find = (node: unknown, [key, ...rest]: readonly PropertyKey[], line: number): number => {
    if (key === undefined) return line;
    const pair = isMap(node) ? findPair(node.items, key) : undefined;
    const found = pair?.key ?? (isSeq(node) ? node.items[Number(key)] : undefined);
    return isNode(found) && found.range
      ? find(pair ? pair.value : found, rest, counter.linePos(found.range[0]).line)
      : line;
  };
  return (path) => find(contents, path, 1);
}
