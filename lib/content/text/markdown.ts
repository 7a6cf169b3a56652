import type { Element, ElementContent, RootContent } from 'hast';
import { defaultSchema } from 'hast-util-sanitize';
import type { Root } from 'mdast';
import { toString as plainText } from 'mdast-util-to-string';
import { rehype } from 'rehype';
import { remark } from 'remark';
import remarkHtml from 'remark-html';
import remarkSmartypants from 'remark-smartypants';
import { CONTINUE, SKIP, visit } from 'unist-util-visit';
import { escapeMarkup } from '@/lib/escape-markup';
import { defaultLang, type Lang, perLanguage } from '@/lib/i18n/languages';
import { messages } from '@/lib/i18n/messages';
import { ContentError } from '@/lib/source/problem';
import { type Body, headingsIn, idsFor, readBody } from './body';
import { onlyQuotes, rangesAndSpaces } from './typography';

/** Changes a Markdown tree in place before it is written: terms and addresses become links. */
export type Linker = (tree: Root) => void;

const writerFor = perLanguage((lang) =>
  remark()
    .use(rangesAndSpaces, { lang })
    .use(remarkSmartypants, onlyQuotes)
    .use(remarkHtml, {
      sanitize: {
        ...defaultSchema,
        attributes: {
          ...defaultSchema.attributes,
          a: [...(defaultSchema.attributes?.['a'] ?? []), 'hrefLang', 'lang'],
          span: ['lang'],
        },
        // The default prefix "user-content-" would break links between footnotes, and ids here come only from our own texts.
        clobberPrefix: '',
        protocols: { ...defaultSchema.protocols, href: ['http', 'https', 'mailto', 'tel'] },
      },
    })
    .freeze(),
);

/** Markdown body to safe HTML; throws ContentError if the body has a problem. */
export function renderBody(entry: Body, link?: Linker): string {
  const { lang = defaultLang, headingIds } = entry;
  const { tree, problems } = readBody(entry);
  if (problems.length > 0) throw new ContentError(problems);
  // Where Markdown has a tooltip, a link gives the language of its words: [Título](https://… "es").
  visit(tree, 'link', (node) => {
    if (node.title)
      node.data = { hProperties: { hrefLang: node.title, lang: node.title, title: undefined } };
  });
  link?.(tree);
  const written = writerFor(lang).runSync(tree) as Root;
  setHeadingIds(written, headingIds);
  return nameFootnotes(writerFor(lang).stringify(written), lang);
}

/** A link to a footnote as remark writes it; quotes in texts are escaped, so no text can look like one. */
const footnoteLink =
  /<sup>(<a href="[^"]*" id="[^"]*" data-footnote-ref(?:="")? aria-describedby="footnote-label")>(\d+)<\/a><\/sup>/g;

/** Footnotes are sources here. A hidden name around the number of each keeps it apart from the word or year before it, even without styles. */
function nameFootnotes(html: string, lang: Lang): string {
  const t = messages(lang);
  const [sources, footnote, back] = [t.sources, t.footnote, t.backToReference].map(escapeMarkup);
  return html
    .replace(/(<h2[^>]*id="footnote-label"[^>]*>)Footnotes/, (_, start) => start + sources)
    .replace(
      footnoteLink,
      (_, link, number) =>
        `<sup>${link}><span class="sr-only">[${footnote} </span>${number}<span class="sr-only">]</span></a></sup>`,
    )
    .replaceAll('</sup><sup>', '</sup><sup class="next">')
    .replaceAll(
      / aria-label="Back to reference (\S+)"/g,
      (_, number) => ` aria-label="${back} ${number}"`,
    );
}

/** Reads and writes parts of a page. */
export const fragments = rehype().data('settings', { fragment: true });

/** A body as HTML, split at its headings of the second and third level, with its footnotes as a separate list. */
export function renderSections(entry: Body, link?: Linker) {
  const { children } = fragments.parse(renderBody(entry, link));
  const [intro = [], ...sections] = splitBefore(
    'h2',
    children.filter((node) => !isFootnotes(node)),
  );
  const notes = children
    .filter(isFootnotes)
    .flatMap((section) => section.children.filter(isElement))
    .filter(({ tagName }) => tagName === 'ol');
  return {
    intro: write(intro),
    sections: sections.map((nodes) => {
      const [before = [], ...parts] = splitBefore('h3', nodes);
      return { ...headed(before), parts: parts.map(headed), whole: headed(nodes).html };
    }),
    notes: {
      html: write(notes),
      count: notes.flatMap((list) => list.children.filter(isElement)).length,
    },
  };
}

/** The blocks of a rendered text, and each item of its lists. */
export function splitItems(html: string): { html: string; isItem: boolean }[] {
  return fragments.parse(html).children.flatMap((node): { html: string; isItem: boolean }[] => {
    if (!isElement(node)) return [];
    if (node.tagName !== 'ul') return [{ html: write([node]), isItem: false }];
    return node.children
      .filter(isElement)
      .map((item) => ({ html: write(item.children), isItem: true }));
  });
}

const isElement = (node: RootContent | ElementContent): node is Element => node.type === 'element';
const isFootnotes = (node: RootContent): node is Element =>
  isElement(node) && 'dataFootnotes' in node.properties;
const write = (nodes: readonly RootContent[]): string =>
  fragments.stringify({ type: 'root', children: [...nodes] }).trim();

/** Splits nodes before each heading of a level; the first part is what comes before the first heading. */
function splitBefore(level: 'h2' | 'h3', nodes: readonly RootContent[]): RootContent[][] {
  const runs: RootContent[][] = [[]];
  for (const node of nodes) {
    if (isElement(node) && node.tagName === level) runs.push([]);
    runs.at(-1)?.push(node);
  }
  return runs;
}

function headed([heading, ...rest]: readonly RootContent[]): {
  id: string;
  title: string;
  html: string;
} {
  const id = heading && isElement(heading) ? heading.properties['id'] : '';
  return { id: String(id), title: plainText(heading), html: write(rest) };
}

/** The paragraphs, headings and table cells of a body as plain text, without footnotes, for the search. */
export function textBlocks(entry: Body): string[] {
  const blocks: string[] = [];
  visit(readBody(entry).tree, (node) => {
    if (node.type === 'footnoteDefinition') return SKIP;
    if (node.type !== 'paragraph' && node.type !== 'heading' && node.type !== 'tableCell')
      return CONTINUE;
    blocks.push(plainText(node).replace(/\s+/g, ' ').trim());
    return SKIP;
  });
  return blocks;
}

/** Headings of the second level with the ids that renderBody gives them, for a table of contents. */
export const findHeadings = (entry: Body): { id: string; label: string }[] =>
  headingsIn(entry).filter(({ depth }) => depth === 2);

function setHeadingIds(tree: Root, given: readonly string[] | undefined): void {
  const idOf = idsFor(given);
  visit(tree, 'heading', (heading) => {
    heading.data = { ...heading.data, hProperties: { id: idOf(plainText(heading)) } };
  });
}
