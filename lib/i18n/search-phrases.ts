import {
  isLiteralElement,
  isPluralElement,
  isPoundElement,
  type MessageFormatElement,
} from '@formatjs/icu-messageformat-parser';
import type { Phrase } from '@/lib/i18n/phrase';
import type { English } from '@/messages';
import { parseMessage, pluralCategories } from './icu';
import { type Lang, languageOf } from './languages';
import { englishTexts, messageTexts } from './messages';

/**
 * The phrases that the search script fills in, in a simpler form than ICU MessageFormat, which it
 * cannot parse.
 */
export function searchPhrases(lang: Lang): Record<keyof English['search']['phrases'], Phrase> {
  const phrases = { ...englishTexts().search.phrases, ...messageTexts(lang).search?.phrases };
  const { locale } = languageOf(lang);
  const simplified = Object.entries(phrases).map(([key, phrase]) => [
    key,
    phraseOf(parseMessage(phrase), locale),
  ]);
  return Object.fromEntries(simplified);
}

function phraseOf(parts: readonly MessageFormatElement[], locale: string): Phrase {
  if (!parts.some(isPluralElement)) return print(parts, 'other');
  return Object.fromEntries(
    pluralCategories(locale).map((category) => [category, print(parts, category)]),
  ) as Phrase;
}

/** A message with the form for one category of numbers, and gaps for its arguments. */
function print(parts: readonly MessageFormatElement[], category: Intl.LDMLPluralRule): string {
  const printed = parts.map((part) => {
    if (isLiteralElement(part)) return part.value;
    if (isPoundElement(part)) return '{n}';
    if (isPluralElement(part))
      return print((part.options[category] ?? part.options['other'])?.value ?? [], category);
    return `{${part.value}}`;
  });
  return printed.join('');
}
