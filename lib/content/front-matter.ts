import { type Document, isAlias, isMap, isNode, isScalar, isSeq, LineCounter, type Node, parseDocument, type Scalar } from 'yaml';
import { explainYaml, findingInList } from './broken-yaml';
import type { Fault } from './problem';
import { curly, quotedField, straighten } from './value-lines';

/** The fields between the two lines of "---". */
interface FrontMatter {
  data: unknown;
  faults: Fault[];
  lineOf: LineOf;
}

/** Line of a field in the file, from 1 (the opening "---"); that of its nearest parent if the field is missing. */
export type LineOf = (path: readonly PropertyKey[]) => number;

/** Deeper than any item needs; the parser makes a call for each level. */
const mostNested = 20;

/** A field or an item with a value in straight quotation marks, a list of such values, or words without any character that is special in YAML. */
const plainLine =
  /^ *(?:- )*(?:[A-Za-z]\w*:(?= |$))? *(?:"(?:[^"\\]|\\.)*"|\[[^[\]{}“”‘’'#&*!]*\]|https?:\/\/[^\s“”‘’#]+|(?!\d{4}-\d\d(?:-\d\d)?$)[A-Za-z0-9][^#:"“”‘’]*)?$/;

/** Whether every YAML reader understands each line in the same way. */
export const isPlain = (front: string): boolean => front.split('\n').every((line) => plainLine.test(line));

/** Reads the fields of a file: YAML 1.2 without tags and aliases, each value on its line. After a mistake it continues with what was meant. */
export function readFrontMatter(front: string, isRepaired = false): FrontMatter {
  const deep = nestedTooDeep(front);
  if (deep) return { data: undefined, faults: [deep], lineOf: () => 1 };
  const counter = new LineCounter();
  const document = parseDocument(front, { lineCounter: counter, schema: 'core', prettyErrors: false, logLevel: 'silent' });
  const [error] = document.errors;
  if (!error) return new Reader(front, counter).read(document);
  const { faults, repaired } = explainYaml(front, error, counter.linePos(error.pos[0]).line);
  if (repaired === undefined || isRepaired) return { data: undefined, faults, lineOf: () => 1 };
  const again = readFrontMatter(repaired, true);
  return { ...again, faults: [...faults, ...again.faults] };
}

/** Finds lines in front matter; parses it only when first asked, because most files have no problem to point at. */
export function lineFinder(front: string): LineOf {
  let lineOf: LineOf | undefined;
  return (path) => {
    lineOf ??= readFrontMatter(front).lineOf;
    return lineOf(path);
  };
}

class Reader {
  readonly #front: string;
  readonly #counter: LineCounter;
  readonly #lines = new Map<string, number>();
  readonly #faults: Fault[] = [];

  constructor(front: string, counter: LineCounter) {
    this.#front = front;
    this.#counter = counter;
  }

  read(document: Document.Parsed): FrontMatter {
    const data = document.contents === null ? {} : this.#value(document.contents, []);
    const lineOf: LineOf = (path) => {
      for (let length = path.length; length > 0; length--) {
        const line = this.#lines.get(path.slice(0, length).map(String).join('/'));
        if (line !== undefined) return line;
      }
      return 1;
    };
    return { data, faults: this.#faults, lineOf };
  }

  #value(node: unknown, path: readonly PropertyKey[]): unknown {
    if (!isNode(node)) return null;
    if (isAlias(node) || node.tag) return this.#say(node, path, 'uses a YAML alias or tag', 'write the value itself, in quotes');
    if (isMap(node)) {
      const fields: Record<string, unknown> = Object.create(null);
      for (const { key, value } of node.items) {
        const name = isScalar(key) ? String(key.value) : '';
        this.#note([...path, name], key);
        fields[name] = this.#value(value, [...path, name]);
      }
      return { ...fields };
    }
    if (isSeq(node)) {
      const finding = node.flow ? findingInList(this.#sourceOf(node), path) : undefined;
      if (finding) return this.#say(node, path, finding.reason, finding.fix, finding.items);
      return node.items.map((item, i) => {
        this.#note([...path, i], item);
        return this.#value(item, [...path, i]);
      });
    }
    return isScalar(node) ? this.#scalar(node, path) : null;
  }

  #note(path: readonly PropertyKey[], node: unknown): void {
    const line = isNode(node) ? this.#lineOf(node) : undefined;
    if (line !== undefined) this.#lines.set(path.map(String).join('/'), line);
  }

  #sourceOf(node: Node): string {
    return this.#front.slice(node.range?.[0], node.range?.[1]);
  }

  #lineOf(node: Node): number {
    return this.#counter.linePos(node.range?.[0] ?? 0).line + 1;
  }

  /** Records a fault, and returns what was meant. */
  #say<T>(node: Node, path: readonly PropertyKey[], reason: string, fix: string, meant?: T): T | undefined {
    this.#faults.push({ line: this.#lineOf(node), field: path.join('.') || 'front matter', reason, fix });
    return meant;
  }

  /** The value of a scalar; what YAML accepts but no writer means is a fault. */
  #scalar(node: Scalar, path: readonly PropertyKey[]): unknown {
    const source = this.#sourceOf(node);
    const isUnquoted = node.type === 'PLAIN';
    const say = (reason: string, advice: string, meant: string) =>
      this.#say(node, path, reason, `${advice}: ${quotedField(path, meant)}`, meant);
    if (isUnquoted && /^\d{4}-\d\d?(-\d\d?)?$/.test(source)) return say(`${source} is an unquoted date`, 'put it in quotes', source);
    if (isUnquoted && typeof node.value === 'string') {
      if (new RegExp(`^${curly}`).test(source))
        return say('has curly quotation marks around it, which would be printed', 'use straight ones', straighten(source));
      if (/^[^"“]+["”]$/.test(source))
        return say('has a quotation mark at its end and none at its beginning', 'add it', straighten(source));
    }
    if (isUnquoted && node.comment !== undefined && node.comment !== null)
      return say('ends at " #", where a comment begins', 'put the whole value in quotes', `${source} #${node.comment}`);
    if (/^QUOTE/.test(node.type ?? '') && /\n\s*(?:- |[A-Za-z_]\w*:)/.test(source)) {
      const last = this.#lineOf(node) + source.split('\n').length - 1;
      const reason = `has no quotation mark at its end: the next one is on line ${last}`;
      return say(reason, 'add it, and keep the value on one line', source.slice(1).split('\n')[0] ?? '');
    }
    return node.value;
  }
}

/** A fault if brackets or indentation go deeper than any item needs: the parser would run out of stack. */
function nestedTooDeep(front: string): Fault | undefined {
  let depth = 0;
  for (const [i, text] of front.split('\n').entries()) {
    const indent = /^(?:[ ]|-(?= ))*/.exec(text)?.[0].length ?? 0;
    for (const mark of text) {
      if ('[{'.includes(mark)) depth++;
      else if (']}'.includes(mark)) depth = Math.max(0, depth - 1);
      if (depth > mostNested) break;
    }
    if (depth > mostNested || indent > 4 * mostNested)
      return {
        line: i + 2,
        field: 'front matter',
        reason: 'has lists or groups nested too deep',
        fix: 'write the fields as in another file of the folder',
      };
  }
  return undefined;
}
