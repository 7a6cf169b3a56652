import { factsOf } from '@/lib/content/body-facts';
import type { Problem } from '@/lib/content/problem';
import type { Entry } from '@/lib/content/schema';
import { sentencesOf, wordingOf, wordsOf } from './prose';
import { type Rule, textProblem } from './site';

type Article = Entry<'news'>;

export const repetition: Rule = {
  name: 'repetition',
  says: 'No two news items begin with the same five words, and no two end with the same sentence.',
  *find({ content: { news } }) {
    yield* sharing(news, openingOf, 'begins with the same five words as', 'begin with what is different here: who, or what came of it');
    yield* sharing(news, endOf, 'ends with the same sentence as', 'end with something that only this text says');
  },
};

const openingOf = (article: Article) => wordsOf(factsOf(article).prose).slice(0, 5).join(' ');
const endOf = (article: Article) => wordingOf(sentencesOf(factsOf(article).prose).at(-1) ?? '');

function* sharing(articles: readonly Article[], wordingIn: (article: Article) => string, what: string, fix: string): Iterable<Problem> {
  const first = new Map<string, string>();
  for (const article of articles) {
    const wording = wordingIn(article);
    const other = first.get(wording);
    if (wording === '') continue;
    if (other) yield textProblem(article, `${what} content/${other}: "${wording}"`, fix);
    else first.set(wording, article.file);
  }
}
