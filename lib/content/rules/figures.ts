import { factsOf } from '@/lib/content/body-facts';
import { numbersIn } from './prose';
import { fieldProblem, type Rule } from './site';

export const figures: Rule = {
  name: 'figures',
  says: 'Every figure of a news item is in its title, summary or text, in digits or in words.',
  *find(site) {
    for (const article of site.content.news) {
      const stated = numbersIn(`${article.title}\n${article.summary}\n${factsOf(article).prose}`);
      for (const [i, { value, label }] of article.figures.entries())
        if (!stated.has(value) && !numbersIn(label).has(value)) {
          const reason = `${value} (${label}) is not in the text`;
          yield fieldProblem(site, article.file, `figures.${i}.value`, reason, 'state the number in the text, or remove it here');
        }
    }
  },
};
