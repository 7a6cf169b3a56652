import { collections } from '@/lib/content/schema/collections';
import type { Entry } from '@/lib/content/schema/entry';
import { addressesIn, hasRoute, requiredPages as needed } from '@/lib/routes';
import { placeOf } from '@/lib/site/article';
import { placesOn } from '@/lib/site/places';
import type { Problem } from '@/lib/source/problem';
import { splitWords } from '@/lib/split-words';
import { wordingOf } from './prose';
import { fieldProblem, type Rule, repeats } from './rule';

export const requiredPages: Rule = {
  name: 'required-pages',
  says: `content/pages has the texts of the pages that the site is built around: ${needed.join(', ')}.`,
  *find({ slugsOf }) {
    const reason = 'is missing, and the site has a page that shows this text';
    const fix = 'write the file, or give it back its name; the names of these files cannot change';
    for (const slug of needed)
      if (!slugsOf('pages').has(slug))
        yield { file: `pages/${slug}.md`, line: 1, field: 'file', reason, fix };
  },
};

export const addresses: Rule = {
  name: 'addresses',
  says: 'No file name gives an item the address of another page, or of another place on a page that shows it.',
  *find({ content, lang }) {
    const address = addressesIn(lang);
    const problem = ({ file }: Entry, taken: string, holder: string): Problem => ({
      file,
      line: 1,
      field: 'file name',
      reason: `gives it the address ${taken}, which ${holder} has`,
      fix: 'give the file another name',
    });
    const pages: [string, Entry][] = [
      // The pages with a route come first: their names cannot change.
      ...content.pages
        .toSorted((a, b) => Number(hasRoute(b.slug)) - Number(hasRoute(a.slug)))
        .map((page): [string, Entry] => [address.of(page), page]),
      ...content.countries.flatMap((country): [string, Entry][] => [
        [address.country(country.slug), country],
        [address.helpIn(country.slug), country],
      ]),
      ...content.destinations.map((place): [string, Entry] => [address.helpIn(place.slug), place]),
    ];
    for (const [[taken, entry], [, first]] of repeats(pages, ([one]) => one))
      yield problem(entry, taken, `the page of content/${first.file}`);
    for (const page of content.pages)
      for (const [{ id, entry }, first] of repeats(placesOn(page, content), (place) => place.id))
        if (entry)
          yield problem(
            entry,
            `${address.of(page)}#${id}`,
            first.entry ? `content/${first.entry.file}` : 'a part of that page',
          );
  },
};

export const titles: Rule = {
  name: 'titles',
  says: 'A title has no full stop at its end.',
  find: (site) =>
    site.entries
      .filter(({ title }) => /[^.\p{Lu}]\.$/u.test(title))
      .map(({ file }) => fieldProblem(site, file, 'title', 'ends with a full stop', 'remove it')),
};

/** The text of an item begins on the first screen of a phone if its head is no longer. */
const longestHead = 380;

export const heads: Rule = {
  name: 'heads',
  says: `The title, the summary and the place of a news item have at most ${longestHead} characters together, so that its text begins on the first screen of a phone.`,
  *find(site) {
    for (const entry of site.content.news) {
      const length = entry.title.length + entry.summary.length + placeOf(entry).length;
      if (length > longestHead)
        yield fieldProblem(
          site,
          entry.file,
          'title',
          `has ${length} characters together with the summary and the place`,
          `shorten one of them, to ${longestHead} in all`,
        );
    }
  },
};

export const twins: Rule = {
  name: 'twins',
  says: 'No two items of a language have the same title, and no two have the same summary.',
  *find(site) {
    // Of two, the report, which is the later one, is told to change.
    const entries = collections
      .toReversed()
      .flatMap((collection) => site.entries.filter((entry) => entry.collection === collection));
    for (const field of ['title', 'summary'] as const)
      for (const [{ file }, first] of repeats(entries, (entry) => wordingOf(entry[field])))
        yield fieldProblem(
          site,
          file,
          field,
          `is the ${field} of content/${first.file} too`,
          `say in the ${field} what makes this one different`,
        );
  },
};

export const synonyms: Rule = {
  name: 'synonyms',
  says: 'A word of synonyms.yaml is one word.',
  *find(site) {
    for (const { file, words, lineOf } of site.synonyms)
      for (const word of Object.keys(words))
        if (splitWords(word).length !== 1)
          yield {
            file,
            line: lineOf(['words', word]),
            field: `words.${word}`,
            reason: 'is not one word',
            fix: 'write one word without hyphens: the search looks at each',
          };
  },
};
