import type { Collection } from '@/lib/content/schema/collections';
import { factsOf } from '@/lib/content/text/body-facts';
import {
  resultsPage,
  type SoughtHeadings,
  soughtHeadings as sought,
  titleNotKnown,
} from '@/lib/content/text-parts';
import { placesOn } from '@/lib/site/places';
import { type Problem, quoted } from '@/lib/source/problem';
import { type CheckedSite, fieldProblem, type Rule, type Text, textProblem } from './rule';

export const soughtHeadings: Rule = {
  name: 'sought-headings',
  says: `Texts have the headings that code looks for: ${sought.map(described).join('; ')}; that of ${resultsPage} one for each objective.`,
  *find(site) {
    for (const text of site.texts) {
      for (const row of sought)
        if (text.collection === row.collection && (!row.slug || text.slug === row.slug))
          yield* misplaced(text, row);
      if (text.collection === 'pages' && text.slug === resultsPage)
        yield* withoutObjective(site, text);
    }
  },
};

function described({ collection, slug, depth, place, headings }: SoughtHeadings): string {
  const text = slug ? `that of ${slug}` : `those of ${collection}`;
  const which = { only: 'no others than ', first: 'first ' }[place];
  return `${text} ${which}${listed(depth, headings)}`;
}

function listed(depth: number, headings: readonly string[]): string {
  return headings.map((heading) => quoted(`${'#'.repeat(depth)} ${heading}`)).join(', ');
}

function misplaced(text: Text, { depth, place, headings, why }: SoughtHeadings): Problem[] {
  const written = factsOf(text).headings.filter((heading) => heading.depth === depth);
  if (place === 'only')
    return written
      .filter(({ label }) => !headings.includes(label))
      .map(({ label, line }) =>
        textProblem(
          text,
          `has the heading ${quoted(label)}, which no page of its collection has`,
          `write one of ${listed(depth, headings)}, or make it a smaller heading: ${why}`,
          line,
        ),
      );
  const at = headings.findIndex((heading, i) => written[i]?.label !== heading);
  if (at < 0) return [];
  const [missing = '', instead] = [headings[at], written[at]];
  const reason = instead
    ? `has the heading ${quoted(instead.label)} in the place of ${quoted(missing)}`
    : `has no heading ${quoted(missing)}`;
  const fix = `${why}, so these headings come first and keep their names: ${listed(depth, headings)}`;
  return [textProblem(text, reason, fix, instead?.line)];
}

/** A section of the results is about an objective if the heading has its slug. */
function* withoutObjective(site: CheckedSite, text: Text): Iterable<Problem> {
  const ids = factsOf(text).headings.map(({ id }) => id);
  for (const { slug, shortName } of site.content.objectives)
    if (!ids.includes(slug))
      yield textProblem(
        text,
        `has no heading for the objective ${slug} (${shortName})`,
        `write "## ${slug.charAt(0).toUpperCase()}${slug.slice(1).replaceAll('-', ' ')}" above what is known of it: a section with these words gets the mark of the objective`,
      );
}

/** "(title unknown)", "(no title)", "[Title not known]". */
const likeNotKnown = /[([](?:no title|untitled|title\b[^)\]]*)[)\]]$/i;

export const takenHeadings: Rule = {
  name: 'taken-headings',
  says: 'No heading of a text has the address of a part that its page has anyway, such as "Sources", or of an item on it, such as a country.',
  *find({ entries, content }) {
    for (const entry of entries) {
      const { collection, slug } = entry;
      const taken = new Map(placesOn(entry, content).map(({ id, entry: item }) => [id, item]));
      // The page shows its own part below the heading that it looks for.
      const soughtHere = sought
        .filter((row) => row.collection === collection && (!row.slug || row.slug === slug))
        .flatMap(({ headings }) => headings);
      for (const { id, label, line } of factsOf(entry).headings) {
        if (!taken.has(id) || soughtHere.includes(label)) continue;
        const item = taken.get(id);
        const what = item ? `shows content/${item.file}` : 'has a part';
        yield textProblem(
          entry,
          `has the heading ${quoted(label)}, and its page ${what} at the address #${id} anyway`,
          'write another heading',
          line,
        );
      }
    }
  },
};

/** The collections whose texts a page shows together, one after the other. */
const together: readonly Collection[] = [
  'glossary',
  'milestones',
  'objectives',
  'partners',
  'resources',
];

export const shortTexts: Rule = {
  name: 'short-texts',
  says: `The texts of ${together.join(', ')}, which a page shows one after the other, have no headings and no footnotes: two could have the same.`,
  *find({ texts }) {
    const reason = (what: string) => `has ${what}, and its page shows it with others`;
    for (const text of texts.filter(({ collection }) => together.includes(collection))) {
      const { headings, footnotes } = factsOf(text);
      for (const { label, line } of headings)
        yield textProblem(
          text,
          reason(`the heading ${quoted(label)}`),
          'write a paragraph in its place',
          line,
        );
      for (const { name, line } of footnotes.written)
        yield textProblem(
          text,
          reason(`the footnote [^${name}]`),
          'name the page under sources, or link to it in the text',
          line,
        );
    }
  },
};

export const unknownTitles: Rule = {
  name: 'unknown-titles',
  says: `A page that shows no title is described in English, with "${titleNotKnown}" at the end, in exactly these words.`,
  *find(site) {
    const fix = `write "… ${titleNotKnown}": by these words the site knows that the title is in English`;
    const isWrong = (title: string) => !title.endsWith(titleNotKnown) && likeNotKnown.test(title);
    for (const { file, sources = [] } of site.entries)
      for (const [i, { title }] of sources.entries())
        if (isWrong(title))
          yield fieldProblem(
            site,
            file,
            `sources.${i}.title`,
            `ends in other words: ${quoted(title)}`,
            fix,
          );
    for (const text of site.texts)
      for (const { text: title, line } of factsOf(text).links)
        if (isWrong(title))
          yield textProblem(
            text,
            `has a link that ends in other words: ${quoted(title)}`,
            fix,
            line,
          );
  },
};
