import { fleschKincaid } from 'flesch-kincaid';
import { syllable } from 'syllable';
import type { Entry, Helpline } from '@/lib/content/schema/entry';
import { factsOf } from '@/lib/content/text/body-facts';
import { type Problem, quoted } from '@/lib/source/problem';
import { sentencesOf } from './prose';
import { type CheckedSite, fieldProblem, type Rule, textProblem } from './rule';

const mostWords = 12;
/** Years of school that each text may ask for. */
const mostYears = { page: 5, country: 7 };
/** Pages that people read in danger or in haste. */
const safetyPages = ['get-help', 'somewhere-else', 'staying-safe-online'];

export const readingEase: Rule = {
  name: 'reading-ease',
  says: `On ${safetyPages.join(', ')}, and in what Get help shows of a country, no English sentence has more than ${mostWords} words. A page can be read after ${mostYears.page} years of school, the entries of a country after ${mostYears.country}.`,
  *find(site) {
    for (const page of site.content.pages)
      if (safetyPages.includes(page.slug)) {
        const { file, helplines = [], destinations = [] } = page;
        yield* longSentences([
          ...partsOfPage(site, page),
          ...helplineParts(site, file, helplines),
          ...destinations.flatMap((place, i) =>
            helplineParts(site, file, place.helplines, `destinations.${i}.helplines`),
          ),
        ]);
        yield* hardText(partsOfPage(site, page), mostYears.page);
      }
    for (const country of site.content.countries) {
      const parts = partsOfCountry(site, country);
      yield* longSentences(parts);
      yield* hardText(parts, mostYears.country);
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
  path = 'helplines',
): Sentence[] =>
  helplines.flatMap((helpline, i) =>
    (['audience', 'anonymous', 'tellsPolice', 'otherWays', 'note'] as const).flatMap((field) =>
      ofField(site, file, `${path}.${i}.${field}`, helpline[field]),
    ),
  );

const partsOfCountry = (site: CheckedSite, country: Entry<'countries'>): Sentence[] => [
  ...helplineParts(site, country.file, country.helplines),
  ...(country.withoutPhone ?? []).flatMap((place, i) =>
    (['audience', 'note'] as const).flatMap((field) =>
      ofField(site, country.file, `withoutPhone.${i}.${field}`, place[field]),
    ),
  ),
  ...(['emergencyNotFound', 'helpNotFound'] as const).flatMap((field) =>
    ofField(site, country.file, field, country[field]),
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
