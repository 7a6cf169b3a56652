import type { Definition, Link, Nodes, Root } from 'mdast';
import { toString as plainText } from 'mdast-util-to-string';
import { CONTINUE, SKIP, visit } from 'unist-util-visit';
import { remember } from '@/lib/remember';
import { type Body, headingsIn, readBody } from './body';

/**
 * What the rules need to know of a body, with lines of the file; read from it once: the facts are
 * remembered, and its large tree is not.
 * @example factsOf(article).headings // [{ id: 'law', label: 'Law', depth: 2, … }]
 */
export const factsOf = remember((entry: Body) => {
  const read = readBody(entry);
  const { tree, problems } = read;
  const lineOf = (node: Nodes) => (node.position?.start.line ?? 1) + entry.bodyLine - 1;
  const links: WrittenLink[] = [];
  // A reference to a footnote that is missing stays text: "[^1]".
  const footnotes: Record<'used' | 'written' | 'literal', { name: string; line: number }[]> = {
    used: [],
    written: [],
    literal: [],
  };
  visit(tree, (node: Nodes) => {
    if (node.type === 'link' || node.type === 'definition')
      links.push({
        url: node.url,
        text: plainText(node),
        language: node.title ?? undefined,
        line: lineOf(node),
        target: targetOf(node),
      });
    if (node.type === 'footnoteReference')
      footnotes.used.push({ name: node.label ?? node.identifier, line: lineOf(node) });
    if (node.type === 'footnoteDefinition')
      footnotes.written.push({ name: node.label ?? node.identifier, line: lineOf(node) });
    if (node.type === 'text')
      for (const { 1: name = '', index } of node.value.matchAll(/\[\^([^\]]+)\]/g))
        footnotes.literal.push({
          name,
          line: lineOf(node) + node.value.slice(0, index).split('\n').length - 1,
        });
  });
  return {
    problems,
    prose: proseOf(tree),
    blocks: blocksOf(tree, lineOf),
    headings: headingsIn(entry, read),
    links,
    footnotes,
  };
});

/** A link as a text writes it; a definition of an address for links elsewhere has no words. */
interface WrittenLink {
  url: string;
  text: string;
  /** That of its words, if the text gives it. */
  language: string | undefined;
  line: number;
  /**
   * Where its address is in the body, from the bracket before it to the one after it; undefined if
   * it is a definition, or its own words are the address.
   */
  target: { start: number; end: number } | undefined;
}

function targetOf(node: Link | Definition): WrittenLink['target'] {
  const end = node.position?.end.offset ?? 0;
  const last = node.type === 'link' ? node.children.at(-1)?.position?.end.offset : undefined;
  return last === undefined || last + 1 >= end ? undefined : { start: last + 1, end };
}

/** A body with other words in place of the target of each link, "(/news/)". */
export function withTargets(entry: Body, change: (target: string, url: string) => string): string {
  let done = 0;
  const parts: string[] = [];
  for (const { target, url } of factsOf(entry).links) {
    if (!target) continue;
    const { start, end } = target;
    parts.push(entry.body.slice(done, start), change(entry.body.slice(start, end), url));
    done = end;
  }
  return parts.join('') + entry.body.slice(done);
}

/**
 * The paragraphs, headings and table cells of a body as plain text, each with its line in the file,
 * without footnotes.
 */
function blocksOf(tree: Root, lineOf: (node: Nodes) => number): { text: string; line: number }[] {
  const blocks: { text: string; line: number }[] = [];
  visit(tree, (node) => {
    if (node.type === 'footnoteDefinition') return SKIP;
    if (node.type !== 'paragraph' && node.type !== 'heading' && node.type !== 'tableCell')
      return CONTINUE;
    blocks.push({ text: plainText(node).replace(/\s+/g, ' ').trim(), line: lineOf(node) });
    return SKIP;
  });
  return blocks;
}

/** The running text, with blank lines between its paragraphs, without footnotes and addresses. */
function proseOf(tree: Root): string {
  const blocks = (nodes: readonly Nodes[]): string[] =>
    nodes.flatMap((node) => {
      if (node.type === 'footnoteDefinition' || node.type === 'definition') return [];
      return node.type === 'list' || node.type === 'listItem' || node.type === 'blockquote'
        ? blocks(node.children)
        : [plainText(node)];
    });
  return blocks(tree.children)
    .map((block) => block.replace(/https?:\/\/\S+/g, '').replace(/\s+/g, ' '))
    .join('\n\n');
}
