import { vi } from 'vitest';
import type { English } from '@/messages';
import { readYaml } from './read-yaml';

type Tree = { readonly [key: string]: string | Tree };
const words: Tree = readYaml('words.yaml');

/** Messages with some in other words. */
const withWords = (messages: Tree, other: Tree): Tree => ({
  ...messages,
  ...Object.fromEntries(
    Object.entries(other).map(([key, value]) => [
      key,
      typeof value === 'string' ? value : withWords((messages[key] ?? {}) as Tree, value),
    ]),
  ),
});

/** The module of the messages, some in the words of the tests. */
async function makeMessages(real: typeof import('@/lib/i18n/messages')) {
  const { compile } = await import('@/lib/i18n/icu');
  const { defaultLang, languageOf } = await import('@/lib/i18n/languages');
  const { remember } = await import('@/lib/remember');
  const reworded = remember((english: English) => withWords(english, words) as unknown as English);
  const englishTexts = () => reworded(real.englishTexts());
  const messageTexts: typeof real.messageTexts = (lang) =>
    lang === defaultLang ? englishTexts() : real.messageTexts(lang);
  const compiledFrom = remember((english: English) =>
    remember((texts: ReturnType<typeof messageTexts>, lang: Parameters<typeof messageTexts>[0]) =>
      compile(english, languageOf(defaultLang).locale, { texts, locale: languageOf(lang).locale }),
    ),
  );
  const messages: typeof real.messages = (lang) =>
    compiledFrom(englishTexts())(messageTexts(lang), lang);
  return { ...real, englishTexts, messageTexts, messages };
}

// Test files share their modules: with a module of its own for each file, a test would change one
// that the code has not loaded.
const shared = globalThis as { messagesOfTests?: ReturnType<typeof makeMessages> };

// An editor may reword a message: tests of the code see those of words.yaml.
vi.mock('@/lib/i18n/messages', async (load) => {
  shared.messagesOfTests ??= makeMessages(await load());
  return shared.messagesOfTests;
});
