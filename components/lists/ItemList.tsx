import { Spaced } from '@/components/layout/Spaced';
import { dateOf, type Row } from '@/lib/content/listed';
import { groupBy } from '@/lib/group-by';
import type { Lang } from '@/lib/i18n/languages';
import { messages } from '@/lib/i18n/messages';
import { DateText } from './DateText';
import { ItemLink } from './ItemLink';
import { ItemRow, rowLinkLook } from './ItemRow';
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
        <ItemRow
          key={item.slug}
          date={<DateText lang={lang} start={dateOf(item)} short />}
          link={<ItemLink lang={lang} item={item} className={rowLinkLook} />}
          facts={
            <Spaced>
              {item.collection === 'events' && <span>{t.formats[item.format]}</span>}
              <Where lang={lang} countries={countries} within={within} />
              <ObjectiveMarks lang={lang} objectives={objectives} />
              <RelationTag lang={lang} relation={item.relation} />
            </Spaced>
          }
        />
      ))}
    </ul>
  );
}
