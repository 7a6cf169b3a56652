import { factsOf } from '@/lib/content/text/body-facts';
import { typographic } from '@/lib/content/text/typography';
import type { Lang } from '@/lib/i18n/languages';
import { remember } from '@/lib/remember';
import type { ReadTranslation } from './parse';
import {
  type Collection,
  type Content,
  collections,
  type Entry,
  type Source,
  type Translation,
} from './schema';
import { mergeWords } from './translations';

/**
 * The content in another language. An item with a translated title and summary has its page in that language only if its text is
 * translated too, or if it has no text. What has no translation stays English.
 */
export function translate(
  lang: Lang,
  content: Content,
  translations: readonly ReadTranslation[],
  marks: ReadonlyMap<string, string>,
): Content {
  const own = new Map(
    translations
      .filter((file) => file.lang === lang)
      .map((file) => [`${file.collection}/${file.slug}`, file]),
  );
  const entriesOf = (collection: Collection) =>
    (content[collection] as readonly Entry[]).map((entry) => {
      const file = own.get(`${collection}/${entry.slug}`);
      return file?.words
        ? kept(entry)(file as Required<ReadTranslation>, marks.get(entry.file))
        : entry;
    });
  return Object.fromEntries(
    collections.map((collection) => [collection, entriesOf(collection)]),
  ) as unknown as Content;
}

/** A source, its title set by the rules of this language if it is in it; the originals set it by English ones. */
const withSetTitle = (lang: Lang, source: Source): Source =>
  source.language === lang ? { ...source, title: typographic(source.title, lang) } : source;

/** The same object until one of the two files changes, so that an edit in development does not parse all other texts again. */
const kept = remember((entry: Entry) =>
  remember((read: Required<ReadTranslation>, mark?: string) => translated(entry, read, mark)),
);

function translated(
  entry: Entry,
  { lang, words, body, bodyLine, file }: Required<ReadTranslation>,
  mark: string | undefined,
): Entry {
  const { merged, differences } = mergeWords(entry.collection, entry, words);
  const hasPage = body !== '' || entry.body === '';
  const missing = new Set(
    differences.filter(({ kind }) => kind === 'missing').map(({ path: [field] }) => String(field)),
  );
  const translation: Translation = {
    title: entry.title,
    translated: words.translated,
    reviewed: words.reviewed ?? false,
    lags: words.of !== mark,
    missing: [...missing],
  };
  return {
    ...merged,
    ...('sources' in merged && {
      sources: (merged.sources as readonly Source[]).map((source) => withSetTitle(lang, source)),
    }),
    file,
    lang,
    pageLang: hasPage ? lang : entry.pageLang,
    translation,
    body,
    bodyLine,
    ...(body !== '' &&
      /^#/m.test(entry.body) && { headingIds: factsOf(entry).headings.map(({ id }) => id) }),
  } as Entry;
}
