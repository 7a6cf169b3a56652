import { factsOf } from '@/lib/content/body-facts';
import { type Place, placesOf } from './places';
import { type Rule, type Site, textProblem } from './site';

export const headings: Rule = {
  name: 'headings',
  says: 'No heading of a text has the address of another place on its page, such as "## Sources" or two terms of the glossary with a heading of the same words.',
  find: (site) => [...placesOf(site)].flatMap(([address, places]) => clashes(site, address, places)),
};

function clashes(site: Site, address: string, places: readonly Place[]) {
  const counts = new Map<string, number>();
  for (const { id } of places) counts.set(id, (counts.get(id) ?? 0) + 1);
  return places.flatMap(({ id, file, line }) => {
    if ((counts.get(id) ?? 0) < 2) return [];
    const text = site.texts.find((candidate) => candidate.file === file);
    if (!text || line === undefined || line === 1) return [];
    const label = factsOf(text).headings.find((heading) => heading.id === id && heading.line === line)?.label;
    return [
      label
        ? textProblem(
            text,
            line,
            `has a heading "${label}", and its address ${address}#${id} is that of another part of the page`,
            'give the heading other words',
          )
        : textProblem(
            text,
            line,
            `has footnotes, and so has another text on ${address}`,
            'name the source in the text, or as a link, in place of a footnote',
          ),
    ];
  });
}
