import type { Lang } from './languages';

/**
 * A link in the language menu: to the page in another language, or to that language's home page if
 * it does not have the page.
 */
export interface LanguageLink {
  lang: Lang;
  href: string;
  /** The name of the language; says so if the link leads to its home page. */
  label: string;
  /** Whether it leads to the same page in the other language. */
  isSamePage: boolean;
}
