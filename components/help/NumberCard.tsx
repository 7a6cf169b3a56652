import type { Entry } from '@/lib/content/schema/entry';
import { defaultLang } from '@/lib/i18n/languages';
import type { Site } from '@/lib/site';
import './number-card.css';

interface Props {
  site: Site;
  country: Entry<'countries'>;
  /** The words in English, which the people around a reader may know. */
  english: Words;
  /** Whether another card says the same to those who listen. */
  isCopy: boolean;
}

/** A service on a card: its numbers, whom they reach in a word, and when. */
interface CardRow {
  numbers: readonly string[];
  word: (words: Words) => string;
  hours?: string | undefined;
}

type Words = Site['messages'];

/** A card for a pocket, 85 × 54 mm: numbers and hours, with the words of the page and in English. */
export function NumberCard({ site, country, english, isCopy }: Props) {
  const { help, helpline } = site.messages;
  return (
    <section aria-hidden={isCopy || undefined} className="card">
      <p>
        <strong>{help.cardTitle({ country: country.title })}</strong>
      </p>
      <ul>
        {rowsOf(country).map(({ numbers, word, hours }) => (
          <li key={numbers[0]} data-hours={hours && ''}>
            <strong className="tabular">
              {site.format.sideBySide(numbers.map(site.format.telephone))}
            </strong>{' '}
            {word(site.messages)}
            {word(site.messages) !== word(english) && (
              <>
                {' · '}
                <span lang={defaultLang} dir="ltr">
                  {word(english)}
                </span>
              </>
            )}
            {hours && <small> · {hours}</small>}
          </li>
        ))}
      </ul>
      <p>{helpline.inside({ country: country.title })}</p>
    </section>
  );
}

const rowsOf = ({ emergency, helplines }: Entry<'countries'>): CardRow[] => [
  ...emergency.map(({ service, numbers }) => ({
    numbers,
    word: ({ helpline }: Words) => helpline.services[service],
  })),
  ...helplines.flatMap(({ kind, forWhom, hours, numbers = [], fromAbroad }) => {
    const word = ({ help, helpline }: Words) => {
      if (forWhom) return help.forWhom[forWhom];
      return kind === 'police' ? helpline.services.police : help.line;
    };
    const within = numbers.map(({ number }) => number);
    return [
      ...(within.length > 0 ? [{ numbers: within, word, hours }] : []),
      ...(fromAbroad
        ? [{ numbers: [fromAbroad], word: ({ helpline }: Words) => helpline.abroad }]
        : []),
    ];
  }),
];
