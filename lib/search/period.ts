import { own } from '@/lib/own';
import { splitWords } from '@/lib/split-words';

/** Folded words that ask for a time or a type of result. */
export interface Calendar {
  /** Names of the months, each with its number. */
  months: Readonly<Record<string, number>>;
  /** Names of types of results: "events". */
  types: Readonly<Record<string, string>>;
}

/** What a question asks for if it names a year: "2018-12", the type of result, and the words that are left. */
interface Asked {
  period: string;
  type: string | undefined;
  rest: readonly string[];
}

/** Reads a year, with or without a month, from the folded words of a question; undefined if it has none, or several. */
export function readPeriod(
  words: readonly string[],
  { months, types }: Calendar,
): Asked | undefined {
  const monthOf = (word: string) => own(months, word);
  const typeOf = (word: string) => own(types, word);
  const years = words.filter((word) => /^(19|20)\d\d$/.test(word));
  const named = words.flatMap((word) => monthOf(word) ?? []);
  const [year, another] = years;
  const [month, second] = named;
  if (!year || another || second) return undefined;
  const rest = words.filter((word) => word !== year && !monthOf(word) && !typeOf(word));
  return {
    period: month ? `${year}-${String(month).padStart(2, '0')}` : year,
    type: words.map(typeOf).find(Boolean),
    rest,
  };
}

/** The names of the months in a language, as its texts write them, each with its number. */
export function monthNames(locale: string): [name: string, month: number][] {
  const forms: Intl.DateTimeFormatOptions[] = [
    { month: 'long' },
    { month: 'short' },
    // With a day or a year, a month has another case in some languages.
    { day: 'numeric', month: 'long' },
    { year: 'numeric', month: 'long' },
  ];
  return Array.from({ length: 12 }, (_, i) => i + 1).flatMap((month) =>
    forms.flatMap((form) => {
      const parts = new Intl.DateTimeFormat(locale, { ...form, timeZone: 'UTC' }).formatToParts(
        new Date(Date.UTC(2018, month - 1, 15)),
      );
      const name = parts.find(({ type }) => type === 'month')?.value ?? '';
      return splitWords(name).map((word): [string, number] => [word, month]);
    }),
  );
}
