import type { Nodes, Root } from 'mdast';
import { toString as plainText } from 'mdast-util-to-string';
import { visit } from 'unist-util-visit';
import { type Body, headingsIn, readBody } from './markdown';
import type { Problem } from './problem';

/** What the rules ask about a text, read from it once; lines are those of the file. */
export interface BodyFacts {
  problems: readonly Problem[];
  /** The running text, a blank line between its paragraphs, without footnotes and addresses. */
  prose: string;
  headings: readonly { id: string; label: string; depth: number; line: number }[];
  /** With the words of each; a definition has none. */
  links: readonly { url: string; text: string; line: number }[];
  footnotes: Footnotes;
}

interface Footnotes {
  used: readonly Mark[];
  written: readonly Mark[];
  /** References to a footnote that is not there: they stay text, "[^1]". */
  literal: readonly Mark[];
}

interface Mark {
  name: string;
  line: number;
}

const known = new WeakMap<Body, BodyFacts>();

/** The facts of a body; a tree is large and is let go again. */
export function factsOf(entry: Body): BodyFacts {
  let facts = known.get(entry);
  if (!facts) {
    facts = readFacts(entry);
    known.set(entry, facts);
  }
  return facts;
}

function readFacts(entry: Body): BodyFacts {
  const read = readBody(entry);
  const { tree, problems } = read;
  const lineOf = (node: Nodes) => (node.position?.start.line ?? 1) + entry.bodyLine - 1;
  const links: { url: string; text: string; line: number }[] = [];
  const used: Mark[] = [];
  const written: Mark[] = [];
  const literal: Mark[] = [];
  visit(tree, (node: Nodes) => {
    if (node.type === 'link' || node.type === 'definition') links.push({ url: node.url, text: plainText(node), line: lineOf(node) });
    if (node.type === 'footnoteReference') used.push({ name: node.label ?? node.identifier, line: lineOf(node) });
    if (node.type === 'footnoteDefinition') written.push({ name: node.label ?? node.identifier, line: lineOf(node) });
    if (node.type === 'text')
      for (const { 1: name = '', index } of node.value.matchAll(/\[\^([^\]]+)\]/g))
        literal.push({ name, line: lineOf(node) + node.value.slice(0, index).split('\n').length - 1 });
  });
  return {
    problems,
    prose: proseOf(tree),
    headings: headingsIn(entry, read).map((heading) => ({ ...heading, line: heading.line + entry.bodyLine - 1 })),
    links,
    footnotes: { used, written, literal },
  };
}

function proseOf(tree: Root): string {
  const blocks = (nodes: readonly Nodes[]): string[] =>
    nodes.flatMap((node) => {
      if (node.type === 'footnoteDefinition' || node.type === 'definition') return [];
      return node.type === 'list' || node.type === 'listItem' || node.type === 'blockquote' ? blocks(node.children) : [plainText(node)];
    });
  return blocks(tree.children)
    .map((block) => block.replace(/https?:\/\/\S+/g, '').replace(/\s+/g, ' '))
    .join('\n\n');
}
