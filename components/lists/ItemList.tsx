import { Spaced } from '@/components/layout/Spaced';
import { dateOf, type Row } from '@/lib/content/listed';
import { groupBy } from '@/lib/group-by';
import type { Lang } from '@/lib/i18n/languages';
import { messages } from '@/lib/i18n/messages';
import { DateText } from './DateText';
import { ItemLink } from './ItemLink';
import { ObjectiveMarks } from './ObjectiveMarks';
import { RelationTag } from './RelationNote';
import { Where } from './Where';

interface Props {
  lang: Lang;
  rows: readonly Row[];
  /** Slug of the country whose list it is, left out because it is the same in every row. */
  within?: string | undefined;
  /** Whether each year has a heading. */
  byYear?: boolean;
}

/** News or events as dense rows: date, title, countries, objectives; optionally with a heading for each year. */
export function ItemList({ rows, byYear = false, ...rest }: Props) {
  if (!byYear) return <Rows rows={rows} {...rest} />;
  const groups = groupBy(rows, ({ item }) => dateOf(item).slice(0, 4));
  return [...groups].map(([year, group]) => (
    <section key={year} className="mb-10">
      <h2 className="mb-2 text-xl">{year}</h2>
      <Rows rows={group} {...rest} />
    </section>
  ));
}

function Rows({ lang, rows, within }: Omit<Props, 'byYear'>) {
  const t = messages(lang);
  return (
    <ul className="border-b border-rule">
      {rows.map(({ item, countries, objectives }) => (
        <li key={item.slug} className="grid gap-x-6 gap-y-1 border-t border-rule py-3 sm:grid-cols-[8.5rem_1fr]">
          <p className="text-sm text-soft tabular">
            <DateText lang={lang} start={dateOf(item)} short />
          </p>
          <div>
            <p className="leading-snug">
              <ItemLink lang={lang} item={item} className="font-semibold text-ink decoration-rule hover:decoration-current" />
            </p>
            <div className="mt-1 flex flex-wrap items-center gap-x-3 gap-y-1 text-sm text-soft">
              <Spaced>
                {item.collection === 'events' && <span>{t.formats[item.format]}</span>}
                <Where lang={lang} countries={countries} within={within} />
                <ObjectiveMarks lang={lang} objectives={objectives} />
                <RelationTag lang={lang} relation={item.relation} />
              </Spaced>
            </div>
          </div>
        </li>
      ))}
    </ul>
  );
}
