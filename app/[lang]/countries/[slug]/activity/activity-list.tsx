import { ItemList } from '@/components/lists/ItemList';
import { monthsOf, quarterOf } from '@/lib/figures/quarters';
import { groupBy } from '@/lib/group-by';
import type { Site } from '@/lib/site';
import { dateOf, type Item } from '@/lib/site/item';

interface Props {
  site: Site;
  /** What GLO.ACT did in the country, the earliest first. */
  activities: readonly Item[];
  within: string;
}

/** Activities by year, to which the strip of a country's years links, and within it by quarter. */
export function ActivityList({ site, activities, within }: Props) {
  const years = groupBy(activities, yearOf);
  if (years.size === 0) return <p>{site.messages.pictures.noActivity}</p>;
  return [...years].map(([year, ofYear]) => (
    <section
      key={year}
      id={year}
      className="-mx-3 mb-6 max-w-headline px-3 pb-2 pt-1 target:bg-panel"
    >
      <h2 className="mb-2 text-xl">{year}</h2>
      {[...groupBy(ofYear, (item) => quarterOf(dateOf(item)) ?? '')].map(([quarter, found]) => (
        <section key={quarter} id={quarter || undefined} className="mb-4">
          <h3 className="mb-1 text-lg">
            {quarter
              ? site.format.period(...monthsOf(quarter))
              : site.messages.pictures.monthUnknown({ year })}
          </h3>
          <ItemList site={site} items={found} within={within} />
        </section>
      ))}
    </section>
  ));
}

const yearOf = (item: Item) => dateOf(item).slice(0, 4);
