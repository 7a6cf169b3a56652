import { counterPattern, counters as known } from '@/lib/content/counts';
import { nearest } from '@/lib/content/nearest';
import { type Rule, textProblem } from './site';

export const counters: Rule = {
  name: 'counters',
  says: 'Braces in a text of content/pages hold one of the counters, as in "{news} news items"; other texts have none.',
  find: ({ texts }) =>
    texts.flatMap((text) =>
      [...text.body.matchAll(counterPattern)].flatMap(({ 0: found, 1: name = '' }) => {
        if (text.collection !== 'pages')
          return [
            textProblem(
              text,
              found,
              `has ${found} in it, which would be printed`,
              'write the number; only content/pages can have things counted',
            ),
          ];
        if (Object.hasOwn(known, name)) return [];
        const near = nearest(name, Object.keys(known));
        return [
          textProblem(
            text,
            found,
            `has ${found} in it, and there is no such counter`,
            `${near ? `write {${near}}` : 'write the number'}; there are {${Object.keys(known).join('}, {')}}`,
          ),
        ];
      }),
    ),
};
