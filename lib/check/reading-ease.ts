import { fleschKincaid } from 'flesch-kincaid';
import { syllable } from 'syllable';
import type { Entry, Helpline, HelpPlace } from '@/lib/content/schema/entry';
import { factsOf } from '@/lib/content/text/body-facts';
import { type Problem, quoted } from '@/lib/source/problem';
import { sentencesOf } from './prose';
import { type CheckedSite, fieldProblem, type Rule, textProblem } from './rule';

const mostWords = 12;
/** Years of school that each text may ask for. */
const mostYears = { page: 5, place: 7 };
/** Pages that people read in danger or in haste. */
const safetyPages = ['get-help', 'somewhere-else', 'staying-safe-online'];

export const readingEase: Rule = {
  name: 'reading-ease',
  says: `On ${safetyPages.join(', ')}, and in what Get help shows of a place, no English sentence has more than ${mostWords} words. A page can be read after ${mostYears.page} years of school, the entries of a place after ${mostYears.place}.`,
  *find(site) {
    for (const page of site.content.pages)
      if (safetyPages.includes(page.slug)) {
        yield* longSentences([
          ...partsOfPage(site, page),
          ...helplineParts(site, page.file, page.helplines ?? []),
        ]);
        yield* hardText(partsOfPage(site, page), mostYears.page);
      }
    for (const place of [...site.content.countries, ...site.content.destinations]) {
      const parts = partsOfPlace(site, place);
      yield* longSentences(parts);
      yield* hardText(parts, mostYears.place);
    }
  },
};

/** A sentence, and how to report a problem with it. */
interface Sentence {
  sentence: string;
  say: (reason: string, fix: string) => Problem;
}

/** The sentences of a block. One without a full stop, such as a heading or an item, is one. */
const sentencesIn = (text: string, say: Sentence['say']): Sentence[] =>
  sentencesOf(text)
    .filter((sentence) => countedWords(sentence).length > 0)
    .map((sentence) => ({ sentence, say }));

const countedWords = (sentence: string): string[] =>
  sentence.match(/[\p{L}\d][\p{L}\d’'-]*/gu) ?? [];

const ofField = (site: CheckedSite, file: string, field: string, text = ''): Sentence[] =>
  sentencesIn(text, (reason, fix) => fieldProblem(site, file, field, reason, fix));

const partsOfPage = (site: CheckedSite, page: Entry<'pages'>): Sentence[] => [
  ...ofField(site, page.file, 'summary', page.summary),
  ...factsOf(page).blocks.flatMap(({ text, line }) =>
    sentencesIn(text, (reason, fix) => textProblem(page, reason, fix, line)),
  ),
];

const helplineParts = (
  site: CheckedSite,
  file: string,
  helplines: readonly Helpline[],
): Sentence[] =>
  helplines.flatMap((helpline, i) =>
    (['audience', 'anonymous', 'tellsPolice', 'otherWays', 'note'] as const).flatMap((field) =>
      ofField(site, file, `helplines.${i}.${field}`, helpline[field]),
    ),
  );

const partsOfPlace = (site: CheckedSite, place: HelpPlace): Sentence[] => [
  ...helplineParts(site, place.file, place.helplines),
  ...(place.withoutPhone ?? []).flatMap((way, i) =>
    (['audience', 'note'] as const).flatMap((field) =>
      ofField(site, place.file, `withoutPhone.${i}.${field}`, way[field]),
    ),
  ),
  ...ofField(site, place.file, 'beforeCall.words', place.beforeCall?.words),
  ...(['emergencyNotFound', 'helpNotFound'] as const).flatMap((field) =>
    ofField(site, place.file, field, place[field]),
  ),
];

const longSentences = (sentences: readonly Sentence[]): Problem[] =>
  sentences.flatMap(({ sentence, say }) => {
    const count = countedWords(sentence).length;
    return count > mostWords
      ? [
          say(
            `has a sentence of ${count} words: ${quoted(sentence)}`,
            `make two of it, each with at most ${mostWords} words: people read this in danger`,
          ),
        ]
      : [];
  });

function hardText(sentences: readonly Sentence[], most: number): Problem[] {
  const words = sentences.flatMap(({ sentence }) => countedWords(sentence));
  const [first] = sentences;
  // The grade of a few words says nothing.
  if (!first || words.length < 50) return [];
  const years = fleschKincaid({
    sentence: sentences.length,
    word: words.length,
    syllable: syllable(sentences.map(({ sentence }) => sentence).join(' ')),
  });
  if (years <= most) return [];
  const hardest = [...new Set(words)].sort((a, b) => syllable(b) - syllable(a)).slice(0, 5);
  return [
    first.say(
      `begins a text that asks for ${years.toFixed(1)} years of school, ${most} at most`,
      `use shorter sentences and shorter words than ${hardest.map((word) => `"${word}"`).join(', ')}`,
    ),
  ];
}
