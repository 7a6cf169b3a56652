import { remember } from '@/lib/remember';
import { ContentError } from '@/lib/source/problem';
import type { English } from '@/messages';
import { type Lang, languageOf, perLanguage } from './languages';
import { type Compiled, compile } from './message';
import { readMessages, type Words } from './read-messages';

export type Messages = Compiled<English>;

const compiled = remember(
  (words: Words, lang: Lang): Messages => compile(words as English, languageOf(lang).locale),
);
const current = (lang: Lang) => compiled(messageTexts(lang), lang);
const first = perLanguage(current);

/** The words of the interface in a language; throws ContentError if their file has problems. A build reads them once; development checks the file each time. */
export const messages = (lang: Lang): Messages =>
  (process.env.NODE_ENV === 'production' ? first : current)(lang);

/** The same words as written, in ICU MessageFormat. */
export function messageTexts(lang: Lang): Words {
  const { messages: words, problems } = readMessages(lang);
  if (!words) throw new ContentError(problems);
  return words;
}
