import { ItemList } from '@/components/lists/ItemList';
import { dateOf, type Row } from '@/lib/content/queries/listed';
import { monthsOf, quarterOf } from '@/lib/figures/quarters';
import { groupBy } from '@/lib/group-by';
import { formatPeriod } from '@/lib/i18n/format';
import type { Lang } from '@/lib/i18n/languages';
import { messages } from '@/lib/i18n/messages';

/** Activities under a heading for each quarter, to which the squares of a country's years link. */
export function ActivityList({
  lang,
  rows,
  within,
}: {
  lang: Lang;
  rows: readonly Row[];
  within: string;
}) {
  const t = messages(lang).pictures;
  const groups = groupBy(rows, ({ item }) => quarterOf(dateOf(item)) ?? dateOf(item).slice(0, 4));
  if (groups.size === 0) return <p>{t.noActivity}</p>;
  return [...groups].map(([group, found]) => (
    <section
      key={group}
      id={group}
      className="-mx-3 mb-6 max-w-headline px-3 pb-2 pt-1 target:bg-panel"
    >
      <h2 className="mb-2 text-xl">
        {group.includes('q')
          ? formatPeriod(lang, ...monthsOf(group))
          : t.monthUnknown({ year: group })}
      </h2>
      <ItemList lang={lang} rows={found} within={within} />
    </section>
  ));
}
