import type { Reading } from '@/lib/content/read/load';
import { type Collection, collections } from '@/lib/content/schema/collections';
import { type Entry, entriesIn } from '@/lib/content/schema/entry';
import type { Body } from '@/lib/content/text/body';
import { defaultLang, type Lang } from '@/lib/i18n/languages';
import type { Problem } from '@/lib/source/problem';

/** What the rules look at: everything that was read, and what follows from it. */
export interface CheckedSite extends Reading {
  entries: readonly Entry[];
  /** Every text that could be read, even in a file with wrong fields. */
  texts: readonly Text[];
  /** Slugs of a collection, each with its file; those of unread files too. */
  slugsOf: (collection: Collection) => ReadonlyMap<string, string>;
  lang: Lang;
}

/** The messages of a language as written; undefined if they cannot be read. */
export const messagesOf = ({ messageFiles }: Pick<Reading, 'messageFiles'>, lang: Lang) =>
  messageFiles.find((file) => file.lang === lang)?.messages;

/** A text, and the item it belongs to. */
export type Text = Body & { collection: Collection; slug: string };

export interface Rule {
  name: string;
  says: string;
  find(site: CheckedSite): Iterable<Problem>;
}

/** The content of a reading as the rules see it. */
export function checkedSite(reading: Reading): CheckedSite {
  const { content, unread } = reading;
  const entries = entriesIn(content);
  const slugs = new Map(collections.map((collection) => [collection, new Map<string, string>()]));
  for (const { collection, slug, file } of [...entries, ...unread])
    slugs.get(collection)?.set(slug, file);
  return {
    ...reading,
    entries,
    texts: [...entries, ...unread].filter(({ body }) => body !== ''),
    slugsOf: (collection) => slugs.get(collection) ?? new Map(),
    lang: defaultLang,
  };
}

/**
 * The same for another language: its content, but only the entries that are translated; the texts
 * stay those of the originals.
 */
export function checkedSiteIn(site: CheckedSite, lang: Lang): CheckedSite {
  const content = site.contents.get(lang) ?? site.content;
  return {
    ...site,
    lang,
    content,
    entries: entriesIn(content).filter((entry) => entry.lang === lang),
  };
}

/** A problem with a field, "sources.0.url", of an entry. */
export function fieldProblem(
  { lineOf }: CheckedSite,
  file: string,
  field: string,
  reason: string,
  fix: string,
): Problem {
  return { file, line: lineOf(file, field.split('.')), field, reason, fix };
}

/**
 * A problem with a text, at a line of the file or at the first use of some words; at its first line
 * otherwise.
 */
export function textProblem(
  { file, body, bodyLine }: Body,
  reason: string,
  fix: string,
  at: string | number = bodyLine,
): Problem {
  const line =
    typeof at === 'number'
      ? at
      : bodyLine + body.slice(0, Math.max(0, body.indexOf(at))).split('\n').length - 1;
  return { file, line, field: 'text', reason, fix };
}

/** Each item whose key an earlier one has too, with that one and its own place. */
export function* repeats<T>(
  items: readonly T[],
  keyOf: (item: T) => unknown,
): Iterable<[item: T, first: T, index: number]> {
  const seen = new Map<unknown, T>();
  for (const [i, item] of items.entries()) {
    const first = seen.get(keyOf(item));
    if (first) yield [item, first, i];
    else seen.set(keyOf(item), item);
  }
}
