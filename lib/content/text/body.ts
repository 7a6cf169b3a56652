import GithubSlugger from 'github-slugger';
import type { Root } from 'mdast';
import { toString as plainText } from 'mdast-util-to-string';
import { remark } from 'remark';
import remarkGfm from 'remark-gfm';
import { visit } from 'unist-util-visit';
import type { Lang } from '@/lib/i18n/languages';
import type { Finding, Problem } from '@/lib/source/problem';
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

/**
 * More than any text needs. The parser takes minutes over thousands of signs that open something
 * and do not close it, and fails over thousands of quotations in one another. The longest text here
 * has 42,000 characters, and 760 signs.
 */
const most = { characters: 65_000, signs: 2_500 };
const sign = /\*+|_+|~+|`+|[[\]]/g;
const nested = /^[ \t]*(?:(?:>|[-*+][ \t]|\d+[.)][ \t])[ \t]*){12}/m;

/** What would take a parser too long, with its place in the body. */
function excessOf(body: string): (Finding & { index: number }) | undefined {
  if (body.length > most.characters)
    return {
      index: 0,
      reason: `has ${body.length} characters, and ${most.characters} are the limit`,
      fix: 'divide it into two texts, or shorten it',
    };
  const deep = nested.exec(body);
  if (deep)
    return {
      index: deep.index,
      reason: 'has lists or quotations nested too deep',
      fix: 'use three levels at most',
    };
  const signs = [...body.matchAll(sign)];
  const first = signs[most.signs];
  return (
    first && {
      index: first.index,
      reason: `has ${signs.length} signs such as * and [, and ${most.signs} are the limit`,
      fix: 'divide it into two texts, or close what they open',
    }
  );
}

/**
 * A body as a tree, with the problems in it: raw HTML, pictures, headings out of order, unsafe
 * links.
 */
export function readBody({ file, body, bodyLine }: Body): { tree: Root; problems: Problem[] } {
  const lineAt = (index: number) => bodyLine + body.slice(0, index).split('\n').length - 1;
  const excess = excessOf(body);
  if (excess) {
    const { index, reason, fix } = excess;
    return {
      tree: { type: 'root', children: [] },
      problems: [{ file, line: lineAt(index), field: 'text', reason, fix }],
    };
  }
  const tree = parser.parse(body);
  const problems = markupFaults(tree).map((fault) => ({
    file,
    ...fault,
    line: fault.line + bodyLine - 1,
  }));
  return { tree, problems };
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
    const derived = slugger.slug(label);
    return given[place++] ?? derived;
  };
}
