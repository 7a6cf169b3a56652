import type { ReactNode } from 'react';
import { Fold } from '@/components/layout/Fold';
import { PageSection, PageSectionText } from '@/components/layout/PageSection';
import { Spaced } from '@/components/layout/Spaced';
import { UnseenLabel } from '@/components/layout/UnseenLabel';
import { DateText } from '@/components/lists/DateText';
import { ItemLink } from '@/components/lists/ItemLink';
import { Where } from '@/components/lists/ItemList';
import { ObjectiveLegend, ObjectiveMarks } from '@/components/lists/ObjectiveMarks';
import { dateOf, endOf, type Row } from '@/lib/content/queries/listed';
import type { Entry } from '@/lib/content/read/schema';
import { groupBy } from '@/lib/group-by';
import type { Lang } from '@/lib/i18n/languages';
import { messages } from '@/lib/i18n/messages';
import { type ListPath, routes, type Section } from '@/lib/routes';

/** Something GLO.ACT did; if it is an event, with the news that reports it. */
export interface Happening extends Row {
  reports: readonly Entry<'news'>[];
}

interface Props {
  lang: Lang;
  country: Entry<'countries'>;
  /** The earliest first. */
  happenings: readonly Happening[];
  /** How many of GLO.ACT's own items the lists of the country hold. */
  counts: Readonly<Record<Section, number>>;
  objectives: readonly Entry<'objectives'>[];
}

/** With more activities than this, the years fold on narrow screens, where the page would be too long. */
const mostInSight = 10;

/** Everything GLO.ACT did in a country in order of time, with links to its lists. */
export function WhatHappened({ lang, country, happenings, counts, objectives }: Props) {
  const t = messages(lang);
  const years = groupBy(happenings, ({ item }) => dateOf(item).slice(0, 4));
  return (
    <PageSection id="what-happened" title={t.country.happened} wide>
      <PageSectionText>
        <p className="mb-3 text-sm text-soft">{t.country.happenedLead({ n: happenings.length })}</p>
        <ObjectiveLegend lang={lang} objectives={objectives} />
      </PageSectionText>
      {[...years].map(([year, found]) => (
        <Year
          key={year}
          lang={lang}
          year={year}
          count={found.length}
          folded={happenings.length > mostInSight}
        >
          {found.map((happening) => (
            <HappeningRow
              key={happening.item.slug}
              lang={lang}
              within={country.slug}
              happening={happening}
            />
          ))}
        </Year>
      ))}
      <PageSectionText>
        <Lists lang={lang} country={country} counts={counts} />
      </PageSectionText>
    </PageSection>
  );
}

/** The activities of a year; on wide screens the year hangs in its own column. */
function Year({
  lang,
  year,
  count,
  folded,
  children,
}: {
  lang: Lang;
  year: string;
  count: number;
  folded: boolean;
  children: ReactNode;
}) {
  const heading = <h3 className="text-lg leading-tight text-soft tabular">{year}</h3>;
  const list = <ol className="lg:ms-19">{children}</ol>;
  const look = 'clear-both flow-root border-t border-rule lg:pt-3';
  const side = 'lg:float-start';
  if (!folded)
    return (
      <div className={`pt-3 ${look}`}>
        <div className={`mb-1 ${side}`}>{heading}</div>
        {list}
      </div>
    );
  const summary = (
    <>
      {heading}
      <span className="text-sm font-normal text-soft lg:hidden print:hidden">
        {messages(lang).pictures.activityCount({ n: count })}
      </span>
    </>
  );
  return (
    <Fold className={look} summaryClass={side} summary={summary}>
      {list}
    </Fold>
  );
}

/** An activity in a row: its date and form, its title, and the news about it below. */
function HappeningRow({
  lang,
  within,
  happening,
}: {
  lang: Lang;
  within: string;
  happening: Happening;
}) {
  const t = messages(lang);
  const { item, countries, objectives, reports } = happening;
  return (
    <li className="grid gap-x-6 gap-y-1 border-t border-rule pb-4 pt-3 first:border-t-0 first:pt-0 sm:grid-cols-[8.5rem_minmax(0,1fr)] lg:grid-cols-[calc(var(--side)-4.75rem)_minmax(0,1fr)]">
      <div className="flex flex-wrap items-center gap-x-3 gap-y-1 text-sm sm:flex-col sm:items-start sm:gap-y-0.5">
        <p className="font-semibold tabular">
          <DateText lang={lang} start={dateOf(item)} end={endOf(item)} withoutYear />
        </p>
        <p className="text-soft">
          {item.collection === 'events' ? t.formats[item.format] : t.search.kinds.news}
        </p>
        <ObjectiveMarks lang={lang} objectives={objectives} />
      </div>
      <div>
        <p className="text-sm leading-snug sm:text-base">
          <ItemLink lang={lang} item={item} className="quiet-link font-semibold" />
        </p>
        <p className="text-sm text-soft empty:hidden">
          <Where lang={lang} countries={countries} within={within} />
        </p>
        {reports.map((report) => (
          <p
            key={report.slug}
            className="mt-1 border-s-2 border-rule ps-3 text-xs sm:mt-2 sm:text-sm"
          >
            <ItemLink lang={lang} item={report} className="quiet-link" />{' '}
            <span className="block text-xs text-soft max-sm:sr-only">
              {t.search.kinds.news + t.marks.comma}{' '}
              <DateText lang={lang} start={report.published} short />
            </span>
          </p>
        ))}
      </div>
    </li>
  );
}

const sections = ['news', 'events'] as const;

/** Links to the lists of a country, with the number of items of each. */
function Lists({
  lang,
  country: { slug, title },
  counts,
}: Pick<Props, 'lang' | 'country' | 'counts'>) {
  const t = messages(lang);
  const path: ListPath = { facet: 'country', value: slug };
  return (
    <div className="border-t border-rule pt-2 text-sm print:hidden">
      <p className="flex flex-wrap items-center gap-x-4">
        <Spaced>
          {sections.map((section) => (
            <a
              key={section}
              href={routes.list(lang, section, path)}
              className="tap pointer-fine:min-h-8"
            >
              {t.allOf[section]} ({counts[section]})<UnseenLabel lang={lang}>{title}</UnseenLabel>
            </a>
          ))}
        </Spaced>
      </p>
    </div>
  );
}
