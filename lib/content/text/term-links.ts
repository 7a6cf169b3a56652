import type { PhrasingContent, Text } from 'mdast';
import { SKIP, visit } from 'unist-util-visit';
import type { Entry } from '@/lib/content/schema/entry';
import type { Linker } from './markdown';

type Term = Pick<Entry<'glossary'>, 'slug' | 'title' | 'abbreviation' | 'aliases'>;

const closed = new Set(['heading', 'link', 'linkReference', 'footnoteDefinition']);

/**
 * Links the first use of each term in a text to its place in the glossary, the longest wording
 * first; never in a heading, a link or a footnote. Titles and aliases match in upper or lower case,
 * abbreviations only as written.
 */
export function termLinker(terms: readonly Term[], href: (slug: string) => string): Linker {
  const slugs = slugsByWording(terms);
  if (slugs.size === 0) return () => {};
  const pattern = patternOf([...slugs.keys()]);
  return (tree) => {
    const linked = new Set<string>();
    const addressOf = (use: string): string | undefined => {
      const slug = slugs.get(plain(use)) ?? slugs.get(plain(use).toLowerCase());
      if (!slug || linked.has(slug)) return undefined;
      linked.add(slug);
      return href(slug);
    };
    visit(tree, (node, index, parent) => {
      if (closed.has(node.type)) return SKIP;
      if (node.type !== 'text' || !parent || index === undefined) return undefined;
      const parts = withLinks(node, pattern, addressOf);
      parent.children.splice(index, 1, ...parts);
      return [SKIP, index + parts.length];
    });
  };
}

const plain = (text: string) => text.replace(/\s+/g, ' ').replaceAll('’', "'");

/** Slugs by wording: titles and aliases in lower case, abbreviations as written. */
const slugsByWording = (terms: readonly Term[]) =>
  new Map(
    terms.flatMap(({ slug, title, abbreviation, aliases }) => [
      ...[title, ...aliases].map((wording) => [plain(wording).toLowerCase(), slug] as const),
      ...(abbreviation ? [[plain(abbreviation), slug] as const] : []),
    ]),
  );

function patternOf(wordings: readonly string[]): RegExp {
  const alternatives = [...wordings]
    .sort((a, b) => b.length - a.length)
    .map((wording) =>
      wording
        .replace(/[.*+?^${}()|[\]\\/]/g, '\\$&')
        .replace(/ /g, '\\s+')
        .replace(/'/g, "['’]"),
    );
  return new RegExp(`(?<![\\p{L}\\p{N}-])(?:${alternatives.join('|')})(?![\\p{L}\\p{N}-])`, 'giu');
}

function withLinks(
  { value }: Text,
  pattern: RegExp,
  addressOf: (use: string) => string | undefined,
): PhrasingContent[] {
  const parts: PhrasingContent[] = [];
  let done = 0;
  for (const { 0: use, index } of value.matchAll(pattern)) {
    const url = addressOf(use);
    if (!url) continue;
    if (index > done) parts.push({ type: 'text', value: value.slice(done, index) });
    parts.push({ type: 'link', url, children: [{ type: 'text', value: use }] });
    done = index + use.length;
  }
  if (done < value.length) parts.push({ type: 'text', value: value.slice(done) });
  return parts;
}
