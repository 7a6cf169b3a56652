import { own } from '@/lib/own';

/** A phrase with one form, or with one for each plural category of its language. */
export type Phrase = string | ({ other: string } & Partial<Record<Intl.LDMLPluralRule, string>>);

/** Fills the gaps of a phrase by name; the number {n} also chooses the form. */
export function fill(
  phrase: Phrase,
  values: Readonly<Record<string, string | number>>,
  locale: string,
): string {
  const form =
    typeof phrase === 'string'
      ? phrase
      : (phrase[new Intl.PluralRules(locale).select(Number(values['n']))] ?? phrase.other);
  return form.replace(/\{(\w+)\}/g, (gap, name: string) => {
    const value = own(values, name);
    return value === undefined
      ? gap
      : typeof value === 'number'
        ? new Intl.NumberFormat(locale).format(value)
        : value;
  });
}
