import type { Content, Contents, Reading } from '@/lib/content/load';
import type { Body } from '@/lib/content/markdown';
import type { Problem } from '@/lib/content/problem';
import { type Collection, collections, type Entry } from '@/lib/content/schema';
import { defaultLang, type Lang } from '@/lib/i18n/languages';

/** What the rules look at: everything that was read, and what follows from it. */
export interface Site {
  content: Content;
  contents: Contents;
  translations: Reading['translations'];
  entries: readonly Entry[];
  /** Every text that could be read, that of a file with wrong fields too. */
  texts: readonly Text[];
  /** Files of which there is no entry: nothing that depends on them can be said to be missing. */
  unread: Reading['unread'];
  /** Slugs of a collection, each with its file; those of unread files too. */
  slugsOf: (collection: Collection) => ReadonlyMap<string, string>;
  lineOf: Reading['lineOf'];
  /** Width of a text in the display font at a size of 1. */
  measure: (text: string) => number;
  lang: Lang;
}

/** A text, and of which item. */
export type Text = Body & { collection: Collection; slug: string };

/** One rule that right content keeps. */
export interface Rule {
  name: string;
  /** What it asks, in a sentence. */
  says: string;
  find(site: Site): Problem[];
}

/** A reading made ready for the rules. */
export function siteOf({ content, contents, translations, unread, lineOf }: Reading, measure: Site['measure']): Site {
  const entries = collections.flatMap((collection) => content[collection] as readonly Entry[]);
  const slugs = new Map(collections.map((collection) => [collection, new Map<string, string>()]));
  for (const { collection, slug, file } of [...entries, ...unread]) slugs.get(collection)?.set(slug, file);
  return {
    content,
    contents,
    translations,
    entries,
    texts: [...entries, ...unread].filter(({ body }) => body !== ''),
    unread,
    slugsOf: (collection) => slugs.get(collection) ?? new Map(),
    lineOf,
    measure,
    lang: defaultLang,
  };
}

/** The same site in another language. */
export const inLanguage = (site: Site, lang: Lang): Site => ({ ...site, lang, content: site.contents.get(lang) ?? site.content });

/** A problem with a field of an entry. */
export function fieldProblem(site: Site, file: string, path: readonly PropertyKey[], reason: string, fix: string): Problem {
  return { file, line: site.lineOf(file, path), field: path.join('.'), reason, fix };
}

/** A problem with a text; on the line where `words` are, where some are given. */
export function textProblem({ file, body, bodyLine }: Body, words: string | number | undefined, reason: string, fix: string): Problem {
  const at = typeof words === 'string' ? body.indexOf(words) : -1;
  const line = typeof words === 'number' ? words : bodyLine + (at > 0 ? body.slice(0, at).split('\n').length - 1 : 0);
  return { file, line, field: 'text', reason, fix };
}
