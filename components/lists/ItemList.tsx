import { InLanguage } from '@/components/layout/InLanguage';
import { Spaced } from '@/components/layout/Spaced';
import { dateOf, type Row } from '@/lib/content/queries/listed';
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
  /** Whether the rows have summaries, where there is room. */
  summaries?: boolean;
}

/** News or events as dense rows: date, title, countries, objectives. */
export function ItemList({ lang, rows, within, summaries = false }: Props) {
  const t = messages(lang);
  return (
    <ul className="border-b border-rule *:grid *:gap-x-6 *:gap-y-1 *:border-t *:border-rule *:py-3 sm:*:grid-cols-[8.5rem_1fr]">
      {rows.map(({ item, countries, objectives }) => (
        <ItemRow
          key={item.slug}
          date={<DateText lang={lang} start={dateOf(item)} short />}
          link={<ItemLink lang={lang} item={item} className={rowLinkLook} />}
          summary={
            summaries && (
              <p className="mt-1 max-w-measure text-sm text-soft max-sm:hidden">
                <InLanguage lang={lang} of={item.lang}>
                  {item.summary}
                </InLanguage>
              </p>
            )
          }
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
