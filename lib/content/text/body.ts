import GithubSlugger from 'github-slugger';
import type { Root } from 'mdast';
import { toString as plainText } from 'mdast-util-to-string';
import { remark } from 'remark';
import remarkGfm from 'remark-gfm';
import { visit } from 'unist-util-visit';
import type { Lang } from '@/lib/i18n/languages';
import type { Problem } from '@/lib/source/problem';
import { markupFaults } from './markup-faults';
import { typographic } from './typography';

/** The part of an entry that is Markdown. */
export interface Body {
  file: string;
  body: string;
  bodyLine: number;
  /** Language of its words; English if not given. */
  lang?: Lang;
  /** Ids for its headings, in their order, instead of ids made from their words. */
  headingIds?: readonly string[];
}

const parser = remark().use(remarkGfm).freeze();

/** Deeper than any text needs: the Markdown parser takes minutes over thousands of marks, and then fails. */
const nested = /^[ \t]*(?:(?:>|[-*+][ \t]|\d+[.)][ \t])[ \t]*){12}/m;

/** A body as a tree, with the problems in it: raw HTML, pictures, headings out of order, unsafe links. */
export function readBody({ file, body, bodyLine }: Body): { tree: Root; problems: Problem[] } {
  const deep = nested.exec(body);
  if (deep) {
    const line = bodyLine + body.slice(0, deep.index).split('\n').length - 1;
    const reason = 'has lists or quotations nested too deep';
    return {
      tree: { type: 'root', children: [] },
      problems: [{ file, line, field: 'text', reason, fix: 'use three levels at most' }],
    };
  }
  const tree = parser.parse(body);
  return {
    tree,
    problems: markupFaults(tree).map((fault) => ({
      file,
      ...fault,
      line: fault.line + bodyLine - 1,
    })),
  };
}

/** Every heading of a body with the id that renderBody gives it, and its line in the file. */
export function headingsIn(
  entry: Body,
  { tree } = readBody(entry),
): { id: string; label: string; depth: number; line: number }[] {
  const idOf = idsFor(entry.headingIds);
  const headings: ReturnType<typeof headingsIn> = [];
  visit(tree, 'heading', (heading) => {
    const label = typographic(plainText(heading), entry.lang);
    headings.push({
      id: idOf(label),
      label,
      depth: heading.depth,
      line: (heading.position?.start.line ?? 1) + entry.bodyLine - 1,
    });
  });
  return headings;
}

/** Gives each heading in turn its id: the next given one, or one made from its words. */
export function idsFor(given: readonly string[] = []): (label: string) => string {
  const slugger = new GithubSlugger();
  let place = 0;
  return (label) => {
    const own = slugger.slug(label);
    return given[place++] ?? own;
  };
}
