import { defaultLang } from './languages';

/** The language of the title of a source: that of the source, unless its title is not known and the words are ours. */
export const titleLanguage = ({ title, language = defaultLang }: { title: string; language?: string | undefined }): string =>
  title.endsWith('(title not known)') ? defaultLang : language;

/** ISO 639 code of the language of a publisher's name: English, or that of what it published. */
export const publisherLanguage = (publisher: string, language: string): string =>
  / (of|and|for|in|with) /.test(publisher) ? defaultLang : language;
