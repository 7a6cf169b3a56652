import { defaultLang } from './languages';

/** The language of the title of a source: that of its page; where the page's own title is not known, the words are ours. */
export const titleLanguage = ({ title, language = defaultLang }: { title: string; language?: string | undefined }): string =>
  title.endsWith('(title not known)') ? defaultLang : language;
