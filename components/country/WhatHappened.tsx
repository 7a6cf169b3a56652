import type { ComponentProps, ReactNode } from 'react';
import { Fold } from '@/components/layout/Fold';
import { PageSection, PageSectionText } from '@/components/layout/PageSection';
import { ObjectiveLegend } from '@/components/lists/ObjectiveLegend';
import { dateOf } from '@/lib/content/queries/listed';
import type { Entry } from '@/lib/content/read/schema';
import { groupBy } from '@/lib/group-by';
import type { Lang } from '@/lib/i18n/languages';
import { messages } from '@/lib/i18n/messages';
import { CountryLists } from './CountryLists';
import { type Happening, HappeningRow } from './HappeningRow';

interface Props {
  lang: Lang;
  country: Entry<'countries'>;
  /** The earliest first. */
  happenings: readonly Happening[];
  counts: ComponentProps<typeof CountryLists>['counts'];
  objectives: readonly Entry<'objectives'>[];
}

/** With more activities than this, the years fold on narrow screens, where the page would be too long. */
const mostInSight = 10;

/** Everything GLO.ACT did in a country in order of time, with links to its lists. */
export function WhatHappened({ lang, country, happenings, counts, objectives }: Props) {
  const t = messages(lang);
  const years = groupBy(happenings, ({ item }) => dateOf(item).slice(0, 4));
  return (
    <PageSection id="what-happened" title={t.country.happened}>
      <PageSectionText>
        <p className="mb-3 text-sm text-soft">{t.country.happenedLead({ n: happenings.length })}</p>
        <ObjectiveLegend lang={lang} objectives={objectives} />
      </PageSectionText>
      {[...years].map(([year, found]) => (
        <Year key={year} lang={lang} year={year} count={found.length} folded={happenings.length > mostInSight}>
          {found.map((happening) => (
            <HappeningRow key={happening.item.slug} lang={lang} within={country.slug} happening={happening} />
          ))}
        </Year>
      ))}
      <PageSectionText>
        <CountryLists lang={lang} country={country} counts={counts} />
      </PageSectionText>
    </PageSection>
  );
}

interface YearProps {
  lang: Lang;
  year: string;
  count: number;
  folded: boolean;
  children: ReactNode;
}

/** The activities of a year; on wide screens the year hangs in its own column. */
function Year({ lang, year, count, folded, children }: YearProps) {
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
  return (
    <Fold
      className={look}
      summaryClass={side}
      summary={
        <>
          {heading}
          <span className="text-sm font-normal text-soft lg:hidden print:hidden">
            {messages(lang).pictures.activityCount({ n: count })}
          </span>
        </>
      }
    >
      {list}
    </Fold>
  );
}
