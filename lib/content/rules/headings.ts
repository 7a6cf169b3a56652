import { factsOf } from '@/lib/content/body-facts';
import type { Problem } from '@/lib/content/problem';
import { type Place, placesOf } from './places';
import { type Rule, type Site, textProblem } from './site';

export const headings: Rule = {
  name: 'headings',
  says: 'No heading of a text has the same address as another place on its page: no "## Sources", and no heading that two glossary terms share.',
  *find(site) {
    for (const [address, places] of placesOf(site)) yield* clashes(site, address, places);
  },
};

function* clashes(site: Site, address: string, places: readonly Place[]): Iterable<Problem> {
  const counts = new Map<string, number>();
  for (const { id } of places) counts.set(id, (counts.get(id) ?? 0) + 1);
  for (const { id, file, line } of places) {
    if (counts.get(id) === 1 || line === undefined || line === 1) continue;
    const text = site.texts.find((candidate) => candidate.file === file);
    if (!text) continue;
    const label = factsOf(text).headings.find((heading) => heading.id === id && heading.line === line)?.label;
    if (label) {
      const reason = `has a heading "${label}", and its address ${address}#${id} is that of another part of the page`;
      yield textProblem(text, reason, 'give the heading other words', line);
    } else {
      const fix = 'name the source in the text, or link to it, instead of using a footnote';
      yield textProblem(text, `has footnotes, and so has another text on ${address}`, fix, line);
    }
  }
}
