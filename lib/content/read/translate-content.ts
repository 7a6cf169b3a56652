import type { Collection } from '@/lib/content/schema/collections';
import {
  type Content,
  contentOf,
  type Entry,
  entriesIn,
  type Source,
  type Translation,
} from '@/lib/content/schema/entry';
import { factsOf } from '@/lib/content/text/body-facts';
import { typographic } from '@/lib/content/text/typography';
import { defaultLang, type Lang } from '@/lib/i18n/languages';
import { languageOfTitle } from '@/lib/i18n/title-language';
import { remember } from '@/lib/remember';
import type { ReadTranslation } from './parse';
import { haveNumbersChanged, wordsBesideTheirNumbers } from './translated-numbers';
import { mergeWords } from './translation-fields';

/**
 * The content in another language. An item has its page in that language if its text is translated,
 * or if it has none and its other words are; one without a page of its own, if the page that shows
 * it is. What has no translation stays English, and is marked so.
 */
export function translate(
  lang: Lang,
  content: Content,
  translations: readonly ReadTranslation[],
  fingerprints: ReadonlyMap<string, string>,
): Content {
  const files = new Map(
    translations
      .filter((file) => file.lang === lang)
      .map((file) => [`${file.collection}/${file.slug}`, file]),
  );
  const translated = contentOf(
    entriesIn(content).map((entry) => {
      const file = files.get(`${entry.collection}/${entry.slug}`);
      return file?.words
        ? translationOf(entry)(file as Required<ReadTranslation>, fingerprints.get(entry.file))
        : untranslated(entry);
    }),
  );
  return withPlaces(translated, lang);
}

/** The pages that show the items of a collection whose items have no pages of their own. */
const pageShowing: Partial<Record<Collection, string>> = {
  objectives: 'objectives',
  partners: 'who-did-what',
  resources: 'resources',
  glossary: 'glossary',
  milestones: 'timeline',
};

/**
 * The same content, where an item whose words are translated is still in English on a page that is
 * not.
 */
function withPlaces(content: Content, lang: Lang): Content {
  const english = new Set(
    content.pages.filter(({ pageLang }) => pageLang !== lang).map(({ slug }) => slug),
  );
  return contentOf(
    entriesIn(content).map((entry) =>
      english.has(pageShowing[entry.collection] ?? '')
        ? { ...entry, pageLang: defaultLang }
        : entry,
    ),
  );
}

/** An item in English in another language. */
const untranslated = remember((entry: Entry): Entry => {
  const { merged } = mergeWords(entry.collection, entry, undefined);
  // A publication keeps its own title until it is translated.
  const isEnglish = languageOfTitle(entry) === defaultLang;
  return { ...merged, title: isEnglish ? merged.title : entry.title };
});

/**
 * A source, its title set by the rules of this language if it is in it; the originals set it by
 * English ones.
 */
const withSetTitle = (lang: Lang, source: Source): Source =>
  source.language === lang ? { ...source, title: typographic(source.title, lang) } : source;

/** People are matched by place, as all words of lists are. */
const spellingsOf = (
  { people }: Entry<'news'>,
  { people: spelled = [] }: Required<ReadTranslation>['words'],
): ReadonlyMap<string, string> =>
  new Map(
    people.flatMap(({ name }, i) => {
      const spelling = spelled.length === people.length && spelled[i]?.name;
      return spelling ? [[name, spelling]] : [];
    }),
  );

/**
 * The same object until one of the two files changes, so that an edit in development does not parse
 * all other texts again.
 */
const translationOf = remember((entry: Entry) =>
  remember((read: Required<ReadTranslation>, fingerprint?: string) =>
    translated(entry, read, fingerprint),
  ),
);

function translated(
  entry: Entry,
  { lang, words, body, bodyLine, file }: Required<ReadTranslation>,
  fingerprint: string | undefined,
): Entry {
  const usable = wordsBesideTheirNumbers(entry, words);
  const { merged } = mergeWords(entry.collection, entry, usable);
  const isOlder = (words.of && words.of !== fingerprint) || haveNumbersChanged(entry, words);
  const hasPage = body !== '' || entry.body === '';
  const translation: Translation = {
    title: entry.title,
    reviewed: words.reviewed ?? false,
    ...(isOlder && { lagsSince: words.translated }),
  };
  return {
    ...merged,
    ...('sources' in merged && {
      sources: (merged.sources as readonly Source[]).map((source) => withSetTitle(lang, source)),
    }),
    ...(entry.collection === 'news' && { spellings: spellingsOf(entry, words) }),
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
