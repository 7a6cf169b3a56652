import { isMap, isNode, isScalar, isSeq, LineCounter, parseDocument } from 'yaml';

/** Line of a field in the file, from 1 (the opening "---" is line 1); that of the nearest parent where the field is missing. */
export type LineOf = (path: readonly PropertyKey[]) => number;

/** Finds lines in front matter; reads it once, at the first question, since most files have no problem to point at. */
export function lineFinder(front: string): LineOf {
  let lines: Map<string, number> | undefined;
  return (path) => {
    lines ??= linesOf(front);
    for (let length = path.length; length > 0; length--) {
      const line = lines.get(path.slice(0, length).map(String).join('/'));
      if (line !== undefined) return line;
    }
    return 1;
  };
}

function linesOf(front: string): Map<string, number> {
  const counter = new LineCounter();
  const lines = new Map<string, number>();
  const add = (path: string, here: unknown, value: unknown) => {
    if (isNode(here) && here.range) lines.set(path, counter.linePos(here.range[0]).line + 1);
    walk(value, `${path}/`);
  };
  const walk = (node: unknown, prefix: string) => {
    if (isMap(node)) for (const { key, value } of node.items) add(prefix + (isScalar(key) ? key.value : ''), key, value);
    if (isSeq(node)) for (const [i, item] of node.items.entries()) add(prefix + i, item, item);
  };
  walk(parseDocument(front, { lineCounter: counter, schema: 'failsafe', uniqueKeys: false, logLevel: 'silent' }).contents, '');
  return lines;
}
