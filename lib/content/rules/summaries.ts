import { factsOf } from '@/lib/content/body-facts';
import { sentencesOf, wordingOf, wordsOf } from './prose';
import { fieldProblem, type Rule } from './site';

export const summaries: Rule = {
  name: 'summaries',
  says: 'A summary is a whole sentence with a full stop that is neither the title nor the first sentence of the text.',
  find: (site) =>
    site.entries.flatMap((entry) => {
      const { file, title, summary } = entry;
      const say = (reason: string, fix: string) => [fieldProblem(site, file, ['summary'], reason, fix)];
      const wording = wordingOf(summary);
      if (wording === wordingOf(title)) return say('is a copy of the title', 'say in a sentence what the title leaves out');
      if (wording === wordingOf(sentencesOf(factsOf(entry).prose)[0] ?? ''))
        return say('is the first sentence of the text again', 'say what the title and that sentence leave out, the result or the number');
      if (wordsOf(summary).length < 4) return say(`is too short: "${summary}"`, 'write a whole sentence');
      return endsLikeASentence(summary) ? [] : say('has no full stop at its end', `add it: summary: "${summary}."`);
    }),
};

/** Whether a full stop, a question mark or an exclamation mark ends a text, within closing marks or before them. */
export const endsLikeASentence = (text: string): boolean => /[.?!]["”’)]?$/.test(text);
