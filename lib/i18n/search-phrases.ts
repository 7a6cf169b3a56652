import { isLiteralElement, isPluralElement, isPoundElement, type MessageFormatElement } from '@formatjs/icu-messageformat-parser';
import type { Phrase } from '@/lib/search/phrase';
import type { SearchPhrases } from '@/lib/search/settings';
import { type Lang, languageOf } from './languages';
import { parseMessage } from './message';
import { messageTexts } from './messages';

/** The phrases that the script of the search fills in, in the form it takes: it has no reader of ICU MessageFormat. */
export function searchPhrases(lang: Lang): SearchPhrases {
  const { phrases } = messageTexts(lang).search;
  const { locale } = languageOf(lang);
  const taken = Object.entries(phrases).map(([key, phrase]) => [key, phraseOf(parseMessage(phrase), locale)]);
  return Object.fromEntries(taken) as SearchPhrases;
}

function phraseOf(parts: readonly MessageFormatElement[], locale: string): Phrase {
  if (!parts.some(isPluralElement)) return print(parts, 'other');
  const categories = new Intl.PluralRules(locale).resolvedOptions().pluralCategories;
  return Object.fromEntries(categories.map((category) => [category, print(parts, category)])) as Phrase;
}

/** A message with the form for a category of numbers, and its arguments as gaps. */
function print(parts: readonly MessageFormatElement[], category: Intl.LDMLPluralRule): string {
  const printed = parts.map((part) => {
    if (isLiteralElement(part)) return part.value;
    if (isPoundElement(part)) return '{n}';
    if (isPluralElement(part)) return print((part.options[category] ?? part.options['other'])?.value ?? [], category);
    return `{${part.value}}`;
  });
  return printed.join('');
}
