import type { ElementContent } from 'hast';
import type {
  FootnoteDefinition,
  FootnoteReference,
  Heading,
  Link,
  List,
  ListItem,
  Paragraph,
  Root,
  RootContent,
} from 'mdast';
import { SKIP, visit } from 'unist-util-visit';
import type { Lang } from '@/lib/i18n/languages';
import { messages } from '@/lib/i18n/messages';

/** The id of a footnote and of the references to it; the same as that of GitHub. */
const idOfNote = (name: string) => `user-content-fn-${name}`;
const idOfReference = (name: string, use: number) =>
  `user-content-fnref-${name}${use > 1 ? `-${use}` : ''}`;

/** The id of the heading of the footnotes, to which every reference points (aria-describedby). */
const footnoteLabel = 'footnote-label';

/**
 * Takes the footnotes out of a text and numbers the references to them; returns them as a list in
 * the order of their numbers, undefined if there are none. `page` is the address of the page for a
 * text that is read away from it.
 */
export function takeFootnotes(tree: Root, lang: Lang, page = ''): List | undefined {
  const definitions = takeDefinitions(tree);
  // A footnote may refer to another, which then follows; the map grows while its footnotes are
  // looked at.
  const uses = new Map<string, number>();
  numberReferences(tree, uses, lang, page);
  for (const name of uses.keys()) {
    const definition = definitions.get(name);
    if (definition) numberReferences(definition, uses, lang, page);
  }
  if (uses.size === 0) return undefined;
  const items = [...uses].map(
    ([name, count], i): ListItem => ({
      type: 'listItem',
      spread: true,
      data: { hProperties: { id: idOfNote(name) } },
      children: withWayBack(
        definitions.get(name)?.children ?? [],
        Array.from({ length: count }, (_, use) => wayBack(lang, page, name, i + 1, use + 1)),
      ),
    }),
  );
  return { type: 'list', ordered: true, spread: true, children: items };
}

/**
 * The footnotes under their heading, which only screen readers need: the numbers say what the list
 * is.
 */
export function footnoteSection(notes: List, lang: Lang): RootContent {
  const heading: Heading = {
    type: 'heading',
    depth: 2,
    children: [{ type: 'text', value: messages(lang).sources }],
    data: { hProperties: { className: ['sr-only'], id: footnoteLabel } },
  };
  return {
    type: 'blockquote',
    data: { hName: 'section', hProperties: { dataFootnotes: true, className: ['footnotes'] } },
    children: [heading, notes],
  };
}

function takeDefinitions(tree: Root): ReadonlyMap<string, FootnoteDefinition> {
  const definitions = new Map<string, FootnoteDefinition>();
  visit(tree, 'footnoteDefinition', (node, index = 0, parent) => {
    if (!definitions.has(node.identifier)) definitions.set(node.identifier, node);
    parent?.children.splice(index, 1);
    return [SKIP, index];
  });
  return definitions;
}

function numberReferences(
  tree: Root | FootnoteDefinition,
  uses: Map<string, number>,
  lang: Lang,
  page: string,
): void {
  visit(tree, 'footnoteReference', (node, index = 0, parent) => {
    const name = node.identifier;
    const use = (uses.get(name) ?? 0) + 1;
    uses.set(name, use);
    const follows = parent?.children[index - 1]?.type === 'footnoteReference';
    const number = [...uses.keys()].indexOf(name) + 1;
    node.data = {
      ...(follows && { hProperties: { className: ['next'] } }),
      hChildren: [linkToNote(node, lang, page, number, use)],
    };
  });
}

/**
 * A hidden name around the number keeps it apart from the word or year before it, even without
 * styles.
 */
function linkToNote(
  { identifier }: FootnoteReference,
  lang: Lang,
  page: string,
  number: number,
  use: number,
): ElementContent {
  const hidden = (value: string): ElementContent => ({
    type: 'element',
    tagName: 'span',
    properties: { className: ['sr-only'] },
    children: [{ type: 'text', value }],
  });
  return {
    type: 'element',
    tagName: 'a',
    properties: {
      href: `${page}#${idOfNote(identifier)}`,
      id: idOfReference(identifier, use),
      dataFootnoteRef: true,
      ariaDescribedBy: [footnoteLabel],
    },
    children: [
      hidden(`[${messages(lang).footnote} `),
      { type: 'text', value: String(number) },
      hidden(']'),
    ],
  };
}

function wayBack(lang: Lang, page: string, name: string, number: number, use: number): Link {
  const again = use > 1 ? `-${use}` : '';
  return {
    type: 'link',
    url: `${page}#${idOfReference(name, use)}`,
    data: {
      hProperties: {
        dataFootnoteBackref: '',
        ariaLabel: `${messages(lang).backToReference} ${number}${again}`,
        className: ['data-footnote-backref'],
      },
    },
    children: [{ type: 'text', value: '↩' }, ...(use > 1 ? [superscript(String(use))] : [])],
  };
}

const superscript = (value: string): Link['children'][number] => ({
  type: 'emphasis',
  data: { hName: 'sup' },
  children: [{ type: 'text', value }],
});

/** A footnote with the links back at its end: in its last paragraph, or in one of their own. */
function withWayBack(
  blocks: FootnoteDefinition['children'],
  links: readonly Link[],
): ListItem['children'] {
  const last = blocks.at(-1);
  const back = links.flatMap((link): Paragraph['children'] => [{ type: 'text', value: ' ' }, link]);
  return last?.type === 'paragraph'
    ? [...blocks.slice(0, -1), { ...last, children: [...last.children, ...back] }]
    : [...blocks, { type: 'paragraph', children: back.slice(1) }];
}
