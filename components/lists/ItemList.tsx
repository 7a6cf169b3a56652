import type { ReactNode } from 'react';
import { langAttributes } from '@/components/layout/InLanguage';
import { Spaced } from '@/components/layout/Spaced';
import { dateOf, type Row } from '@/lib/content/queries/listed';
import type { Entry } from '@/lib/content/read/schema';
import { formatList } from '@/lib/i18n/format';
import type { Lang } from '@/lib/i18n/languages';
import { sideBySide } from '@/lib/i18n/marks';
import { messages } from '@/lib/i18n/messages';
import { routes } from '@/lib/routes';
import { DateText } from './DateText';
import { ItemLink } from './ItemLink';
import { ObjectiveMarks } from './ObjectiveMarks';
import { RelationTag } from './RelationNote';

interface Props {
  lang: Lang;
  rows: readonly Row[];
  within?: string | undefined;
  /** Whether the rows have summaries, where there is room. */
  summaries?: boolean;
}

/** News or events as dense rows: date, title, countries, objectives. */
export function ItemList({ lang, rows, within, summaries = false }: Props) {
  const t = messages(lang);
  return (
    <ul className="border-b border-rule">
      {rows.map(({ item, countries, objectives }) => (
        <ItemRow
          key={item.slug}
          date={<DateText lang={lang} start={dateOf(item)} short />}
          link={<ItemLink lang={lang} item={item} className={rowLinkLook} />}
          summary={
            summaries && (
              <p
                className="mt-1 max-w-measure text-sm text-soft max-sm:hidden"
                {...langAttributes(lang, item.lang)}
              >
                {item.summary}
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

/** A row without an item, for a script to copy; what it fills in is marked with data-row. */
export const ItemListTemplate = ({ lang, id }: { lang: Lang; id: string }) => (
  <template id={id}>
    <ItemRow
      date={<time data-row="date" dateTime="2015" />}
      link={
        <a href={routes.page(lang, 'search')} className={rowLinkLook}>
          <span data-row="title" />
          <span data-row="foreign" className="text-sm font-normal text-soft">
            {' '}
            ({messages(lang).translation.untranslated})
          </span>
        </a>
      }
      summary={<p data-row="summary" className="mt-1 max-w-measure text-sm" />}
      facts={
        <Spaced>
          <span data-row="kind" />
          <span data-row="country" />
          {(['context', 'follow-up'] as const).map((relation) => (
            <span key={relation} data-row={relation}>
              <RelationTag lang={lang} relation={relation} />
            </span>
          ))}
        </Spaced>
      }
    />
  </template>
);

const rowLinkLook = 'quiet-link font-semibold';

/** One item as a row, of a list or of the results of a search; the facts are a word each: format, countries, relation. */
const ItemRow = ({
  date,
  link,
  summary,
  facts,
}: {
  date: ReactNode;
  link: ReactNode;
  summary?: ReactNode;
  facts: ReactNode;
}) => (
  <li className="grid grid-cols-1 gap-x-6 gap-y-1 border-t border-rule py-3 sm:grid-cols-[8.5rem_1fr]">
    <p className="text-sm text-soft tabular">{date}</p>
    <div>
      <p className="leading-snug">{link}</p>
      {summary}
      <div className="mt-1 flex flex-wrap items-center gap-x-3 gap-y-1 text-sm text-soft">
        {facts}
      </div>
    </div>
  </li>
);

/** The countries of an item; in the list of one country, named by its slug, only the others. */
export function Where({
  lang,
  countries,
  within,
}: {
  lang: Lang;
  countries: readonly Entry<'countries'>[];
  within?: string | undefined;
}) {
  const t = messages(lang);
  const others = countries.filter(({ slug }) => slug !== within).map(({ title }) => title);
  if (countries.length === 0) return <span>{t.wholeProject}</span>;
  if (others.length === 0) return null;
  return (
    <span>
      {within ? t.withCountries({ names: formatList(lang, others) }) : sideBySide(lang, others)}
    </span>
  );
}
