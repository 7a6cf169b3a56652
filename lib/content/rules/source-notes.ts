import { factsOf } from '@/lib/content/body-facts';
import { fieldProblem, type Rule, textProblem } from './site';
import { endsLikeASentence } from './summaries';

/** How a text speaks of the page it rests on. */
const aboutSource = /\b(?:the|its|this|UNODC[’']s) (?:source|page|report|article)s?\b/i;

export const sourceNotes: Rule = {
  name: 'source-notes',
  says: 'A note about the source ends with a full stop, and a news item does not end on its source: that belongs in the note.',
  find: (site) => [
    ...site.entries.flatMap((entry) =>
      'sourceNote' in entry && entry.sourceNote && !endsLikeASentence(entry.sourceNote)
        ? [fieldProblem(site, entry.file, ['sourceNote'], 'has no full stop at its end', 'write whole sentences, with a full stop')]
        : [],
    ),
    ...site.content.news.flatMap((article) => {
      const last = factsOf(article).prose.split('\n\n').at(-1) ?? '';
      const found = aboutSource.exec(last)?.[0];
      return found
        ? [
            textProblem(
              article,
              found,
              `ends on its source: "${found}"`,
              'end with the story, and move what the source leaves open to the field sourceNote',
            ),
          ]
        : [];
    }),
  ],
};
