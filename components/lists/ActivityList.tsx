import type { Entry } from '@/lib/content/schema';
import { monthsOf, quarterOf } from '@/lib/figures/quarters';
import { formatPeriod } from '@/lib/i18n/format';
import type { Lang } from '@/lib/i18n/languages';
import { messages } from '@/lib/i18n/messages';
import { ItemList } from './ItemList';

type Item = Entry<'news'> | Entry<'events'>;

interface Props {
  lang: Lang;
  activities: readonly Item[];
  countryNames: Readonly<Record<string, string>>;
  objectives: readonly Entry<'objectives'>[];
  /** Slug of the country whose activities they are. */
  within?: string;
}

/** Activities under a heading for each quarter, to which the cells of the matrix lead. */
export function ActivityList({ lang, activities, ...rest }: Props) {
  const t = messages(lang).pictures;
  const groups = new Map<string, Item[]>();
  for (const item of activities) {
    const date = item.collection === 'news' ? item.published : item.start;
    const group = quarterOf(date) ?? date.slice(0, 4);
    groups.set(group, [...(groups.get(group) ?? []), item]);
  }
  if (groups.size === 0) return <p>{t.noActivity}</p>;
  return [...groups].map(([group, items]) => (
    <section key={group} id={group} className="-mx-3 mb-6 max-w-headline px-3 pb-2 pt-1 target:bg-panel">
      <h2 className="mb-2 text-xl">{group.includes('q') ? formatPeriod(lang, ...monthsOf(group)) : t.monthUnknown({ year: group })}</h2>
      <ItemList lang={lang} items={items} {...rest} />
    </section>
  ));
}
