import { expect, it } from 'vitest';
import { defaultLang } from '@/lib/i18n/languages';
import { openLanguages } from '@/lib/i18n/open-languages';
import { searchRecords } from '@/lib/search/records';
import { answerQuestions } from '@/scripts/eval/eval';
import { makeTemporaryFolder } from '../content-factory';

it.each(openLanguages())(
  'answers the questions that readers ask: %s',
  async (lang) => {
    const { ranked, score } = await answerQuestions(lang, searchRecords(lang), makeTemporaryFolder());
    const { first, inTen, empty, meanReciprocalRank } = score;
    expect(ranked.length).toBeGreaterThanOrEqual(lang === defaultLang ? 60 : 20);
    const missed = ranked
      .filter(({ rank }) => rank > 1)
      .map(({ question, rank, top }) => `"${question.ask}" at ${rank}: ${top.join(' ')}`)
      .join('\n');
    expect(first, missed).toBeGreaterThanOrEqual(0.85);
    expect(inTen, missed).toBeGreaterThanOrEqual(0.95);
    expect(empty, missed).toBeLessThanOrEqual(0.02);
    expect(meanReciprocalRank, missed).toBeGreaterThanOrEqual(0.9);
  },
  60_000,
);
