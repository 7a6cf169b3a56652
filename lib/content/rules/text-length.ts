import { factsOf } from '@/lib/content/body-facts';
import { wordsOf } from './prose';
import { type Rule, textProblem } from './site';

const least = 60;
const most = 350;

export const textLength: Rule = {
  name: 'text-length',
  says: `The text of a news item has from ${least} to ${most} words.`,
  find: ({ content }) =>
    content.news.flatMap((article) => {
      const count = wordsOf(factsOf(article).prose).length;
      if (count < least)
        return [
          textProblem(
            article,
            undefined,
            `has ${count} words`,
            `write at least ${least}: what happened, who did it, where, and what came of it`,
          ),
        ];
      return count > most ? [textProblem(article, undefined, `has ${count} words`, `shorten it to ${most}`)] : [];
    }),
};
