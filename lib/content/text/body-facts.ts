import type { Nodes, Root } from 'mdast';
import { toString as plainText } from 'mdast-util-to-string';
import { CONTINUE, SKIP, visit } from 'unist-util-visit';
import { remember } from '@/lib/remember';
import { type Body, headingsIn, readBody } from './body';

/** What the rules need to know of a body, with lines of the file; read from it once: the facts are kept, and its large tree is not. */
export const factsOf = remember((entry: Body) => {
  const read = readBody(entry);
  const { tree, problems } = read;
  const lineOf = (node: Nodes) => (node.position?.start.line ?? 1) + entry.bodyLine - 1;
  /** A definition of an address has no words; `language` is that of the words if the text gives it. */
  const links: { url: string; text: string; language: string | undefined; line: number }[] = [];
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
  return { problems, prose: proseOf(tree), headings: headingsIn(entry, read), links, footnotes };
});

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

/** The paragraphs, headings and table cells of a body as plain text, each with its line in the file, without footnotes. */
export function blocksOf(entry: Body): { text: string; line: number }[] {
  const blocks: { text: string; line: number }[] = [];
  visit(readBody(entry).tree, (node) => {
    if (node.type === 'footnoteDefinition') return SKIP;
    if (node.type !== 'paragraph' && node.type !== 'heading' && node.type !== 'tableCell')
      return CONTINUE;
    const text = plainText(node).replace(/\s+/g, ' ').trim();
    blocks.push({ text, line: (node.position?.start.line ?? 1) + entry.bodyLine - 1 });
    return SKIP;
  });
  return blocks;
}
