import { titleNotKnown } from '@/lib/content/text-parts';
import { defaultLang, type Lang } from './languages';
import { publisherAt } from './publishers';

/**
 * The language of the title of a source: that of the source, unless its title is not known and the
 * words are ours.
 */
export const titleLanguage = ({
  title,
  language = defaultLang,
}: {
  title: string;
  language?: string | undefined;
}): string => (title.endsWith(titleNotKnown) ? defaultLang : language);

export type Titled = {
  collection?: string;
  title: string;
  lang: Lang;
  languages?: readonly string[];
};
/**
 * ISO 639 code of the language of an item's title: `lang`, that of its words, but a publication in
 * other `languages` keeps its own title until it is translated.
 */
export const languageOfTitle = ({ collection, title, lang, languages = [] }: Titled): string =>
  collection === 'resources' && lang === defaultLang && !languages.includes(lang)
    ? titleLanguage({ title, language: languages[0] })
    : lang;

/**
 * ISO 639 code of the language of a publisher's name: as content/publishers.yaml says, or that of
 * what it published.
 */
export const publisherLanguage = (publisher: string, language: string): string =>
  publisherAt(publisher)?.language ?? language;
