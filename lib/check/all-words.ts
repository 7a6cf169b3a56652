import type { Collection } from '@/lib/content/schema/collections';
import { wordings } from '@/lib/content/schema/fields';
import { schemas } from '@/lib/content/schema/schemas';
import type { Lang } from '@/lib/i18n/languages';
import { remember } from '@/lib/remember';
import { stringsIn } from '@/lib/source/walk';
import type { CheckedSite, Text } from './rule';

/** Words that readers see, with their place. */
interface PlacedWords {
  file: string;
  lang: Lang;
  path: readonly PropertyKey[];
  value: string;
}

/**
 * The words of the originals, of all translations and of the interface, as their files have them.
 */
export const allWords = remember((site: CheckedSite): readonly PlacedWords[] => [
  ...site.entries.flatMap((entry) => wordsIn(entry, site.lang, entry)),
  ...site.translations.flatMap((file) => wordsIn(file, file.lang, file.words)),
  ...site.messageFiles.flatMap(({ file, lang, messages }) =>
    [...messagesIn(messages)].map((message) => ({ file, lang, ...message })),
  ),
]);

/** The texts of the originals and of all translations. */
export const allTexts = ({ texts, translations }: CheckedSite): Text[] => [
  ...texts,
  ...translations,
];

/** The words in the fields of an item that a translation would translate. */
export const wordsIn = (
  { file, collection }: { file: string; collection: Collection },
  lang: Lang,
  fields: unknown,
): PlacedWords[] =>
  stringsIn(schemas[collection], fields)
    .filter(({ schema }) => wordings.get(schema)?.wording === 'translate')
    .map(({ path, value }) => ({ file, lang, path, value }));

/** Every message of a language, with the path of its key. */
export function* messagesIn(
  messages: unknown,
  path: readonly string[] = [],
): Generator<{ path: readonly string[]; value: string }> {
  if (typeof messages === 'string') yield { path, value: messages };
  else if (typeof messages === 'object' && messages !== null)
    for (const [key, inner] of Object.entries(messages)) yield* messagesIn(inner, [...path, key]);
}
