import type { Entry } from '@/lib/content/schema/entry';
import { defaultLang } from '@/lib/i18n/languages';
import type { Site } from '@/lib/site';
import { informsOf, whomItReaches } from './whom-it-reaches';
import './number-card.css';

interface Props {
  site: Site;
  country: Entry<'countries'>;
  /** The words in English, which the people around a reader may know. */
  english: Words;
  /** Whether another card says the same to those who listen. */
  isCopy: boolean;
}

/** Numbers on a card: whom they reach in a word, and what to know before dialling them. */
interface CardRow {
  numbers: readonly string[];
  /** Left out where the terms say enough. */
  word?: ((words: Words) => string) | undefined;
  terms: readonly string[];
}

type Words = Site['messages'];

/** A card for a pocket, 85 × 54 mm: numbers and hours, with the words of the page and in English. */
export function NumberCard({ site, country, english, isCopy }: Props) {
  const { help, helpline } = site.messages;
  const within = rowsWithin(site.messages, country);
  const fromAbroad = rowsFromAbroad(site.messages, country);
  const words = { own: site.messages, english };
  const shared = { site, english: englishWords([...within, ...fromAbroad], words) };
  return (
    <section aria-hidden={isCopy || undefined} className="card">
      <p>
        <strong>{help.cardTitle({ country: country.title })}</strong>
      </p>
      <p>{helpline.inside({ country: country.title })}</p>
      <CardRows {...shared} rows={within} />
      {fromAbroad.length > 0 && (
        <>
          <p>{helpline.abroad}</p>
          <CardRows {...shared} rows={fromAbroad} />
        </>
      )}
    </section>
  );
}

const CardRows = ({
  site,
  english,
  rows,
}: {
  site: Site;
  english: ReadonlyMap<CardRow, string>;
  rows: readonly CardRow[];
}) => (
  <ul>
    {rows.map((row) => (
      <li key={row.numbers[0]} data-long={row.terms.length > 0 ? '' : undefined}>
        <strong className="tabular">
          {site.format.sideBySide(row.numbers.map(site.format.telephone))}
        </strong>{' '}
        {row.word?.(site.messages)}
        {english.get(row) && (
          <>
            {separator}
            <span lang={defaultLang} dir="ltr">
              {english.get(row)}
            </span>
          </>
        )}
        {row.word && row.terms.length > 0 && separator}
        {row.terms.join(separator)}
      </li>
    ))}
  </ul>
);

const separator = ' · ';

/** The English word of each row that is the first with it, where it differs: a card has room to say it once. */
function englishWords(
  rows: readonly CardRow[],
  { own, english }: { own: Words; english: Words },
): ReadonlyMap<CardRow, string> {
  const firsts = new Map(rows.toReversed().map((row) => [row.word?.(english), row]));
  return new Map(
    [...firsts].flatMap(([word, row]) => (word && word !== row.word?.(own) ? [[row, word]] : [])),
  );
}

const rowsWithin = (words: Words, { emergency, helplines }: Entry<'countries'>): CardRow[] => [
  ...emergency.map(({ service, numbers }) => ({
    numbers,
    word: ({ helpline }: Words) => helpline.services[service],
    terms: [],
  })),
  ...helplines.flatMap(({ numbers = [], hours, ...line }, place) =>
    numbers.map(({ number, use }, i) => {
      const isLast = i === numbers.length - 1;
      // "Helpline" need not be said again where another word tells the numbers apart, and the hours
      // need the room.
      const isSaid = place > 0 && isLast && use && whomItReaches(words, line) === words.help.line;
      return {
        numbers: [number],
        word: isSaid ? undefined : (of: Words) => whomItReaches(of, line),
        // Its hours are those of all its numbers.
        terms: known([informsOf(words, line), use, isLast ? hours : undefined]),
      };
    }),
  ),
];

const rowsFromAbroad = (words: Words, { helplines }: Entry<'countries'>): CardRow[] =>
  helplines.flatMap(({ fromAbroad, ...line }) =>
    fromAbroad
      ? [
          {
            numbers: [fromAbroad],
            word: (of: Words) => whomItReaches(of, line),
            terms: known([informsOf(words, line)]),
          },
        ]
      : [],
  );

const known = (terms: readonly (string | undefined)[]): string[] =>
  terms.flatMap((term) => term ?? []);
