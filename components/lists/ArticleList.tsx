import type { ReactNode } from 'react';
import { langAttributes } from '@/components/layout/InLanguage';
import { Spaced } from '@/components/layout/Spaced';
import type { Site } from '@/lib/site';
import type { Article } from '@/lib/site/article';
import { DatedRow, RowDate } from './DatedRow';
import { DateText } from './DateText';
import { EntryLink } from './EntryLink';
import { ObjectiveMarks } from './ObjectiveMarks';
import { RelationTag } from './RelationNote';

interface Props {
  site: Site;
  items: readonly Article[];
  within?: string | undefined;
  /** Whether the rows have summaries, where there is room. */
  summaries?: boolean;
}

/** Articles as dense rows: date of publication, title, countries, objectives. */
export const ArticleList = ({ site, items, within, summaries = false }: Props) => (
  <ul className="border-b border-rule">
    {items.map((item) => (
      <ItemRow
        key={item.slug}
        date={<DateText site={site} start={item.published} form="short" />}
        link={<EntryLink site={site} item={item} className={rowLinkLook} />}
        summary={
          summaries && (
            <p
              className="mt-1 max-w-measure text-sm text-soft max-sm:hidden"
              {...langAttributes(site, item)}
            >
              {item.summary}
            </p>
          )
        }
        facts={
          <Spaced>
            <Where site={site} item={item} within={within} />
            <ObjectiveMarks site={site} item={item} />
            <RelationTag site={site} relation={item.relation} />
          </Spaced>
        }
      />
    ))}
  </ul>
);

/** A row without an item, for a script to copy; what it fills in is marked with data-row. */
export const ArticleListTemplate = ({ site, id }: { site: Site; id: string }) => (
  <template id={id}>
    <ItemRow
      date={<time data-row="date" dateTime="2015" />}
      link={
        <a href={site.address.page('search')} className={rowLinkLook}>
          <span data-row="title" />
          <span data-row="foreign" className="text-sm font-normal text-soft">
            {' '}
            ({site.messages.translation.untranslated})
          </span>
        </a>
      }
      summary={
        <>
          <p data-row="summary" className="mt-1 max-w-measure text-sm" />
          <p data-row="in-text" className="mt-1 max-w-measure text-sm text-soft" />
        </>
      }
      facts={
        <Spaced>
          <span data-row="type" />
          <span data-row="country" />
          {(['context', 'follow-up'] as const).map((relation) => (
            <span key={relation} data-row={relation}>
              <RelationTag site={site} relation={relation} />
            </span>
          ))}
        </Spaced>
      }
    />
  </template>
);

const rowLinkLook = 'quiet-link font-semibold';

/**
 * One item as a row, of a list or of the results of a search; the facts are a word each: format,
 * countries, relation.
 */
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
  <DatedRow date={<RowDate>{date}</RowDate>}>
    <p className="leading-snug">{link}</p>
    {summary}
    <div className="mt-1 flex flex-wrap items-center gap-x-3 gap-y-1 text-sm text-soft">
      {facts}
    </div>
  </DatedRow>
);

/** The countries of an item; in the list of one country, named by its slug, only the others. */
export function Where({
  site,
  item,
  within,
}: {
  site: Site;
  item: Article;
  within?: string | undefined;
}) {
  const t = site.messages;
  const countries = site.countriesOf(item);
  const others = countries.filter(({ slug }) => slug !== within).map(({ title }) => title);
  if (countries.length === 0) return <span>{t.wholeProject}</span>;
  if (others.length === 0) return null;
  return (
    <span>
      {within
        ? t.withCountries({ names: site.format.list(others) })
        : site.format.sideBySide(others)}
    </span>
  );
}
