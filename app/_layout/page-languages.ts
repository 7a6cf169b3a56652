import type { LanguageLink } from '@/lib/i18n/language-link';
import { languageOf } from '@/lib/i18n/languages';
import { openLanguages } from '@/lib/i18n/open-languages';
import { type Site, siteIn } from '@/lib/site';

/** The language menu of the page at an address, or of a page without one. */
export function languagesOf(site: Site, address?: string): LanguageLink[] {
  const there = address ? site.translations(address) : [];
  return openLanguages().map((lang) => {
    const { name } = languageOf(lang);
    const page = there.find((found) => found.lang === lang);
    if (page) return { lang, href: page.address, label: name, isSamePage: true };
    const other = siteIn(lang);
    const label = other.messages.languages.home({ name });
    return { lang, href: other.address.page('home'), label, isSamePage: false };
  });
}
