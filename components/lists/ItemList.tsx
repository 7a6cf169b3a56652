import { InLanguage } from '@/components/layout/InLanguage';
import { Spaced } from '@/components/layout/Spaced';
import { dateOf, type Row } from '@/lib/content/listed';
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
  /** Whether the rows have summaries, where there is room. */
  summaries?: boolean;
}

/** News or events as dense rows: date, title, countries, objectives. */
export function ItemList({ lang, rows, within, summaries = false }: Props) {
  const t = messages(lang);
  return (
    <ul className="border-b border-rule *:grid *:gap-x-6 *:gap-y-1 *:border-t *:border-rule *:py-3 sm:*:grid-cols-[8.5rem_1fr]">
      {rows.map(({ item, countries, objectives }) => (
        <li key={item.slug}>
          <p className="text-sm text-soft tabular">
            <DateText lang={lang} start={dateOf(item)} short />
          </p>
          <div>
            <p className="leading-snug">
              <ItemLink lang={lang} item={item} className="quiet-link font-semibold" />
            </p>
            {summaries && (
              <p className="mt-1 max-w-measure text-sm text-soft max-sm:hidden">
                <InLanguage lang={lang} of={item.lang}>
                  {item.summary}
                </InLanguage>
              </p>
            )}
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
