import type { Lang } from '@/lib/i18n/languages';
import type { Addressed } from '@/lib/routes';
import { byName, push } from './lists';
import type { Content } from './load';
import type { Entry } from './schema';

/** The titles that begin with a letter. */
export interface Letter {
  letter: string;
  /** End of the address of its page. */
  slug: string;
  entries: readonly Entry<Addressed>[];
}

const compare = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0);

/** Everything that has an address of its own, by the first letter of its title; those that begin with a figure are under "0–9". */
export function alphabetOf({ news, events, countries, resources, glossary, threads, pages }: Content, lang: Lang): Letter[] {
  const entries: Entry<Addressed>[] = [...news, ...events, ...countries, ...resources, ...glossary, ...threads, ...pages];
  const groups = new Map<string, Entry<Addressed>[]>();
  for (const entry of byName(
    entries.sort((a, b) => compare(`${a.collection}/${a.slug}`, `${b.collection}/${b.slug}`)),
    lang,
  ))
    push(groups, letterOf(entry.title), entry);
  return [...groups]
    .map(([letter, found]) => ({ letter, slug: letter === figures ? '0-9' : letter.toLowerCase(), entries: found }))
    .sort((a, b) => compare(a.letter, b.letter));
}

const figures = '0–9';
function letterOf(title: string): string {
  const first =
    title
      .normalize('NFD')
      .replace(/^[^\p{L}\p{N}]+/u, '')[0]
      ?.toUpperCase() ?? '';
  return /\p{L}/u.test(first) ? first : figures;
}
