import { counterPattern, counters as known } from '@/lib/content/counts';
import { nearest } from '@/lib/content/nearest';
import { type Rule, textProblem } from './site';

export const counters: Rule = {
  name: 'counters',
  says: 'Braces in a text of content/pages hold one of the counters, as in "{news} news items"; other texts have none.',
  *find({ texts }) {
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
