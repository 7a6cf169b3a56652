import { dateOf, type Listed } from '@/lib/content/listed';
import { fieldProblem, type Rule } from './site';

const least = 3;

export const threads: Rule = {
  name: 'threads',
  says: `A thread has at least ${least} items, each once, in order of time.`,
  find: (site) => {
    const items = new Map<string, Listed>([...site.content.news, ...site.content.events].map((item) => [item.slug, item]));
    return site.content.threads.flatMap(({ file, items: slugs }) => [
      ...(slugs.length < least ? [fieldProblem(site, file, ['items'], `has ${slugs.length} items`, `name at least ${least}`)] : []),
      ...slugs.flatMap((slug, i) => {
        if (slugs.indexOf(slug) < i) return [fieldProblem(site, file, ['items', i], `"${slug}" is here twice`, 'remove one of the two')];
        const [item, before] = [items.get(slug), items.get(slugs[i - 1] ?? '')];
        return item && before && dateOf(item) < dateOf(before)
          ? [
              fieldProblem(
                site,
                file,
                ['items', i],
                `"${slug}" is earlier than the item above it`,
                'put the items in order of time, the earliest first',
              ),
            ]
          : [];
      }),
    ]);
  },
};
