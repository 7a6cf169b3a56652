import { Spaced } from '@/components/layout/Spaced';
import type { Entry } from '@/lib/content/schema';
import type { Lang } from '@/lib/i18n/languages';
import { messages } from '@/lib/i18n/messages';
import { DateText } from './DateText';
import { ItemLink } from './ItemLink';
import { ObjectiveMarks } from './ObjectiveMarks';
import { RelationTag } from './RelationNote';
import { Where } from './Where';

interface Props {
  lang: Lang;
  items: readonly (Entry<'news'> | Entry<'events'>)[];
  /** Names of countries by slug. */
  countryNames: Readonly<Record<string, string>>;
  objectives: readonly Entry<'objectives'>[];
  /** Slug of the country whose list it is: its name would be the same on every row. */
  within?: string | undefined;
  /** Level of the year headings; without one there are none. */
  years?: 'h2' | 'h3';
}

/** News or events as dense rows: date, title, where, objectives; a heading for each year where asked. */
export function ItemList({ items, years: Heading, ...rest }: Props) {
  if (!Heading) return <Rows items={items} {...rest} />;
  const groups = groupByYear(items);
  return [...groups].map(([year, group]) => (
    <section key={year} className="mb-10">
      <Heading className="mb-2 text-xl">{year}</Heading>
      <Rows items={group} {...rest} />
    </section>
  ));
}

const yearOf = (item: Props['items'][number]) => (item.collection === 'news' ? item.published : item.start).slice(0, 4);

function groupByYear(items: Props['items']): Map<string, Props['items'][number][]> {
  const groups = new Map<string, Props['items'][number][]>();
  for (const item of items) groups.set(yearOf(item), [...(groups.get(yearOf(item)) ?? []), item]);
  return groups;
}

function Rows({ lang, items, countryNames, objectives, within }: Omit<Props, 'years'>) {
  const t = messages(lang);
  return (
    <ul className="border-b border-rule">
      {items.map((item) => (
        <li key={item.slug} className="grid gap-x-6 gap-y-1 border-t border-rule py-3 sm:grid-cols-[8.5rem_1fr]">
          <p className="text-sm text-soft tabular-nums">
            {item.collection === 'news' ? (
              <DateText lang={lang} start={item.published} short />
            ) : (
              <DateText lang={lang} start={item.start} short />
            )}
          </p>
          <div>
            <p className="leading-snug">
              <ItemLink lang={lang} item={item} className="font-semibold text-ink decoration-rule hover:decoration-current" />
            </p>
            <div className="mt-1 flex flex-wrap items-center gap-x-3 gap-y-1 text-sm text-soft">
              <Spaced>
                {item.collection === 'events' && <span>{t.formats[item.format]}</span>}
                <Where lang={lang} slugs={item.countries} names={countryNames} within={within} />
                <ObjectiveMarks lang={lang} objectives={objectives.filter(({ slug }) => item.objectives.includes(slug))} />
                <RelationTag lang={lang} relation={item.relation} />
              </Spaced>
            </div>
          </div>
        </li>
      ))}
    </ul>
  );
}
