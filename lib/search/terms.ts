import type { Language } from './language';
import { plain, wordsOf } from './words';

/** One thing that a text asks for: a word, a phrase or a date. */
export interface Term {
  /** As typed. */
  typed: string;
  /** The forms that match it; any one is enough. */
  forms: readonly Form[];
  /** False for numbers, acronyms and phrases. */
  mayBeMisspelt: boolean;
}

/** Words as the index stores them. */
export interface Form {
  text: string;
  /** Match only this word, or these words in a row. Otherwise the word may begin a longer one, and several words need not be adjacent. */
  exact: boolean;
}

/** Each term costs a look-up, and no question needs more. */
const maxTerms = 12;
/** Longer words in capitals are ordinary words from a reader who types in capitals. */
const maxAcronym = 6;

/** What a text asks for, without stop words unless there is nothing else. */
export function termsOf(text: string, language: Language): Term[] {
  const terms: Term[] = [];
  const take = (term: Term | undefined, typed: string) => {
    if (term) terms.push(term);
    return term ? ' ' : typed;
  };
  const rest = text
    .replace(/["“”«»„]([^"“”«»„]+)["“”«»„]/gu, (quoted, phrase: string) => take(phraseTerm(phrase, language), quoted))
    .replace(/\d[\d./-]{6,}\d|\d{1,2}\p{L}{0,2}\.? (de )?\p{L}{3,}\.?(,? (de )?\d{4})?|\p{L}{3,}\.? \d{1,2}(,? \d{4})?(?!\d)/gu, (date) =>
      take(dateTerm(date, language), date),
    );
  const tokens = tokensOf(rest, language);
  const kept = language.withoutStopWords(tokens.map(plain));
  const words = tokens.filter((token) => (terms.length > 0 ? !language.isStopWord(plain(token)) : kept.includes(plain(token))));
  terms.push(...words.map((token) => wordTerm(token, language)));
  return terms.filter(({ typed }, i) => terms.findIndex((other) => plain(other.typed) === plain(typed)) === i).slice(0, maxTerms);
}

/** The words of a text, with the punctuation inside them: "27-14", "5,679", "GLO.ACT", "victim-centred". */
function tokensOf(text: string, language: Language): string[] {
  return text
    .split(/[\s/]+/u)
    .map((token) => token.replace(/^[^\p{L}\p{N}]+|[^\p{L}\p{M}\p{N}]+$/gu, ''))
    .map((token) => language.withoutAffixes(token))
    .filter((token) => token !== '');
}

function wordTerm(token: string, language: Language): Term {
  const word = withoutPunctuation(token);
  const isAcronym = token.length <= maxAcronym && /^\p{Lu}[\p{Lu}.&-]+$/u.test(token);
  if (/\d/.test(word) || isAcronym) return exactTerm(token, [word]);
  const parts = plain(token).split(/[^\p{L}\p{N}]+/u);
  const isCompound = parts.length > 1;
  // The index contains a compound as one word and in parts.
  const others = isCompound
    ? [parts, parts.map((part) => language.otherSpellings(part)[0] ?? part)].map((spelt) => ({ text: spelt.join(' '), exact: false }))
    : language.otherSpellings(word).map((text) => ({ text, exact: true }));
  return { typed: token, forms: [{ text: word, exact: isCompound }, ...others], mayBeMisspelt: true };
}

const exactTerm = (typed: string, texts: readonly string[]): Term => ({
  typed,
  forms: texts.map((text) => ({ text, exact: true })),
  mayBeMisspelt: false,
});

const withoutPunctuation = (token: string) => plain(token).replace(/[^\p{L}\p{N}]/gu, '');

function phraseTerm(phrase: string, language: Language): Term | undefined {
  const text = tokensOf(phrase, language).map(withoutPunctuation).join(' ');
  return text ? exactTerm(language.rules.quotes.join(phrase.trim()), [text]) : undefined;
}

/** A date, as written in texts and as stored with an item; undefined if it is not one. "3/8/2017" may be in August or in March. */
function dateTerm(typed: string, language: Language): Term | undefined {
  const [first = 0, second = 0, third = 0] = (typed.match(/\d+/g) ?? []).map(Number);
  const name = plain(/\p{L}{3,}/u.exec(typed)?.[0] ?? '');
  const monthNamed = monthsOf(language).findIndex((month) => month.startsWith(name)) + 1;
  const american = [second, first, third];
  const inNumbers = first > 31 ? [[third, second, first]] : [[first, second, third], american];
  const readings = name ? [[first, monthNamed, second]] : inNumbers;
  const forms = readings.flatMap(([day = 0, month = 0, year = 0]) => {
    if (day < 1 || day > 31 || month < 1 || month > 12 || (name === '' && year <= 1900)) return [];
    const stored = [year, month, day].map((part) => String(part).padStart(2, '0')).join('');
    return [...writtenDays(language, day, month, year), ...(year ? [stored] : [])];
  });
  return forms.length === 0 ? undefined : exactTerm(typed, forms);
}

/** A date as texts write it: "8 march 2017", "8 de marzo de 2017"; without the year if it is 0. */
function writtenDays({ locale, rules: { first } }: Language, day: number, month: number, year: number): string[] {
  const format = new Intl.DateTimeFormat(locale, { day: 'numeric', month: 'long', ...(year && { year: 'numeric' }), timeZone: 'UTC' });
  const words = wordsOf(format.format(Date.UTC(year || 2000, month - 1, day)));
  // Some languages add a word for "year", which texts abbreviate in several ways.
  const written = words.slice(0, year ? words.indexOf(String(year)) + 1 : undefined).join(' ');
  return day === 1 && first ? [written, written.replace('1', first)] : [written];
}

/** The names of the months, in the form that follows a day. */
const monthsOf = (language: Language): string[] =>
  Array.from({ length: 12 }, (_, i) =>
    writtenDays(language, 2, i + 1, 0)
      .join('')
      .replace(/[^\p{L}]|\bde\b/gu, ''),
  );
