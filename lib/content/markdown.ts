import GithubSlugger from 'github-slugger';
import { defaultSchema } from 'hast-util-sanitize';
import type { Nodes, Root } from 'mdast';
import { toString as plainText } from 'mdast-util-to-string';
import { remark } from 'remark';
import remarkGfm from 'remark-gfm';
import remarkHtml from 'remark-html';
import { visit } from 'unist-util-visit';
import { ContentError, type Problem } from './problem';
import type { TermLinker } from './term-links';

/** The part of an entry that is Markdown. */
export interface Body {
  file: string;
  body: string;
  bodyLine: number;
}

const reader = remark().use(remarkGfm);
const writer = remark()
  .use(remarkGfm)
  .use(headingIds)
  // The default prefix "user-content-" would break the links between footnotes; ids here come from our own text only.
  .use(remarkHtml, { sanitize: { ...defaultSchema, clobberPrefix: '' } });

const safeTarget = /^(https?:\/\/|mailto:|tel:|\/|#)/i;

/** What may not stand in a body: raw HTML, and links that are neither of the web nor of this site. */
export function checkBody({ file, body, bodyLine }: Body): Problem[] {
  if (body === '') return [];
  const problems: Problem[] = [];
  visit(reader.parse(body), (node: Nodes) => {
    const line = (node.position?.start.line ?? 1) + bodyLine - 1;
    if (node.type === 'html') problems.push({ file, line, reason: 'raw HTML in the text: write Markdown instead' });
    if ((node.type === 'link' || node.type === 'definition' || node.type === 'image') && !safeTarget.test(node.url)) {
      problems.push({
        file,
        line,
        reason: `the link "${node.url}" is not allowed: links begin with https://, http://, mailto:, tel:, / or #`,
      });
    }
  });
  return problems;
}

/** Markdown body to safe HTML, with its glossary terms linked where asked; throws ContentError where something stands in it that may not. */
export function renderBody(entry: Body, linkTerms?: TermLinker): string {
  const problems = checkBody(entry);
  if (problems.length > 0) throw new ContentError(problems);
  const tree = reader.parse(entry.body);
  linkTerms?.(tree);
  return writer.stringify(writer.runSync(tree) as Root).replace(/(<h2[^>]*id="footnote-label"[^>]*>)Footnotes/, '$1Sources');
}

function headingIds() {
  return (tree: Root) => {
    const slugger = new GithubSlugger();
    visit(tree, 'heading', (heading) => {
      heading.data = { ...heading.data, hProperties: { id: slugger.slug(plainText(heading)) } };
    });
  };
}
