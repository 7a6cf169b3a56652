import { quoted } from '@/lib/content/read/problem';
import { fieldProblem, type Rule } from './site';

export const sources: Rule = {
  name: 'sources',
  says: 'No item names a source twice, and each source has the title of its page.',
  *find(site) {
    for (const { file, sources: list = [] } of site.entries)
      for (const [i, { url, title }] of list.entries()) {
        const first = list.findIndex((other) => other.url === url);
        if (first < i)
          yield fieldProblem(site, file, `sources.${i}.url`, `is the address of source ${first + 1} too`, 'remove one of the two');
        if (/^\(|not in the excerpt|^https?:/.test(title))
          yield fieldProblem(
            site,
            file,
            `sources.${i}.title`,
            `${quoted(title)} is not a title`,
            'write the title that the page gives itself',
          );
      }
  },
};
