/** Endings and roots that British and American English spell differently, each way. */
const pairs: readonly (readonly [RegExp, string])[] = [
  [/^(lab|col|fav|hon|neighb|behavi|harb|hum|endeav|rum|sav)or/, '$1our'],
  [/^(lab|col|fav|hon|neighb|behavi|harb|hum|endeav|rum|sav)our/, '$1or'],
  [/([a-z]{3})is(e[drs]?|ing|ations?|ational)$/, '$1iz$2'],
  [/([a-z]{3})iz(e[drs]?|ing|ations?|ational)$/, '$1is$2'],
  [/^(cent|theat|met|fib|lit|calib)er(s?)$/, '$1re$2'],
  [/^(cent|theat|met|fib|lit|calib)re(s?)$/, '$1er$2'],
  [/^(cent)er(ed|ing)$/, '$1r$2'],
  [/^(cent)r(ed|ing)$/, '$1er$2'],
  [/^(def|off|lic|pret)ens(e|es|ed)$/, '$1enc$2'],
  [/^(def|off|lic|pret)enc(e|es|ed)$/, '$1ens$2'],
  [/^(counse|trave|labe|mode|signa|cance|channe|fue)l(ed|ing|ings|ers?|ors?)$/, '$1ll$2'],
  [/^(counse|trave|labe|mode|signa|cance|channe|fue)ll(ed|ing|ings|ers?|ors?)$/, '$1l$2'],
  [/^(program|kilogram)(s?)$/, '$1me$2'],
  [/^(program|kilogram)me(s?)$/, '$1$2'],
  [/^(judg|acknowledg)ment(s?)$/, '$1ement$2'],
  [/^(judg|acknowledg)ement(s?)$/, '$1ment$2'],
  [/^(catal|dial)og(s?)$/, '$1ogue$2'],
  [/^(enrol|fulfil|skil)(s|ment|ful)?$/, '$1l$2'],
  [/^(enrol|fulfil)l(s|ment)?$/, '$1$2'],
  [/^practic(e[ds]?|ing)$/, 'practis$1'],
  [/^practis(e[ds]?|ing)$/, 'practic$1'],
];

/** Names that are spelt in two ways. */
const names: Readonly<Record<string, string>> = {
  kiev: 'kyiv',
  odessa: 'odesa',
  kharkov: 'kharkiv',
  katmandu: 'kathmandu',
  fez: 'fes',
  marrakech: 'marrakesh',
  turkiye: 'turkey',
  percent: 'per cent',
};

/** Other ways to spell a word (in small letters, without accents) that mean the same. */
export function otherSpellings(word: string): string[] {
  const found = pairs.filter(([pattern]) => pattern.test(word)).map(([pattern, other]) => word.replace(pattern, other));
  return [...(names[word] ? [names[word]] : []), ...found];
}

/** One spelling for all: of a word and its other spellings the first in the alphabet. */
export const oneSpelling = (word: string): string => [word, ...otherSpellings(word)].sort()[0] ?? word;
