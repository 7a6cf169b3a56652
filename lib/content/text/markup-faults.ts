import type { Nodes, Root } from 'mdast';
import { toString as plainText } from 'mdast-util-to-string';
import { visit } from 'unist-util-visit';
import { hasWords, hiddenIn } from '@/lib/source/hidden';
import type { Fault, Finding } from '@/lib/source/problem';
import { linkFinding, noteFinding } from './link-faults';

/**
 * What a text may not contain because no page could show it safely or in order; lines count from
 * the first line of the text.
 */
export function markupFaults(tree: Root): Fault[] {
  const faults: Fault[] = [];
  let level = 1;
  visit(tree, (node: Nodes) => {
    const finding = findingIn(node, level);
    if (finding) faults.push({ line: node.position?.start.line ?? 1, field: 'text', ...finding });
    if (node.type === 'heading') level = node.depth;
  });
  return faults;
}

function findingIn(node: Nodes, level: number): Finding | undefined {
  if (node.type === 'html')
    return {
      reason: `has HTML in it: ${node.value.slice(0, 40)}`,
      fix: 'write Markdown, or "\\<" for the character itself',
    };
  if (node.type === 'image' || node.type === 'imageReference')
    return {
      reason: 'has a picture in it, and this site shows none',
      fix: 'link to the page that shows it: [what it is](https://…)',
    };
  if (node.type === 'heading' && !hasWords(plainText(node)))
    return { reason: 'has a heading without words', fix: 'write them after its "#", or remove it' };
  if (node.type === 'heading' && node.depth === 1)
    return {
      reason: 'has a heading of the first level, which is for the title of the page',
      fix: `write "## ${plainText(node)}"`,
    };
  if (node.type === 'heading' && node.depth > level + 1)
    return {
      reason: `has a heading that skips a level: ${plainText(node)}`,
      fix: `write "${'#'.repeat(level + 1)} ${plainText(node)}"`,
    };
  if (node.type === 'link' || node.type === 'definition') return linkFinding(node);
  if (node.type === 'footnoteDefinition' && !/^[\w-]+$/.test(node.label ?? ''))
    return noteFinding(node.label ?? '');
  if (
    node.type === 'paragraph' &&
    node.children[0]?.type === 'text' &&
    /^#{1,6}[^\s#]/.test(node.children[0].value)
  )
    return {
      reason: 'has a heading without a space after its "#"',
      fix: 'write the space, or begin with another word',
    };
  const written = node.type === 'code' ? `${node.lang} ${node.meta} ${node.value}` : null;
  const hidden = 'value' in node && hiddenIn(written ?? node.value);
  if (hidden)
    return { ...hidden, reason: hidden.reason.replace(/U\+\w+$/, '$&, written as a code') };
  const left = node.type === 'text' && unread.find(([pattern]) => pattern.test(node.value));
  return left ? { reason: left[1], fix: left[2] } : undefined;
}

/** Signs that Markdown could not read and would print. */
const unread: readonly [pattern: RegExp, reason: string, fix: string][] = [
  [
    /\]\[[^\]]*\]/,
    'has a link whose address is not written',
    'write the address after the words: [words](https://…)',
  ],
  [
    /\*\*|__/,
    'has bold words that do not end',
    'write ** before and after them, without spaces inside',
  ],
];
