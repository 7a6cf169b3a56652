import type { ReactNode } from 'react';
import { DisclosureSummary } from '@/components/layout/DisclosureSummary';
import { PageSection, PageSectionText } from '@/components/layout/PageSection';
import { Spaced } from '@/components/layout/Spaced';
import { DateText } from '@/components/lists/DateText';
import { FollowFiles } from '@/components/lists/FollowFiles';
import { ObjectiveLegend } from '@/components/lists/ObjectiveLegend';
import { ObjectiveMarks } from '@/components/lists/ObjectiveMarks';
import { Where } from '@/components/lists/Where';
import type { Entry } from '@/lib/content/schema';
import { messages } from '@/lib/i18n/languages';
import { addressOf, type ListPath, routes, type Section } from '@/lib/routes';

/** Something that GLO.ACT did, and the news that reports it where it is an event. */
export interface Happening {
  activity: Entry<'news'> | Entry<'events'>;
  reports: readonly Entry<'news'>[];
}

interface Props {
  lang: string;
  country: Entry<'countries'>;
  /** The earliest first. */
  happenings: readonly Happening[];
  /** How many items the lists of the country hold: GLO.ACT's own, and others. */
  counts: Readonly<Record<Section, { own: number; other: number }>>;
  countryNames: Readonly<Record<string, string>>;
  objectives: readonly Entry<'objectives'>[];
}

/** With more than this, the years are folded on narrow screens: the page would be too long to scroll through. */
const mostInSight = 10;

/** All that GLO.ACT did in a country in order of time, with the ways to its lists. */
export function WhatHappened({ lang, country, happenings, counts, ...names }: Props) {
  const t = messages(lang);
  const years = new Map<string, Happening[]>();
  for (const happening of happenings) {
    const year = startOf(happening.activity).slice(0, 4);
    years.set(year, [...(years.get(year) ?? []), happening]);
  }
  return (
    <PageSection id="what-happened" title={t.country.happened}>
      <PageSectionText>
        <p className="mb-3 text-sm text-soft">{t.country.happenedLead(t.pictures.activityCount(happenings.length))}</p>
        <ObjectiveLegend lead={`${t.objectives}:`} objectives={names.objectives} />
      </PageSectionText>
      {[...years].map(([year, found]) => (
        <Year key={year} lang={lang} year={year} count={found.length} folded={happenings.length > mostInSight}>
          {found.map((happening) => (
            <HappeningRow key={happening.activity.slug} lang={lang} within={country.slug} happening={happening} {...names} />
          ))}
        </Year>
      ))}
      <PageSectionText>
        <ListLinks lang={lang} country={country} counts={counts} />
      </PageSectionText>
    </PageSection>
  );
}

const startOf = (item: Happening['activity']) => (item.collection === 'news' ? item.published : item.start);

/** The activities of a year, with the year in a column of its own on wide screens. */
function Year({
  lang,
  year,
  count,
  folded,
  children,
}: {
  lang: string;
  year: string;
  count: number;
  folded: boolean;
  children: ReactNode;
}) {
  const heading = <h3 className="text-lg leading-tight text-soft tabular-nums">{year}</h3>;
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
    <details className={`fold ${look}`}>
      <DisclosureSummary className={`lg:min-h-0 ${side}`}>
        {heading}
        <span className="text-sm font-normal text-soft lg:hidden print:hidden">{messages(lang).pictures.activityCount(count)}</span>
      </DisclosureSummary>
      {list}
    </details>
  );
}

interface RowProps {
  lang: string;
  within: string;
  happening: Happening;
  countryNames: Props['countryNames'];
  objectives: Props['objectives'];
}

function HappeningRow({ lang, within, happening: { activity, reports }, countryNames, objectives }: RowProps) {
  const t = messages(lang);
  const isEvent = activity.collection === 'events';
  return (
    <li className="grid gap-x-6 gap-y-1 border-t border-rule pb-4 pt-3 first:border-t-0 first:pt-0 sm:grid-cols-[8.5rem_minmax(0,1fr)] lg:grid-cols-[calc(var(--side)-4.75rem)_minmax(0,1fr)]">
      <div className="flex flex-wrap items-center gap-x-3 gap-y-1 text-sm sm:flex-col sm:items-start sm:gap-y-0.5">
        <p className="font-semibold tabular-nums">
          <DateText lang={lang} start={startOf(activity)} end={isEvent ? activity.end : undefined} withoutYear />
        </p>
        <p className="text-soft">{isEvent ? t.formats[activity.format] : t.nav.news}</p>
        <ObjectiveMarks lang={lang} objectives={objectives.filter(({ slug }) => activity.objectives.includes(slug))} />
      </div>
      <div>
        <p className="text-sm leading-snug sm:text-base">
          <a href={addressOf(lang, activity)} className="font-semibold text-ink decoration-rule hover:decoration-current">
            {activity.title}
          </a>
        </p>
        <p className="text-sm text-soft empty:hidden">
          <Where lang={lang} slugs={activity.countries} names={countryNames} within={within} />
        </p>
        {reports.map((report) => (
          <p key={report.slug} className="mt-1.5 border-s-2 border-rule ps-3 text-xs sm:mt-2 sm:text-sm">
            <a href={addressOf(lang, report)} className="text-ink decoration-rule hover:decoration-current">
              {report.title}
            </a>{' '}
            <span className="block text-xs text-soft max-sm:sr-only">
              {t.nav.news}, <DateText lang={lang} start={report.published} short />
            </span>
          </p>
        ))}
      </div>
    </li>
  );
}

/** The lists of the country, with the number of items of each, and how they are followed. */
function ListLinks({ lang, country, counts }: Pick<Props, 'lang' | 'country' | 'counts'>) {
  const t = messages(lang);
  const sections = ['news', 'events'] as const;
  const path: ListPath = { facet: 'country', value: country.slug };
  const link = (section: Section, all: boolean, text: string, count: number) => (
    <a key={section} href={routes.list(lang, section, { ...path, all })} className="inline-flex min-h-11 items-center pointer-fine:min-h-8">
      {text} ({count})<span className="sr-only">: {country.title}</span>
    </a>
  );
  const row = 'flex flex-wrap items-center gap-x-4';
  return (
    <div className="border-t border-rule pt-2 text-sm print:hidden">
      <p className={row}>
        <Spaced>{sections.map((section) => link(section, false, t.allOf[section], counts[section].own))}</Spaced>
      </p>
      {sections.some((section) => counts[section].other > 0) && (
        <p className={row}>
          <Spaced>
            <span className="text-soft">{t.scopes.all}:</span>
            {sections.map((section) =>
              link(section, counts[section].other > 0, t.nav[section], counts[section].own + counts[section].other),
            )}
          </Spaced>
        </p>
      )}
      <p className={row}>
        <Spaced>
          <span className="text-soft">{t.syndication.follow}:</span>
          {sections.map((section) => (
            <FollowFiles key={section} lang={lang} section={section} path={path} label={`${t.nav[section]}: ${country.title}`} />
          ))}
        </Spaced>
      </p>
    </div>
  );
}
