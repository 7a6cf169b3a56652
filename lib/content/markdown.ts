import GithubSlugger from 'github-slugger';
import { defaultSchema } from 'hast-util-sanitize';
import type { Nodes, Root } from 'mdast';
import { toString as plainText } from 'mdast-util-to-string';
import { remark } from 'remark';
import remarkGfm from 'remark-gfm';
import remarkHtml from 'remark-html';
import remarkSmartypants from 'remark-smartypants';
import { CONTINUE, SKIP, visit } from 'unist-util-visit';
import { ContentError, type Problem } from './problem';
import type { TermLinker } from './term-links';
import { ranges, typographic } from './typography';

/** The part of an entry that is Markdown. */
export interface Body {
  file: string;
  body: string;
  bodyLine: number;
}

const writer = remark()
  .use(remarkGfm)
  .use(ranges)
  .use(remarkSmartypants)
  .use(headingIds)
  .use(remarkHtml, {
    sanitize: {
      ...defaultSchema,
      // The default prefix "user-content-" would break the links between footnotes; ids here come from our own text only.
      clobberPrefix: '',
      protocols: { ...defaultSchema.protocols, href: ['http', 'https', 'mailto', 'tel'] },
    },
  });

/** Web, mail, telephone, a path of this site or a place on the page; "//host" and "/\\host" would lead to another site. */
const safeTarget = /^(https?:\/\/|mailto:|tel:|\/(?![/\\])|#)/i;
/** Deeper than any text: the parser of Markdown takes minutes over thousands of marks, and then fails. */
const nested = /^[ \t]*(?:(?:>|[-*+][ \t]|\d+[.)][ \t])[ \t]*){12}/m;

/** What may not stand in a body: raw HTML, pictures, headings out of order, and links that are neither of the web nor of this site. */
export function checkBody(entry: Body): Problem[] {
  return read(entry).problems;
}

/** Markdown body to safe HTML, with its glossary terms linked where asked; throws ContentError where something stands in it that may not. */
export function renderBody(entry: Body, linkTerms?: TermLinker): string {
  const { tree, problems } = read(entry);
  if (problems.length > 0) throw new ContentError(problems);
  linkTerms?.(tree);
  return nameFootnotes(writer.stringify(writer.runSync(tree) as Root));
}

/** A link to a footnote as the writer makes it; quotes are escaped in what authors write, so that nothing of theirs is taken for one. */
const footnoteLink = /<sup>(<a href="[^"]*" id="[^"]*" data-footnote-ref(?:="")? aria-describedby="footnote-label")>(\d+)<\/a><\/sup>/g;

/** Footnotes are sources here; the number that leads to one has a hidden name around it, so that it runs into no word or year where there are no styles. */
function nameFootnotes(html: string): string {
  return html
    .replace(/(<h2[^>]*id="footnote-label"[^>]*>)Footnotes/, '$1Sources')
    .replace(footnoteLink, '<sup>$1><span class="sr-only">[Footnote </span>$2<span class="sr-only">]</span></a></sup>');
}

/** The same block by block, for pages that set notes beside a text; one with footnotes, which belong together, is a single block. */
export function renderBlocks(entry: Body, linkTerms?: TermLinker): string[] {
  const { tree, problems } = read(entry);
  if (problems.length > 0) throw new ContentError(problems);
  if (tree.children.some(({ type }) => type === 'footnoteDefinition')) return [renderBody(entry, linkTerms)];
  linkTerms?.(tree);
  const { children } = writer.runSync(tree) as Root;
  return children.map((child) => writer.stringify({ type: 'root', children: [child] }));
}

/** The same in two parts: the text, and its footnotes, for pages that show more between the two. */
export function renderParts(entry: Body, linkTerms?: TermLinker): { text: string; notes: string } {
  const html = renderBody(entry, linkTerms);
  const at = html.indexOf('<section data-footnotes');
  return at < 0 ? { text: html, notes: '' } : { text: html.slice(0, at), notes: html.slice(at) };
}

/** The paragraphs, headings and cells of a body as plain text, without footnotes, for the search. */
export function textBlocks(entry: Body): string[] {
  const blocks: string[] = [];
  visit(read(entry).tree, (node) => {
    if (node.type === 'footnoteDefinition') return SKIP;
    if (node.type !== 'paragraph' && node.type !== 'heading' && node.type !== 'tableCell') return CONTINUE;
    blocks.push(plainText(node).replace(/\s+/g, ' ').trim());
    return SKIP;
  });
  return blocks;
}

/** Headings of the second level with the ids that renderBody gives them, for a table of contents. */
export function findHeadings(entry: Body): { id: string; label: string }[] {
  const slugger = new GithubSlugger();
  const headings: { id: string; label: string }[] = [];
  visit(read(entry).tree, 'heading', (heading) => {
    const label = plainText(heading);
    const id = slugger.slug(label);
    if (heading.depth === 2) headings.push({ id, label: typographic(label) });
  });
  return headings;
}

function read({ file, body, bodyLine }: Body): { tree: Root; problems: Problem[] } {
  const empty: Root = { type: 'root', children: [] };
  if (body === '') return { tree: empty, problems: [] };
  const deep = nested.exec(body);
  if (deep) {
    const line = bodyLine + body.slice(0, deep.index).split('\n').length - 1;
    return { tree: empty, problems: [{ file, line, reason: 'lists or quotations nested too deep: three levels are enough for any text' }] };
  }
  const tree = writer.parse(body);
  const problems: Problem[] = [];
  let level = 1;
  visit(tree, (node: Nodes) => {
    const reason = faultOf(node, level);
    if (reason) problems.push({ file, line: (node.position?.start.line ?? 1) + bodyLine - 1, reason });
    if (node.type === 'heading') level = node.depth;
  });
  return { tree, problems };
}

function faultOf(node: Nodes, level: number): string | undefined {
  if (node.type === 'html') return 'raw HTML in the text: write Markdown instead';
  if (node.type === 'image' || node.type === 'imageReference') return 'a picture in the text: this site shows none, link to it instead';
  if (node.type === 'heading' && node.depth === 1) return 'a heading of the first level: that is the title of the page, begin with "##"';
  if (node.type === 'heading' && node.depth > level + 1) return `a heading skips a level: write "${'#'.repeat(level + 1)}" here`;
  if ((node.type === 'link' || node.type === 'definition') && !safeTarget.test(node.url))
    return `the link "${node.url}" is not allowed: links begin with https://, http://, mailto:, tel:, / or #`;
  return undefined;
}

function headingIds() {
  return (tree: Root) => {
    const slugger = new GithubSlugger();
    visit(tree, 'heading', (heading) => {
      heading.data = { ...heading.data, hProperties: { id: slugger.slug(plainText(heading)) } };
    });
  };
}
