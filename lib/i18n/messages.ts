import { remember } from '@/lib/remember';
import { ContentError } from '@/lib/source/problem';
import type { English } from '@/messages';
import { type Compiled, compile } from './icu';
import { defaultLang, type Lang, languageOf, perLanguage } from './languages';
import { type MessageTexts, readMessages } from './read-messages';

export type Messages = Compiled<English>;

const compiledFrom = remember((english: English) =>
  remember(
    (texts: MessageTexts, lang: Lang): Messages =>
      compile(english, languageOf(defaultLang).locale, { texts, locale: languageOf(lang).locale }),
  ),
);
const current = (lang: Lang) => compiledFrom(englishTexts())(messageTexts(lang), lang);
const first = perLanguage(current);

/**
 * The words of the interface in a language, in English where it lacks them; throws ContentError if
 * their file has problems. A build reads them once; development checks the file each time.
 */
export const messages = (lang: Lang): Messages =>
  (process.env.NODE_ENV === 'production' ? first : current)(lang);

/** The words that a language has, as written in ICU MessageFormat. */
export function messageTexts(lang: Lang): MessageTexts {
  const { messages: texts, problems } = readMessages(lang);
  if (!texts) throw new ContentError(problems);
  return texts;
}

/** The English words as written. */
export const englishTexts = (): English => messageTexts(defaultLang) as English;
