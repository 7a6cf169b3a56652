import type { Reading } from '@/lib/content/read/load';
import { areNumbersUnrecorded, haveNumbersChanged } from '@/lib/content/read/translated-numbers';
import { entriesIn } from '@/lib/content/schema/entry';
import type { Lang } from '@/lib/i18n/languages';

/**
 * The files of a language by what a translator has to do about them, each state with its files;
 * a state that no file is in is left out.
 */
export function translationStates(
  {
    content,
    translations,
    fingerprints,
  }: Pick<Reading, 'content' | 'translations' | 'fingerprints'>,
  lang: Lang,
): { state: string; files: readonly string[] }[] {
  const entries = entriesIn(content);
  const originals = new Map(entries.map((entry) => [entry.file, entry]));
  const files = translations
    .filter((file) => file.lang === lang)
    .map((file) => {
      const name = `${file.collection}/${file.slug}.md`;
      return { ...file, name, original: originals.get(name) };
    });
  const translated = new Set(files.map(({ name }) => name));
  const namesOf = (some: typeof files) => some.map(({ file }) => file);
  const withNumbers = (isMeant: typeof haveNumbersChanged) =>
    namesOf(files.filter(({ original, words }) => original && words && isMeant(original, words)));
  return [
    {
      state: 'missing',
      files: [...originals.keys()].filter((name) => !translated.has(name)),
    },
    {
      state: 'without the text, which is shown in English',
      files: namesOf(files.filter(({ original, body }) => original?.body && body === '')),
    },
    {
      state: 'without an original',
      files: namesOf(files.filter(({ original }) => !original)),
    },
    {
      state: 'without the fingerprint of the original, compared with nothing',
      files: namesOf(files.filter(({ words }) => words && !words.of)),
    },
    {
      state: 'with words in English, since the telephone numbers beside them have changed',
      files: withNumbers(haveNumbersChanged),
    },
    {
      state: 'with words beside telephone numbers that nothing records',
      files: withNumbers(areNumbersUnrecorded),
    },
    {
      state: 'lagging behind the original',
      files: files
        .filter(({ name, original, words }) =>
          original && words?.of ? words.of !== fingerprints.get(name) : false,
        )
        .map(({ file, words }) => `${file}, compared on ${words?.translated}`),
    },
  ].filter(({ files }) => files.length > 0);
}
