import { factsOf } from '@/lib/content/body-facts';
import { endsLikeASentence, sentencesOf, wordingOf, wordsOf } from './prose';
import { fieldProblem, type Rule } from './site';

export const summaries: Rule = {
  name: 'summaries',
  says: 'A summary is a whole sentence with a full stop that is neither the title nor the first sentence of the text.',
  *find(site) {
    for (const entry of site.entries) {
      const { file, title, summary } = entry;
      const say = (reason: string, fix: string) => fieldProblem(site, file, 'summary', reason, fix);
      const wording = wordingOf(summary);
      if (wording === wordingOf(title)) yield say('is a copy of the title', 'say in a sentence what the title leaves out');
      else if (wording === wordingOf(sentencesOf(factsOf(entry).prose)[0] ?? ''))
        yield say('repeats the first sentence of the text', 'say what the title and that sentence leave out: the result, or the number');
      else if (wordsOf(summary).length < 4) yield say(`is too short: "${summary}"`, 'write a whole sentence');
      else if (!endsLikeASentence(summary)) yield say('has no full stop at its end', `add it: summary: "${summary}."`);
    }
  },
};
