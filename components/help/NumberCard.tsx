import type { Entry } from '@/lib/content/read/schema';
import { defaultLang } from '@/lib/i18n/languages';
import type { Site } from '@/lib/site';

interface Props {
  site: Site;
  country: Entry<'countries'>;
  /** The words in English, which the people around a reader may know. */
  english: Words;
  /** Whether another card says the same to those who listen. */
  isCopy: boolean;
}

/** A number on a card, and whom it reaches in a word. */
interface CardNumber {
  number: string;
  /** The word in the language of a site. */
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
        {numbersOf(country).map(({ number, word, hours }) => (
          <li key={number}>
            <strong className="tabular">{site.format.telephone(number)}</strong>{' '}
            {word(site.messages)}
            {site.lang !== defaultLang && <span lang={defaultLang}> · {word(english)}</span>}
            {hours && <small> {hours}</small>}
          </li>
        ))}
      </ul>
      <p>{helpline.inside({ country: country.title })}</p>
    </section>
  );
}

const numbersOf = ({ emergency, helplines }: Entry<'countries'>): CardNumber[] => [
  ...emergency.flatMap(({ service, numbers }) =>
    numbers.map((number) => ({
      number,
      word: ({ helpline }: Words) => helpline.services[service],
    })),
  ),
  ...helplines.flatMap(({ kind, forWhom, hours, numbers = [], fromAbroad }) => {
    const word = ({ help, helpline }: Words) => {
      if (forWhom) return help.forWhom[forWhom];
      return kind === 'police' ? helpline.services.police : help.line;
    };
    return [
      ...numbers.map(({ number }) => ({ number, word, hours })),
      ...(fromAbroad ? [{ number: fromAbroad, word, hours }] : []),
    ];
  }),
];
