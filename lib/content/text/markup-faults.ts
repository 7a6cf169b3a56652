import type { Nodes, Root } from 'mdast';
import { toString as plainText } from 'mdast-util-to-string';
import { visit } from 'unist-util-visit';
import { unseen } from '@/lib/source/decode';
import { isPublicAddress } from '@/lib/source/forms';
import { type Fault, type Finding, quoted } from '@/lib/source/problem';

/** Mail, a telephone, a path on this site or a place on the page; "//host" and "/\\host" would lead to another site. */
const isSafe = (url: string) => /^(mailto:|tel:|\/(?![/\\])|#)/i.test(url) || isPublicAddress(url);

/** What a text may not contain because no page could show it safely or in order; lines count from the first line of the text. */
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
  if ((node.type === 'link' || node.type === 'definition') && !isSafe(node.url))
    return linkFinding(node.url);
  if (node.type === 'link' && node.title && !/^[a-z]{2,3}$/.test(node.title))
    return {
      reason: `has ${quoted(node.title)} after the address of a link`,
      fix: 'write the code of its language, "es" for example',
    };
  if (node.type === 'link' && plainText(node).trim() === '')
    return {
      reason: `has a link to ${quoted(node.url)} without words`,
      fix: 'write what it leads to between the brackets',
    };
  if (
    node.type === 'paragraph' &&
    node.children[0]?.type === 'text' &&
    /^#{1,6}[^\s#]/.test(node.children[0].value)
  )
    return {
      reason: 'has a heading without a space after its "#"',
      fix: 'write the space, or begin with another word',
    };
  if ('value' in node && unseen.test(node.value))
    return {
      reason: 'has an invisible character, written as a code',
      fix: 'remove the code, "&#8203;" for example',
    };
  const left = node.type === 'text' && unread.find(([pattern]) => pattern.test(node.value));
  return left ? { reason: left[1], fix: left[2] } : undefined;
}

/** Marks that Markdown could not read and would print. */
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

function linkFinding(url: string): Finding {
  const bare = url.replace(/[“”‘’"']|%E2%80%9[89CD]/gi, '');
  if (/^https?:/i.test(bare) && bare === url)
    return {
      reason: `has a link to ${quoted(url)}, which is not the address of a public page`,
      fix: 'copy it from the address bar of the browser',
    };
  return {
    reason: `has a link to ${quoted(url)}, which is not an address`,
    fix: isSafe(bare)
      ? `write (${bare})`
      : /^[\w-]+(\.[\w-]+)+(\/|$)/.test(bare) && !bare.endsWith('.md')
        ? `write (https://${bare})`
        : 'begin it with https://, http://, mailto:, tel:, / or #, for example (/countries/nepal/) for a page of this site',
  };
}
