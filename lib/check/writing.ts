import type { Entry } from '@/lib/content/schema/entry';
import { factsOf } from '@/lib/content/text/body-facts';
import { type Problem, quoted } from '@/lib/source/problem';
import { endsLikeASentence, sentencesOf, wordingOf, wordsOf } from './prose';
import { fieldProblem, type Rule, repeats, textProblem } from './rule';

export const summaries: Rule = {
  name: 'summaries',
  says: 'A summary is a whole sentence with a full stop that is neither the title nor the first sentence of the text.',
  *find(site) {
    for (const entry of site.entries) {
      const { file, title, summary } = entry;
      const say = (reason: string, fix: string) => fieldProblem(site, file, 'summary', reason, fix);
      const wording = wordingOf(summary);
      if (wording === wordingOf(title))
        yield say('is a copy of the title', 'say in a sentence what the title leaves out');
      else if (wording === wordingOf(sentencesOf(factsOf(entry).prose)[0] ?? ''))
        yield say(
          'repeats the first sentence of the text',
          'say what the title and that sentence leave out: the result, or the number',
        );
      else if (wordsOf(summary).length < 4)
        yield say(`is too short: "${summary}"`, 'write a whole sentence');
      else if (!endsLikeASentence(summary))
        yield say('has no full stop at its end', `add it: summary: "${summary}."`);
    }
  },
};

export const sources: Rule = {
  name: 'sources',
  says: 'No item names a source twice, and each source has the title of its page.',
  *find(site) {
    for (const { file, sources: list = [] } of site.entries) {
      const say = (i: number, field: string, reason: string, fix: string) =>
        fieldProblem(site, file, `sources.${i}.${field}`, reason, fix);
      for (const [, first, i] of repeats(list, ({ url }) => url))
        yield say(
          i,
          'url',
          `is the address of source ${list.indexOf(first) + 1} too`,
          'remove one of the two',
        );
      for (const [i, { title }] of list.entries())
        if (/^\(|not in the excerpt|^https?:/.test(title))
          yield say(
            i,
            'title',
            `${quoted(title)} is not a title`,
            'write the title that the page gives itself',
          );
    }
  },
};

const aboutSource = /\b(?:the|its|this|UNODC[’']s) (?:source|page|report|article)s?\b/i;

export const sourceNotes: Rule = {
  name: 'source-notes',
  says: 'A note about the source ends with a full stop, and a news item does not end by talking about its source: that belongs in the note.',
  *find(site) {
    for (const entry of site.entries)
      if ('sourceNote' in entry && entry.sourceNote && !endsLikeASentence(entry.sourceNote))
        yield fieldProblem(
          site,
          entry.file,
          'sourceNote',
          'has no full stop at its end',
          'write whole sentences, with a full stop',
        );
    for (const article of site.content.news) {
      const found = aboutSource.exec(factsOf(article).prose.split('\n\n').at(-1) ?? '')?.[0];
      const fix =
        'end with the story, and move what the source leaves open to the field sourceNote';
      if (found)
        yield textProblem(article, `ends by talking about its source: "${found}"`, fix, found);
    }
  },
};

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

type Article = Entry<'news'>;

export const repetition: Rule = {
  name: 'repetition',
  says: 'No two news items begin with the same five words, and no two end with the same sentence.',
  *find({ content: { news } }) {
    yield* sharing(
      news,
      openingOf,
      'begins with the same five words as',
      'begin with what is different here: who, or what came of it',
    );
    yield* sharing(
      news,
      endOf,
      'ends with the same sentence as',
      'end with something that only this text says',
    );
  },
};

const openingOf = (article: Article) => wordsOf(factsOf(article).prose).slice(0, 5).join(' ');
const endOf = (article: Article) => wordingOf(sentencesOf(factsOf(article).prose).at(-1) ?? '');

function* sharing(
  articles: readonly Article[],
  wordingIn: (article: Article) => string,
  what: string,
  fix: string,
): Iterable<Problem> {
  const written = articles.filter((article) => wordingIn(article) !== '');
  for (const [article, first] of repeats(written, wordingIn))
    yield textProblem(article, `${what} content/${first.file}: "${wordingIn(article)}"`, fix);
}
