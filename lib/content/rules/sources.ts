import { quoted } from '@/lib/content/problem';
import { fieldProblem, type Rule } from './site';

export const sources: Rule = {
  name: 'sources',
  says: 'No source is named twice in one item, and each has the title of its page.',
  find: (site) =>
    site.entries.flatMap(({ file, sources: list = [] }) =>
      list.flatMap(({ url, title }, i) => {
        const first = list.findIndex((other) => other.url === url);
        return [
          ...(first < i
            ? [fieldProblem(site, file, ['sources', i, 'url'], `is the address of source ${first + 1} too`, 'remove one of the two')]
            : []),
          ...(/^\(|not in the excerpt|^https?:/.test(title)
            ? [
                fieldProblem(
                  site,
                  file,
                  ['sources', i, 'title'],
                  `${quoted(title)} is not a title`,
                  'write the title that the page gives itself',
                ),
              ]
            : []),
        ];
      }),
    ),
};
