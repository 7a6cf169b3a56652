import { NamedSourceLink } from '@/components/article/Source';
import { FoldedSection, PageSectionText } from '@/components/layout/PageSection';
import { Spaced } from '@/components/layout/Spaced';
import { gapsOf } from '@/lib/charts/court-gaps';
import type { CourtReport, Courts } from '@/lib/content/schema/entry';
import { groupBy } from '@/lib/group-by';
import type { Site } from '@/lib/site';
import { newestFirst } from '@/lib/site/court-reports';

const indicators = ['victims', 'investigations', 'prosecutions', 'convictions'] as const;

/** Victims, cases and convictions in a country as reported: who counted, what and when; what does not fit together, and what is missing. */
export function CourtReports({ site, courts }: { site: Site; courts: Courts }) {
  const t = site.messages.charts.courts;
  const periods = groupBy(newestFirst(courts.reports), (report) => describePeriod(site, report));
  return (
    <FoldedSection id="courts" title={t.title}>
      <PageSectionText>
        <p className="mb-4 text-sm text-soft">{t.lead}</p>
        <dl className="text-sm">
          {[...periods].map(([period, reports]) => (
            <div
              key={period}
              className="grid gap-x-5 gap-y-1 border-t border-rule py-3 first:border-t-0 first:pt-0 sm:grid-cols-[9rem_minmax(0,1fr)]"
            >
              <dt className="font-semibold">{period}</dt>
              <dd className="flex flex-col gap-3">
                {reports.map((report) => (
                  <Report key={`${report.source} ${report.counted}`} site={site} report={report} />
                ))}
              </dd>
            </div>
          ))}
        </dl>
        <Contradictions site={site} courts={courts} />
        <Gaps site={site} courts={courts} />
      </PageSectionText>
    </FoldedSection>
  );
}

/** The period of a report: "2017", "2014–2017", "reporting year 2016", "fiscal year 2013–2014". */
export function describePeriod(
  { format, messages }: Site,
  { from, until, year }: CourtReport,
): string {
  const t = messages.charts.courts;
  if (year === 'calendar') return format.period(from, until);
  const years = format.period(from.slice(0, 4), until?.slice(0, 4));
  return year === 'fiscal' ? t.fiscal({ year: years }) : t.reporting({ year: years });
}

function Report({ site, report }: { site: Site; report: CourtReport }) {
  const t = site.messages.charts.courts;
  const found = indicators.flatMap((indicator) => {
    const count = report[indicator];
    return count === undefined
      ? []
      : site.format.labelled(t.indicators[indicator], site.format.number(count));
  });
  return (
    <div>
      <p className="flex flex-wrap gap-x-4 font-semibold">
        {found.length === 0 && <span className="font-normal text-soft">{t.noNumber}</span>}
        <Spaced>
          {found.map((words) => (
            <span key={words}>{words}</span>
          ))}
        </Spaced>
      </p>
      <p>{report.counted}.</p>
      <p className="text-soft">
        {site.format.labelled(t.by, report.by)}.{' '}
        <NamedSourceLink site={site} href={report.source} />
      </p>
    </div>
  );
}

function Contradictions({ site, courts: { contradictions } }: { site: Site; courts: Courts }) {
  if (contradictions.length === 0) return null;
  return (
    <>
      <h3 className="mt-6 mb-2 text-lg">{site.messages.charts.courts.contradictions}</h3>
      <ul className="list-disc ps-5 text-sm">
        {contradictions.map((words) => (
          <li key={words}>{words}</li>
        ))}
      </ul>
    </>
  );
}

/** The years without a number, by what would have been counted. */
function Gaps({ site, courts }: { site: Site; courts: Courts }) {
  const t = site.messages.charts.courts;
  const names = {
    victims: t.indicators.victims,
    cases: t.cases,
    convictions: t.indicators.convictions,
  };
  const gaps = gapsOf(courts).filter(({ years }) => years.length > 0);
  if (gaps.length === 0) return null;
  return (
    <>
      <h3 className="mt-6 mb-2 text-lg">{t.gaps}</h3>
      <ul className="list-disc ps-5 text-sm">
        {gaps.map(({ indicator, years }) => (
          <li key={indicator}>
            {site.format.labelled(names[indicator], site.format.sideBySide(years.map(String)))}
          </li>
        ))}
      </ul>
    </>
  );
}
