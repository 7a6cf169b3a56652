import { currentContents } from '@/lib/content/current';
import type { ContentByLanguage } from '@/lib/content/schema/entry';
import { type Lang, languageOf, perLanguage } from '@/lib/i18n/languages';
import { messages } from '@/lib/i18n/messages';
import { publishedCopies } from '@/lib/published-copies';
import { remember } from '@/lib/remember';
import { addressesIn } from '@/lib/routes';
import { articlesIn } from '@/lib/site/articles';
import { collectionsIn } from '@/lib/site/collections';
import { correctionLinks } from '@/lib/site/correction-links';
import { formatsIn } from '@/lib/site/formats';
import { pagesIn } from '@/lib/site/pages';
import { sourcesIn } from '@/lib/site/sources';
import { textsIn } from '@/lib/site/texts';
import { absolute, siteContact } from '@/lib/site-url';

/** The site in one language: its content, its words, its formats and its addresses. */
export interface Site extends ReturnType<typeof makeSite> {}

/**
 * The site in a language as its content is now.
 * @example siteIn('fr').address.country('mali') // "/fr/countries/mali/"
 */
export const siteIn = (lang: Lang): Site => siteOf(currentContents(), lang);

/** The site that some content makes, in one of its languages. */
export const siteOf = (contents: ContentByLanguage, lang: Lang): Site => sitesOf(contents)(lang);

// Made once for each state of the content, and only in the languages that are asked for.
const sitesOf = remember((contents: ContentByLanguage) =>
  perLanguage((lang) => makeSite(contents, lang)),
);

function makeSite(contents: ContentByLanguage, lang: Lang) {
  const content = contents.get(lang);
  if (!content)
    throw new Error(
      `"${lang}" is not open, or has no messages: see content/languages.yaml and content/translations/${lang}`,
    );
  const pages = pagesIn(contents, content, lang);
  const { repository } = siteContact;
  return {
    lang,
    direction: languageOf(lang).direction,
    messages: messages(lang),
    format: formatsIn(lang),
    address: addressesIn(lang),
    ...articlesIn(content, lang),
    ...collectionsIn(content, lang),
    ...sourcesIn(content, lang),
    ...pages,
    /** Where a page can be corrected; undefined if the site has no repository. */
    correction: (path: string) =>
      repository && correctionLinks(repository, absolute(path), pages.fileOf(path)),
    /** Whether copies of the site are published beside it. */
    hasCopies: () => publishedCopies().length > 0,
    ...textsIn(contents, content, lang),
  };
}
