import type { ReactNode } from 'react';
import type { Emergency, Helpline, HelpPlace } from '@/lib/content/schema/entry';
import { defaultLang } from '@/lib/i18n/languages';
import type { Site } from '@/lib/site';
import { inOrder } from './emergency-order';
import { hoursBeside } from './hours';
import { joinTermsOf } from './Terms';
import { informsOf, whomItReaches } from './whom-it-reaches';
import './number-card.css';

interface Props {
  site: Site;
  place: HelpPlace;
  /** The words in English, which the people around a reader may know. */
  english: Messages;
  /** Whether another card says the same to those who listen. */
  isCopy: boolean;
}

type Messages = Site['messages'];

/** Numbers on a card: whom they reach in a word, and what to know before dialling them. */
interface CardRow {
  numbers: readonly string[];
  /** In the language of the page and in English; left out where the terms say enough. */
  word?: string;
  english?: string;
  terms?: ReactNode;
  isFromAbroad: boolean;
}

/** A card for a pocket, 85 × 54 mm: numbers and hours, with the words of the page and in English. */
export function NumberCard({ site, place, english, isCopy }: Props) {
  const { help, helpline } = site.messages;
  const rows = sayEnglishOnce(rowsOf(site, english, place));
  const fromAbroad = rows.filter((row) => row.isFromAbroad);
  return (
    <section aria-hidden={isCopy || undefined} className="card">
      <p>
        <strong>{help.cardTitle({ country: place.title })}</strong>
      </p>
      <p>{helpline.inside({ country: place.title })}</p>
      <CardRows site={site} rows={rows.filter((row) => !row.isFromAbroad)} />
      {fromAbroad.length > 0 && (
        <>
          <p>{helpline.abroad}</p>
          <CardRows site={site} rows={fromAbroad} />
        </>
      )}
    </section>
  );
}

const CardRows = ({ site, rows }: { site: Site; rows: readonly CardRow[] }) => (
  <ul>
    {rows.map(({ numbers, word, english, terms }) => (
      <li key={numbers[0]} data-long={terms ? '' : undefined}>
        <strong className="tabular">
          {site.format.sideBySide(numbers.map(site.format.telephone))}
        </strong>{' '}
        {word}
        {english && (
          <>
            {separator}
            <span lang={defaultLang} dir="ltr">
              {english}
            </span>
          </>
        )}
        {word && terms && separator}
        {terms}
      </li>
    ))}
  </ul>
);

const separator = ' · ';

/** A card has room for each English word once, and for none that is the word of the page too. */
const sayEnglishOnce = (rows: readonly CardRow[]): CardRow[] =>
  rows.map(({ english, ...row }, i) => {
    const isFirst = rows.findIndex((other) => other.english === english) === i;
    return english && isFirst && english !== row.word ? { ...row, english } : row;
  });

/** The rows of a card, in the order of the list, the numbers from abroad last. */
function rowsOf(site: Site, english: Messages, { emergency, helplines }: HelpPlace): CardRow[] {
  const { messages } = site;
  const reached = (line: Helpline) => ({
    word: whomItReaches(messages, line),
    english: whomItReaches(english, line),
  });
  const emergencyRows = (services: readonly Emergency[]): CardRow[] =>
    services.map(({ service, numbers }) => ({
      numbers,
      word: messages.helpline.services[service],
      english: english.helpline.services[service],
      isFromAbroad: false,
    }));
  const { first, last } = inOrder(emergency);
  return [
    ...emergencyRows(first),
    ...helplines.flatMap((line, place) =>
      (line.numbers ?? []).map(({ number, use }, i, { length }) => {
        // "Helpline" need not be said again where another word tells the numbers apart, and the
        // hours need the room.
        const isAgain = i > 0 || (place > 0 && length === 1);
        const isSaid = isAgain && use && whomItReaches(messages, line) === messages.help.line;
        return {
          numbers: [number],
          ...(isSaid ? {} : reached(line)),
          terms: joinTermsOf(site, line, [
            informsOf(messages, line),
            { own: use },
            { own: hoursBeside(line, i) },
          ]),
          isFromAbroad: false,
        };
      }),
    ),
    ...emergencyRows(last),
    ...helplines.flatMap((line) =>
      line.fromAbroad
        ? [
            {
              numbers: [line.fromAbroad],
              ...reached(line),
              terms: informsOf(messages, line),
              isFromAbroad: true,
            },
          ]
        : [],
    ),
  ];
}
