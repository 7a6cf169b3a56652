import { parseFragment, type DefaultTreeAdapterTypes as Tree } from 'parse5';
import { expect, test } from 'vitest';
import { renderBody } from '@/lib/content/text/markdown';
import { ContentError } from '@/lib/source/problem';
import { makeEntry } from '@/tests/content-factory';
import { readYaml } from '@/tests/read-yaml';

const vectors: string[] = readYaml('unit/content/hostile-bodies.yaml');

const elements = new Set([
  'a',
  'blockquote',
  'br',
  'code',
  'del',
  'em',
  'h2',
  'h3',
  'h4',
  'h5',
  'h6',
  'hr',
  'input',
  'li',
  'ol',
  'p',
  'pre',
  'section',
  'span',
  'strong',
  'sup',
  'table',
  'tbody',
  'td',
  'th',
  'thead',
  'tr',
  'ul',
]);
const attributes =
  /^(href|title|id|class|align|type|checked|disabled|start|dir|aria-[a-z]+|data-footnote-(ref|backref)|data-footnotes)$/;

/** Whatever in a rendered body could run, load or pretend to be something else. */
function dangers(html: string): string[] {
  const found: string[] = [];
  const walk = (node: Tree.ParentNode) => {
    for (const child of node.childNodes) {
      if (child.nodeName === '#comment') found.push('a comment');
      if (!('attrs' in child)) continue;
      if (!elements.has(child.tagName)) found.push(`<${child.tagName}>`);
      for (const { name, value } of child.attrs) {
        if (!attributes.test(name)) found.push(`${name}="${value}"`);
        if (name === 'href' && !/^(https?:\/\/|mailto:|tel:|\/(?![/\\])|#)/.test(value))
          found.push(`href="${value}"`);
      }
      walk(child);
    }
  };
  walk(parseFragment(html));
  return found;
}

/** The dangers in what a body becomes, if it is not refused. */
function offences(body: string): string[] {
  try {
    return dangers(renderBody(makeEntry('news', {}, { body }))).map(
      (danger) => `${body} came out as ${danger}`,
    );
  } catch (error) {
    return error instanceof ContentError ? [] : [`${body}: ${error}`];
  }
}

test('puts nothing that runs, loads or misleads into a page, whatever is in a body and wherever in it', () => {
  const hide = [
    (vector: string) => vector,
    (vector: string) => `> ${vector}`,
    (vector: string) => `- a\n  - ${vector}`,
    (vector: string) => `## ${vector}`,
    (vector: string) => `| a |\n| - |\n| ${vector} |`,
    (vector: string) => `[${vector}](/en/)`,
    (vector: string) => `**${vector}**`,
    (vector: string) => `a[^1]\n\n[^1]: ${vector}`,
  ];
  expect(hide.flatMap((wrap) => vectors.map(wrap).flatMap(offences))).toEqual([]);
});

test('finds each kind of danger', () => {
  expect(
    dangers('<p onclick="x"><script></script><a href="javascript:x">y</a><svg></svg><p style="a">'),
  ).toHaveLength(5);
});
