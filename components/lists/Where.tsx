import type { Entry } from '@/lib/content/read/schema';
import { formatList } from '@/lib/i18n/format';
import type { Lang } from '@/lib/i18n/languages';
import { sideBySide } from '@/lib/i18n/marks';
import { messages } from '@/lib/i18n/messages';

interface Props {
  lang: Lang;
  countries: readonly Entry<'countries'>[];
  /** Slug of the country whose list it is, left out because it is the same in every row. */
  within?: string | undefined;
}

/** The countries of an item; in the list of one country, only the others. */
export function Where({ lang, countries, within }: Props) {
  const t = messages(lang);
  const others = countries.filter(({ slug }) => slug !== within).map(({ title }) => title);
  if (countries.length === 0) return <span>{t.wholeProject}</span>;
  if (others.length === 0) return null;
  return <span>{within ? t.withCountries({ names: formatList(lang, others) }) : sideBySide(lang, others)}</span>;
}
