import { expect, it } from 'vitest';
import { defaultLang } from '@/lib/i18n/languages';
import { openLanguages } from '@/lib/i18n/open-languages';
import { siteIn } from '@/lib/site';
import { answerQuestions, printFailures, scoreOf } from '@/scripts/eval/eval';

it.each(openLanguages().filter((lang) => siteIn(lang).page('search').pageLang === lang))(
  'answers the questions that readers ask: %s',
  (lang) => {
    const answered = answerQuestions(lang);
    const { first, inTen, empty, meanReciprocalRank } = scoreOf(answered);
    expect(answered.length).toBeGreaterThanOrEqual(lang === defaultLang ? 90 : 25);
    const missed = printFailures(answered);
    expect(first, missed).toBeGreaterThanOrEqual(0.85);
    expect(inTen, missed).toBeGreaterThanOrEqual(0.95);
    expect(empty, missed).toBeLessThanOrEqual(0.02);
    expect(meanReciprocalRank, missed).toBeGreaterThanOrEqual(0.9);
  },
  60_000,
);
