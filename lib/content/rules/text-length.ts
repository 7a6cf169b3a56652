import { factsOf } from '@/lib/content/body-facts';
import { wordsOf } from './prose';
import { type Rule, textProblem } from './site';

const least = 60;
const most = 350;

export const textLength: Rule = {
  name: 'text-length',
  says: `The text of a news item has from ${least} to ${most} words.`,
  *find({ content }) {
    for (const article of content.news) {
      const count = wordsOf(factsOf(article).prose).length;
      const fix =
        count < least
          ? `write at least ${least}: what happened, who did it, where, and what came of it`
          : count > most && `shorten it to ${most}`;
      if (fix) yield textProblem(article, `has ${count} words`, fix);
    }
  },
};
