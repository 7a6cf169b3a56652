import { factsOf } from '@/lib/content/body-facts';
import { endsLikeASentence } from './prose';
import { fieldProblem, type Rule, textProblem } from './site';

/** How a text refers to its source. */
const aboutSource = /\b(?:the|its|this|UNODC[’']s) (?:source|page|report|article)s?\b/i;

export const sourceNotes: Rule = {
  name: 'source-notes',
  says: 'A note about the source ends with a full stop, and a news item does not end by talking about its source: that belongs in the note.',
  *find(site) {
    for (const entry of site.entries)
      if ('sourceNote' in entry && entry.sourceNote && !endsLikeASentence(entry.sourceNote))
        yield fieldProblem(site, entry.file, 'sourceNote', 'has no full stop at its end', 'write whole sentences, with a full stop');
    for (const article of site.content.news) {
      const last = factsOf(article).prose.split('\n\n').at(-1) ?? '';
      const found = aboutSource.exec(last)?.[0];
      const fix = 'end with the story, and move what the source leaves open to the field sourceNote';
      if (found) yield textProblem(article, `ends by talking about its source: "${found}"`, fix, found);
    }
  },
};
