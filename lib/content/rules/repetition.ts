import { factsOf } from '@/lib/content/body-facts';
import type { Entry } from '@/lib/content/schema';
import { sentencesOf, wordingOf, wordsOf } from './prose';
import { type Rule, textProblem } from './site';

export const repetition: Rule = {
  name: 'repetition',
  says: 'No two news items begin with the same five words, and no two end in the same sentence.',
  find: ({ content: { news } }) => [
    ...sharing(news, openingOf, 'begins with the same five words as', 'begin with what is different here: who, or what came of it'),
    ...sharing(news, endOf, 'ends in the same sentence as', 'end with something of this text'),
  ],
};

const openingOf = (article: Entry<'news'>) => wordsOf(factsOf(article).prose).slice(0, 5).join(' ');
const endOf = (article: Entry<'news'>) => wordingOf(sentencesOf(factsOf(article).prose).at(-1) ?? '');

function sharing(articles: readonly Entry<'news'>[], wordingIn: (article: Entry<'news'>) => string, what: string, fix: string) {
  const first = new Map<string, string>();
  return articles.flatMap((article) => {
    const wording = wordingIn(article);
    if (wording === '') return [];
    const other = first.get(wording);
    if (!other) first.set(wording, article.file);
    return other ? [textProblem(article, undefined, `${what} content/${other}: "${wording}"`, fix)] : [];
  });
}
