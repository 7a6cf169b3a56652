import type { Content, Entry } from '@/lib/content/schema/entry';
import { groupBy } from '@/lib/group-by';
import type { Lang } from '@/lib/i18n/languages';
import { type Addressed, addressedCollections } from '@/lib/routes';
import { byTitle, collatorOf, compare } from './order';

/**
 * Every entry that has an address, by the first letter of its title; titles that begin with a digit
 * are under "0–9".
 */
export function alphabetOf(content: Content, lang: Lang) {
  const originalOf = ({ collection, slug }: Entry) => `${collection}/${slug}`;
  const entries = addressedCollections
    .flatMap((collection): readonly Entry<Addressed>[] => content[collection])
    .sort((a, b) => compare(originalOf(a), originalOf(b)));
  return [...groupBy(byTitle(entries, lang), ({ title }) => letterOf(title, lang))]
    .map(([letter, found]) => ({
      letter,
      slug: letter === digits ? '0-9' : letter.toLowerCase(),
      entries: found,
    }))
    .sort((a, b) => collatorOf(lang).compare(a.letter, b.letter));
}

const digits = '0–9';

/**
 * The first letter of a title, without its accent unless it is a letter of its own in the language:
 * É counts as E, but Spanish has Ñ and Russian Й.
 */
function letterOf(title: string, lang: Lang): string {
  const first =
    title
      .normalize()
      .match(/[\p{L}\p{N}]/u)?.[0]
      ?.toUpperCase()
      // Collation keeps them apart, Arabic dictionaries do not.
      .replace('آ', 'ا') ?? '';
  const [base = first] = first.normalize('NFD');
  if (!/\p{L}/u.test(first)) return digits;
  return first === base ||
    new Intl.Collator(lang, { sensitivity: 'base' }).compare(first, base) === 0
    ? base
    : first;
}
