import { quoted } from '@/lib/content/problem';
import { type Collection, collections, type Entry } from '@/lib/content/schema';
import type { ReadSynonyms } from '@/lib/content/synonyms';
import { wordingOf } from './prose';
import { fieldProblem, type Rule, type Site } from './site';

export const names: Rule = {
  name: 'names',
  says: 'Other names of a page, in alsoCalled and in synonyms.yaml, differ from its title, from its short forms and from each other; synonyms.yaml names pages that exist.',
  *find(site) {
    for (const [lang, content] of site.contents)
      for (const entry of collections.flatMap((collection) => content[collection] as readonly Entry[]))
        if (entry.lang === lang && 'alsoCalled' in entry)
          for (const [i, reason] of repeated(namesOf(entry), entry.alsoCalled ?? []))
            yield fieldProblem(site, entry.file, `alsoCalled.${i}`, reason, 'remove it: the search finds the page by it already');
    for (const file of site.synonyms) yield* ofSynonyms(site, file);
  },
};

/** The names that an item has in its other fields. */
const namesOf = (entry: Entry): string[] => [
  entry.title,
  ...('acronym' in entry ? [entry.acronym] : []),
  ...('shortName' in entry ? [entry.shortName] : []),
  ...('abbreviation' in entry && entry.abbreviation ? [entry.abbreviation] : []),
  ...('aliases' in entry ? entry.aliases : []),
];

/** Names in a list that are known or come twice, each with its place and what is wrong. */
function* repeated(known: readonly string[], list: readonly string[]): Iterable<[index: number, reason: string]> {
  const seen = new Set(known.map(wordingOf));
  for (const [i, name] of list.entries()) {
    const wording = wordingOf(name);
    if (seen.has(wording))
      yield [i, `${quoted(name)} ${known.map(wordingOf).includes(wording) ? 'is a name it has anyway' : 'comes twice'}`];
    seen.add(wording);
  }
}

function* ofSynonyms(site: Site, { file, names: named, words, lineOf }: ReadSynonyms) {
  const say = (path: readonly PropertyKey[], reason: string, fix: string) => ({
    file,
    line: lineOf(path),
    field: path.join('.'),
    reason,
    fix,
  });
  for (const [item, list] of Object.entries(named)) {
    const [collection = '', slug = ''] = item.split('/');
    const known = collections.includes(collection as Collection) && site.slugsOf(collection as Collection).has(slug);
    if (!known) yield say(['names', item], 'is not an item', 'write a collection and a slug, "countries/mali"');
    for (const [i, reason] of repeated([], list)) yield say(['names', item, i], reason, 'remove it');
  }
  for (const [word, list] of Object.entries(words))
    for (const [i, reason] of repeated([word], list)) yield say(['words', word, i], reason, 'remove it: a word finds itself');
}
