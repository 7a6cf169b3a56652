import { ContentError } from '@/lib/content/read/problem';
import type { English } from '@/messages';
import { type Lang, languageOf } from './languages';
import { type Compiled, compile } from './message';
import { readMessages, type Words } from './read-messages';

export type Messages = Compiled<English>;

const compiled = new Map<Lang, { words: Words; messages: Messages }>();

/** The words of the interface in a language; throws ContentError if their file has problems. */
export function messages(lang: Lang): Messages {
  const before = compiled.get(lang);
  // A build reads them once; development checks the file each time.
  if (before && process.env.NODE_ENV === 'production') return before.messages;
  const words = messageTexts(lang);
  if (before?.words === words) return before.messages;
  const now = compile(words as English, languageOf(lang).locale);
  compiled.set(lang, { words, messages: now });
  return now;
}

/** The same words as written, in ICU MessageFormat. */
export function messageTexts(lang: Lang): Words {
  const { messages: words, problems } = readMessages(lang);
  if (!words) throw new ContentError(problems);
  return words;
}
