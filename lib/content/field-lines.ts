import { type Document, isNode, LineCounter, parseDocument } from 'yaml';

/** Line of a field in the file, from 1 (the opening "---" is line 1); that of the nearest parent where the field is missing. */
export type LineOf = (path: readonly PropertyKey[]) => number;

/** Finds lines in front matter; reads it once, at the first question, since most files have no problem to point at. */
export function lineFinder(front: string): LineOf {
  const lines = new LineCounter();
  let document: Document | undefined;
  return (path) => {
    document ??= parseDocument(front, { lineCounter: lines, schema: 'failsafe', uniqueKeys: false, logLevel: 'silent' });
    for (let length = path.length; length > 0; length--) {
      const node = document.getIn(path.slice(0, length), true);
      if (isNode(node) && node.range) return lines.linePos(node.range[0]).line + 1;
    }
    return 1;
  };
}
