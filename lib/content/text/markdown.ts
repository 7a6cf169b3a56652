import { defaultSchema } from 'hast-util-sanitize';
import type { List, Root, RootContent } from 'mdast';
import { toString as plainText } from 'mdast-util-to-string';
import { remark } from 'remark';
import remarkHtml from 'remark-html';
import { visit } from 'unist-util-visit';
import { defaultLang } from '@/lib/i18n/languages';
import { ContentError } from '@/lib/source/problem';
import { type Body, idsFor, readBody } from './body';
import { footnoteSection, takeFootnotes } from './footnotes';
import { setTypography } from './typography';

/** Changes a Markdown tree in place before it is written: terms and addresses become links. */
export type Linker = (tree: Root) => void;

const attributes = defaultSchema.attributes ?? {};
const writer = remark()
  .use(remarkHtml, {
    sanitize: {
      ...defaultSchema,
      attributes: {
        ...attributes,
        a: [...(attributes['a'] ?? []), 'hrefLang', 'lang'],
        span: ['lang', ['className', 'sr-only']],
        sup: [['className', 'next']],
      },
      // The default prefix "user-content-" would break links between footnotes, and ids here come only from our own texts.
      clobberPrefix: '',
      protocols: { ...defaultSchema.protocols, href: ['http', 'https', 'mailto', 'tel'] },
    },
  })
  .freeze();

const write = (blocks: readonly RootContent[]): string =>
  writer.stringify({ type: 'root', children: [...blocks] }).trim();

interface Text {
  blocks: readonly RootContent[];
  /** The footnotes, if it has any. */
  notes: List | undefined;
}

/** A body as a tree that can be written in parts: linked, set, with ids at its headings, its footnotes numbered. Throws ContentError if the body has a problem. */
function textOf(entry: Body, link?: Linker, page?: string): Text {
  const { lang = defaultLang, headingIds } = entry;
  const { tree, problems } = readBody(entry);
  if (problems.length > 0) throw new ContentError(problems);
  resolveReferences(tree);
  // Where Markdown has a tooltip, a link gives the language of its words: [Título](https://… "es").
  visit(tree, 'link', (node) => {
    if (node.title) node.data = { hProperties: { hrefLang: node.title, lang: node.title } };
    node.title = null;
  });
  link?.(tree);
  if (page !== undefined)
    visit(tree, 'link', (node) => {
      node.url = new URL(node.url, page).href;
    });
  setTypography(tree, lang);
  setHeadingIds(tree, headingIds);
  const notes = takeFootnotes(tree, lang, page);
  return { blocks: tree.children, notes };
}

/** Writes the address into each link that names a definition elsewhere in the text, so that parts of it can be written apart. */
function resolveReferences(tree: Root): void {
  const addresses = new Map<string, string>();
  visit(tree, 'definition', ({ identifier, url }) => {
    if (!addresses.has(identifier)) addresses.set(identifier, url);
  });
  visit(tree, 'linkReference', (node, index = 0, parent) => {
    const url = addresses.get(node.identifier);
    if (url !== undefined && parent)
      parent.children[index] = { type: 'link', url, children: node.children };
  });
}

function setHeadingIds(tree: Root, given: readonly string[] | undefined): void {
  const idOf = idsFor(given);
  visit(tree, 'heading', (heading) => {
    heading.data = { ...heading.data, hProperties: { id: idOf(plainText(heading)) } };
  });
}

/** Markdown body to safe HTML; `page` is the absolute address of its page for a text that is read away from it. Throws ContentError if the body has a problem. */
export function renderBody(entry: Body, link?: Linker, page?: string): string {
  return write(whole(textOf(entry, link, page), entry));
}

const whole = ({ blocks, notes }: Text, { lang = defaultLang }: Body) =>
  notes ? [...blocks, footnoteSection(notes, lang)] : blocks;

/** A part of a text under its own heading. */
export interface TextPart {
  id: string;
  title: string;
  html: string;
}

/** A section of a text; its `html` ends before its first part. */
export interface TextSection extends TextPart {
  parts: readonly TextPart[];
  /** The section with its parts in one. */
  whole: string;
  /** The words of its first paragraph or list item, and how many items its lists have. */
  opening: string;
  items: number;
}

/**
 * A body as HTML, split at its headings of the second and third level, with its footnotes as a
 * separate list.
 * @example const { intro, sections, notes } = renderSections(country, site.termLinker)
 */
export function renderSections(entry: Body, link?: Linker) {
  const { blocks, notes } = textOf(entry, link);
  const [intro = [], ...sections] = splitBefore(2, blocks);
  return {
    intro: write(intro),
    sections: sections.map((nodes): TextSection => {
      const [before = [], ...parts] = splitBefore(3, nodes);
      const [, ...rest] = nodes;
      return {
        ...partOf(before),
        parts: parts.map(partOf),
        whole: write(rest),
        opening: openingOf(rest),
        items: rest.reduce(
          (sum, block) => sum + (block.type === 'list' ? block.children.length : 0),
          0,
        ),
      };
    }),
    notes: { html: notes ? write([notes]) : '', count: notes?.children.length ?? 0 },
  };
}

/** Splits blocks before each heading of a level; the first part is what comes before the first heading. */
function splitBefore(depth: 2 | 3, blocks: readonly RootContent[]): RootContent[][] {
  const runs: RootContent[][] = [[]];
  for (const block of blocks) {
    if (block.type === 'heading' && block.depth === depth) runs.push([]);
    runs.at(-1)?.push(block);
  }
  return runs;
}

const partOf = ([heading, ...rest]: readonly RootContent[]): TextPart => ({
  id: idOf(heading) ?? '',
  title: plainText(heading),
  html: write(rest),
});

const idOf = (block: RootContent | undefined): string | undefined =>
  block?.type === 'heading' ? String(block.data?.hProperties?.['id']) : undefined;

/** The words of the first paragraph, of a list or before it, without the numbers of footnotes. */
function openingOf(blocks: readonly RootContent[]): string {
  const first = blocks.find(({ type }) => type === 'paragraph' || type === 'list');
  return plainText(first?.type === 'list' ? first.children[0] : first);
}
