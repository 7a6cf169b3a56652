import type { Entry } from '@/lib/content/schema/entry';
import { defaultLang } from '@/lib/i18n/languages';
import type { Site } from '@/lib/site';
import { whomItReaches } from './whom-it-reaches';
import './number-card.css';

interface Props {
  site: Site;
  country: Entry<'countries'>;
  /** The words in English, which the people around a reader may know. */
  english: Words;
  /** Whether another card says the same to those who listen. */
  isCopy: boolean;
}

/** Numbers on a card: whom they reach in a word, and when to dial them. */
interface CardRow {
  numbers: readonly string[];
  word: (words: Words) => string;
  terms?: readonly string[];
}

type Words = Site['messages'];

/** A card for a pocket, 85 × 54 mm: numbers and hours, with the words of the page and in English. */
export function NumberCard({ site, country, english, isCopy }: Props) {
  const { help, helpline } = site.messages;
  const shared = { site, english };
  const fromAbroad = rowsFromAbroad(country);
  return (
    <section aria-hidden={isCopy || undefined} className="card">
      <p>
        <strong>{help.cardTitle({ country: country.title })}</strong>
      </p>
      <p>{helpline.inside({ country: country.title })}</p>
      <CardRows {...shared} rows={rowsWithin(country)} />
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
}: Pick<Props, 'site' | 'english'> & { rows: readonly CardRow[] }) => (
  <ul>
    {rows.map(({ numbers, word, terms = [] }) => (
      <li key={numbers[0]} data-long={terms.length > 0 ? '' : undefined}>
        <strong className="tabular">
          {site.format.sideBySide(numbers.map(site.format.telephone))}
        </strong>{' '}
        {word(site.messages)}
        {word(site.messages) !== word(english) && (
          <>
            {separator}
            <span lang={defaultLang} dir="ltr">
              {word(english)}
            </span>
          </>
        )}
        {terms.map((term) => separator + term)}
      </li>
    ))}
  </ul>
);

const separator = ' · ';

const rowsWithin = ({ emergency, helplines }: Entry<'countries'>): CardRow[] => [
  ...emergency.map(({ service, numbers }) => ({
    numbers,
    word: ({ helpline }: Words) => helpline.services[service],
  })),
  ...helplines.flatMap(({ numbers = [], hours, ...line }) =>
    numbers.map(({ number, use }, i) => ({
      numbers: [number],
      word: wordOf(line),
      // Its hours are those of all its numbers.
      terms: [use, i === numbers.length - 1 ? hours : undefined].flatMap((term) => term ?? []),
    })),
  ),
];

const rowsFromAbroad = ({ helplines }: Entry<'countries'>): CardRow[] =>
  helplines.flatMap(({ fromAbroad, ...line }) =>
    fromAbroad ? [{ numbers: [fromAbroad], word: wordOf(line) }] : [],
  );

const wordOf = (line: Parameters<typeof whomItReaches>[1]) => (words: Words) =>
  whomItReaches(words, line).join(separator);
