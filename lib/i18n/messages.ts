import { remember } from '@/lib/remember';
import { ContentError } from '@/lib/source/problem';
import type { English } from '@/messages';
import { type Compiled, compile } from './icu';
import { defaultLang, type Lang, languageOf, perLanguage } from './languages';
import { readMessages, type Words } from './read-messages';

export type Messages = Compiled<English>;

const compiledFrom = remember((english: English) =>
  remember(
    (words: Words, lang: Lang): Messages =>
      compile(english, languageOf(defaultLang).locale, { words, locale: languageOf(lang).locale }),
  ),
);
const current = (lang: Lang) => compiledFrom(englishTexts())(messageTexts(lang), lang);
const first = perLanguage(current);

/** The words of the interface in a language, in English where it lacks them; throws ContentError if their file has problems. A build reads them once; development checks the file each time. */
export const messages = (lang: Lang): Messages =>
  (process.env.NODE_ENV === 'production' ? first : current)(lang);

/** The words that a language has, as written in ICU MessageFormat. */
export function messageTexts(lang: Lang): Words {
  const { messages: words, problems } = readMessages(lang);
  if (!words) throw new ContentError(problems);
  return words;
}

/** The English words as written. */
export const englishTexts = (): English => messageTexts(defaultLang) as English;
