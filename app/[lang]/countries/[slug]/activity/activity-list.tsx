import { ItemList } from '@/components/lists/ItemList';
import { monthsOf, quarterOf } from '@/lib/figures/quarters';
import { groupBy } from '@/lib/group-by';
import type { Site } from '@/lib/site';
import { dateOf, type Item } from '@/lib/site/item';

/** Activities under a heading for each quarter, to which the squares of a country's years link. */
export function ActivityList({
  site,
  activities,
  within,
}: {
  site: Site;
  activities: readonly Item[];
  within: string;
}) {
  const t = site.messages.pictures;
  const groups = groupBy(activities, (item) => quarterOf(dateOf(item)) ?? dateOf(item).slice(0, 4));
  if (groups.size === 0) return <p>{t.noActivity}</p>;
  return [...groups].map(([group, found]) => (
    <section
      key={group}
      id={group}
      className="-mx-3 mb-6 max-w-headline px-3 pb-2 pt-1 target:bg-panel"
    >
      <h2 className="mb-2 text-xl">
        {group.includes('q')
          ? site.format.period(...monthsOf(group))
          : t.monthUnknown({ year: group })}
      </h2>
      <ItemList site={site} items={found} within={within} />
    </section>
  ));
}
