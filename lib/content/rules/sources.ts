import { quoted } from '@/lib/content/read/problem';
import { fieldProblem, type Rule, repeats } from './site';

export const sources: Rule = {
  name: 'sources',
  says: 'No item names a source twice, and each source has the title of its page.',
  *find(site) {
    for (const { file, sources: list = [] } of site.entries) {
      const say = (i: number, field: string, reason: string, fix: string) => fieldProblem(site, file, `sources.${i}.${field}`, reason, fix);
      for (const [, first, i] of repeats(list, ({ url }) => url))
        yield say(i, 'url', `is the address of source ${list.indexOf(first) + 1} too`, 'remove one of the two');
      for (const [i, { title }] of list.entries())
        if (/^\(|not in the excerpt|^https?:/.test(title))
          yield say(i, 'title', `${quoted(title)} is not a title`, 'write the title that the page gives itself');
    }
  },
};
