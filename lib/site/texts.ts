import type { Content, ContentByLanguage, Entry } from '@/lib/content/schema/entry';
import type { Linker } from '@/lib/content/text/markdown';
import { languageOfNames } from '@/lib/content/text/names';
import { type Has, siteLinker, withLinkedSite } from '@/lib/content/text/site-links';
import { termLinker } from '@/lib/content/text/term-links';
import { defaultLang, type Lang } from '@/lib/i18n/languages';
import { messages } from '@/lib/i18n/messages';
import { addressesIn } from '@/lib/routes';
import { hasAddress } from './site-pages';

/** The links in texts of one language. */
export function textsIn(contents: ContentByLanguage, content: Content, lang: Lang) {
  const has: Has = (of, address) => hasAddress(contents, of, address);
  const links = siteLinker(lang, has, messages(lang).translation.untranslated);
  const terms = content.glossary.filter(({ pageLang }) => pageLang === lang);

  /**
   * Points links to this site to the reader's language; in a translation, also gives names that
   * stay as they are their language.
   */
  const linker = lang === defaultLang ? links : both(links, languageOfNames(lang));
  return {
    linker,
    /** The same, and links the first use of each glossary term to the glossary. */
    termLinker: both(linker, termLinker(terms, addressesIn(lang).term)),
    /**
     * The Markdown of a text, with a language in each link to this site, which `inFull` makes an
     * address of the web.
     */
    markdown: (entry: Entry, inFull: (address: string) => string) =>
      withLinkedSite(entry, lang, has, inFull),
  };
}

const both =
  (first: Linker, second: Linker): Linker =>
  (tree) => {
    first(tree);
    second(tree);
  };
