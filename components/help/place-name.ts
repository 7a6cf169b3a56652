import type { HelpPlace } from '@/lib/content/schema/entry';
import { defaultLang } from '@/lib/i18n/languages';

/** The name of a place within a sentence: "the United Kingdom". */
export const nameInSentence = (place: HelpPlace): string =>
  'article' in place && place.article && place.lang === defaultLang
    ? `${place.article} ${place.title}`
    : place.title;
