import type { LanguageLink } from '@/lib/i18n/language-link';
import { languageOf } from '@/lib/i18n/languages';
import { messages } from '@/lib/i18n/messages';
import { addressesIn } from '@/lib/routes';
import type { Site } from '@/lib/site';

/** The language menu of the page at an address, or of a page without one. */
export function languagesOf(site: Site, address?: string): LanguageLink[] {
  const there = address ? site.translations(address) : [];
  return site.languages.map((lang) => {
    const { name } = languageOf(lang);
    const page = there.find((found) => found.lang === lang);
    if (page) return { lang, href: page.address, label: name, isSamePage: true };
    const label = messages(lang).languages.home({ name });
    return { lang, href: addressesIn(lang).page('home'), label, isSamePage: false };
  });
}
