import type { Entry } from '@/lib/content/read/schema';
import { formatList } from '@/lib/i18n/format';
import type { Lang } from '@/lib/i18n/languages';
import { sideBySide } from '@/lib/i18n/marks';
import { messages } from '@/lib/i18n/messages';

/** The countries of an item; in the list of one country, named by its slug, only the others. */
export function Where({ lang, countries, within }: { lang: Lang; countries: readonly Entry<'countries'>[]; within?: string | undefined }) {
  const t = messages(lang);
  const others = countries.filter(({ slug }) => slug !== within).map(({ title }) => title);
  if (countries.length === 0) return <span>{t.wholeProject}</span>;
  if (others.length === 0) return null;
  return <span>{within ? t.withCountries({ names: formatList(lang, others) }) : sideBySide(lang, others)}</span>;
}
