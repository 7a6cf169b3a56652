import { getAll, getCountries, getResources } from '@/lib/content/index';
import type { Lang } from '@/lib/i18n/languages';
import { citationFormats, routes } from '@/lib/routes';
import { printCitation } from './citation';
import { citationOf } from './item-citation';

/** Every citation file of a language by its address, "/en/citations/countries-nepal.bib". Each is printed on demand. */
export function citationFiles(lang: Lang): Map<string, () => string> {
  const all = [...getAll(lang, 'news'), ...getAll(lang, 'events'), ...getCountries(lang), ...getResources(lang)];
  // An item without a page in the language is cited in the language of its page.
  const cited = all.filter(({ pageLang }) => pageLang === lang);
  return new Map(
    cited.flatMap((entry) =>
      citationFormats.map(
        (format) =>
          [
            routes.citation(lang, entry.collection, entry.slug, format),
            () => printCitation(lang, format, citationOf(lang, entry)),
          ] as const,
      ),
    ),
  );
}
