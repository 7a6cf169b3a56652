import type { Lang } from './languages';

/** What the language menu of a page offers: the page in another language, or the home page of that language where it is not in it. */
export interface LanguageLink {
  lang: Lang;
  href: string;
  /** Whether it leads to the same page. */
  isSamePage: boolean;
}
