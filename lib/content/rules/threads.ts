import { dateOf, type Listed } from '@/lib/content/listed';
import { fieldProblem, type Rule } from './site';

const least = 3;

export const threads: Rule = {
  name: 'threads',
  says: `A thread has at least ${least} items, each once, in order of time.`,
  *find(site) {
    const { news, events } = site.content;
    const items = new Map([...news, ...events].map((item: Listed) => [item.slug, item]));
    for (const { file, items: slugs } of site.content.threads) {
      const say = (field: string, reason: string, fix: string) => fieldProblem(site, file, field, reason, fix);
      if (slugs.length < least) yield say('items', `has ${slugs.length} items`, `name at least ${least}`);
      for (const [i, slug] of slugs.entries()) {
        const [item, before] = [items.get(slug), items.get(slugs[i - 1] ?? '')];
        if (item && before && dateOf(item) < dateOf(before))
          yield say(`items.${i}`, `"${slug}" is earlier than the item above it`, 'put the items in order of time, the earliest first');
      }
    }
  },
};
