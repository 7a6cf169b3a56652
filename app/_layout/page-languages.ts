import { getTranslations } from '@/lib/content/queries/queries';
import type { LanguageLink } from '@/lib/i18n/language-link';
import { openLanguages } from '@/lib/i18n/open-languages';
import { routes } from '@/lib/routes';

/** The language menu of the page at an address, or of a page without one. */
export function languagesOf(address?: string): LanguageLink[] {
  const there = address ? getTranslations(address) : [];
  return openLanguages().map((lang) => {
    const page = there.find((found) => found.lang === lang);
    return {
      lang,
      href: page?.address ?? routes.page(lang, 'home'),
      isSamePage: page !== undefined,
    };
  });
}
