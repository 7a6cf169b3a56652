import { expect, it } from 'vitest';
import { searchRecords } from '@/lib/search/records';
import { answerQuestions } from '@/scripts/eval/eval';
import { makeTemporaryFolder } from '../content-factory';

it('answers the questions that readers put', async () => {
  const { ranked, score } = await answerQuestions('en', searchRecords('en'), makeTemporaryFolder());
  const { questions, first, inTen, empty, meanReciprocalRank } = score;
  expect(questions).toBeGreaterThanOrEqual(60);
  const missed = ranked.filter(({ rank }) => rank > 1).map(({ question, rank, top }) => `"${question.ask}" at ${rank}: ${top.join(' ')}`);
  expect(first, missed.join('\n')).toBeGreaterThanOrEqual(0.85);
  expect(inTen, missed.join('\n')).toBeGreaterThanOrEqual(0.95);
  expect(empty, missed.join('\n')).toBeLessThanOrEqual(0.02);
  expect(meanReciprocalRank, missed.join('\n')).toBeGreaterThanOrEqual(0.9);
}, 60_000);
