import { counterPattern, counters as known } from '@/lib/content/counts';
import { nearest } from '@/lib/content/nearest';
import { fieldProblem, type Rule, textProblem } from './site';

export const counters: Rule = {
  name: 'counters',
  says: 'Braces in a text of content/pages hold one of the counters, as in "{news} news items"; titles, summaries and other texts have none.',
  *find(site) {
    const { texts } = site;
    for (const entry of site.entries)
      for (const field of ['title', 'summary'] as const) {
        const [found] = [...entry[field].matchAll(counterPattern)].flat();
        if (found) yield fieldProblem(site, entry.file, field, `has ${found} in it, which would be printed`, 'write the number');
      }
    for (const text of texts)
      for (const [found, name = ''] of text.body.matchAll(counterPattern)) {
        const names = Object.keys(known);
        const near = nearest(name, names);
        const fix = `${near ? `write {${near}}` : 'write the number'}; there are {${names.join('}, {')}}`;
        if (text.collection !== 'pages')
          yield textProblem(
            text,
            `has ${found} in it, which would be printed`,
            'write the number; counters work only in content/pages',
            found,
          );
        else if (!names.includes(name)) yield textProblem(text, `has ${found} in it, and there is no such counter`, fix, found);
      }
  },
};
