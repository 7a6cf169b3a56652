import { groupBy } from '@/lib/group-by';
import type { Lang } from '@/lib/i18n/languages';
import { type Addressed, addressedCollections } from '@/lib/routes';
import { byName, compare } from './lists';
import type { Content } from './load';
import type { Entry } from './schema';

/** The titles that begin with a letter. */
export interface Letter {
  letter: string;
  /** Last part of the address of its page. */
  slug: string;
  entries: readonly Entry<Addressed>[];
}

/** Every entry that has an address. */
export const addressed = (content: Content): Entry<Addressed>[] =>
  addressedCollections.flatMap((collection): readonly Entry<Addressed>[] => content[collection]);

/** Every entry that has an address, by the first letter of its title; titles that begin with a digit are under "0–9". */
export function alphabetOf(content: Content, lang: Lang): Letter[] {
  const originalOf = ({ collection, slug }: Entry) => `${collection}/${slug}`;
  const entries = addressed(content).sort((a, b) => compare(originalOf(a), originalOf(b)));
  return [...groupBy(byName(entries, lang), ({ title }) => letterOf(title))]
    .map(([letter, found]) => ({ letter, slug: letter === digits ? '0-9' : letter.toLowerCase(), entries: found }))
    .sort((a, b) => compare(a.letter, b.letter));
}

const digits = '0–9';

function letterOf(title: string): string {
  const first =
    title
      .normalize('NFD')
      .replace(/^[^\p{L}\p{N}]+/u, '')[0]
      ?.toUpperCase() ?? '';
  return /\p{L}/u.test(first) ? first : digits;
}
