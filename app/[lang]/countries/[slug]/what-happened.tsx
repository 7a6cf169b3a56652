import type { ReactNode } from 'react';
import { Fold } from '@/components/layout/Fold';
import { PageSection, PageSectionText } from '@/components/layout/PageSection';
import { UnseenLabel } from '@/components/layout/UnseenLabel';
import { Where } from '@/components/lists/ArticleList';
import { DatedRow } from '@/components/lists/DatedRow';
import { DateText } from '@/components/lists/DateText';
import { EntryLink } from '@/components/lists/EntryLink';
import { ObjectiveLegend, ObjectiveMarks } from '@/components/lists/ObjectiveMarks';
import type { Entry } from '@/lib/content/schema/entry';
import { groupBy } from '@/lib/group-by';
import type { ListPath } from '@/lib/routes';
import type { Site } from '@/lib/site';
import { type Article, dateOf, endOf } from '@/lib/site/article';

interface Props {
  site: Site;
  country: Entry<'countries'>;
  /** What GLO.ACT did there, the earliest first. */
  activities: readonly Article[];
}

/**
 * With more activities than this, the years fold on narrow screens, where the page would be too
 * long.
 */
const mostInSight = 10;

/** Everything GLO.ACT did in a country in order of time, with a link to its articles. */
export function WhatHappened({ site, country, activities }: Props) {
  const t = site.messages;
  const YearPart = activities.length > mostInSight ? FoldedYear : Year;
  const years = groupBy(activities, (activity) => dateOf(activity).slice(0, 4));
  return (
    <PageSection id="what-happened" title={t.country.happened}>
      <PageSectionText>
        <p className="mb-3 text-sm text-soft">{t.country.happenedLead({ n: activities.length })}</p>
        <ObjectiveLegend site={site} />
      </PageSectionText>
      {[...years].map(([year, found]) => (
        <YearPart key={year} site={site} year={year} count={found.length}>
          {found.map((activity) => (
            <ActivityRow key={activity.slug} site={site} within={country.slug} item={activity} />
          ))}
        </YearPart>
      ))}
      <PageSectionText>
        <ArticlesLink site={site} country={country} />
      </PageSectionText>
    </PageSection>
  );
}

interface YearProps {
  site: Site;
  year: string;
  count: number;
  children: ReactNode;
}

const yearLook = 'clear-both flow-root border-t border-rule lg:pt-3';
const yearSide = 'lg:float-start';

/** The activities of a year; on wide screens the year hangs in its own column. */
const Year = ({ year, children }: YearProps) => (
  <div id={year} className={`scroll-mt-4 pt-3 ${yearLook}`}>
    <div className={`mb-1 ${yearSide}`}>
      <YearHeading year={year} />
    </div>
    <ol className="lg:ms-19">{children}</ol>
  </div>
);

/** The same, folded into the year on narrow screens. */
const FoldedYear = ({ site, year, count, children }: YearProps) => (
  <Fold
    id={year}
    className={yearLook}
    summaryClass={yearSide}
    summary={
      <>
        <YearHeading year={year} />
        <span className="text-sm font-normal text-soft lg:hidden print:hidden">
          {site.messages.pictures.activityCount({ n: count })}
        </span>
      </>
    }
  >
    <ol className="lg:ms-19">{children}</ol>
  </Fold>
);

const YearHeading = ({ year }: { year: string }) => (
  <h3 className="text-lg leading-tight text-soft tabular">{year}</h3>
);

/** An activity in a row: its date and form, its title and its place. */
function ActivityRow({ site, within, item }: { site: Site; within: string; item: Article }) {
  const t = site.messages;
  return (
    <DatedRow
      look="pb-4 first:border-t-0 first:pt-0 lg:grid-cols-[calc(var(--side)-4.75rem)_minmax(0,1fr)]"
      date={
        <div className="flex flex-wrap items-center gap-x-3 gap-y-1 text-sm sm:flex-col sm:items-start sm:gap-y-0.5">
          <p className="font-semibold tabular">
            <DateText site={site} start={dateOf(item)} end={endOf(item)} form="without-year" />
          </p>
          <p className="text-soft">
            {item.event ? t.formats[item.event.format] : t.search.types.news}
          </p>
          <ObjectiveMarks site={site} item={item} />
        </div>
      }
    >
      <p className="text-sm leading-snug sm:text-base">
        <EntryLink site={site} item={item} className="quiet-link font-semibold" />
      </p>
      <p className="text-sm text-soft empty:hidden">
        <Where site={site} item={item} within={within} />
      </p>
    </DatedRow>
  );
}

/** A link to the list of the country, with the number of GLO.ACT's own articles. */
function ArticlesLink({ site, country }: { site: Site; country: Entry<'countries'> }) {
  const path: ListPath = { facet: 'country', value: country.slug };
  return (
    <p className="border-t border-rule pt-2 text-sm print:hidden">
      <a href={site.address.list(path)} className="tap pointer-fine:min-h-8">
        {site.messages.homePage.allNews} ({site.articles({ ...path, relation: 'project' }).length})
        <UnseenLabel site={site}>{country.title}</UnseenLabel>
      </a>
    </p>
  );
}
