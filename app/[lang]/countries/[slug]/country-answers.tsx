import type { ReactNode } from 'react';
import { describePeriod } from '@/components/country/CourtReports';
import { LawYear } from '@/components/country/LawYear';
import { TreatyYear } from '@/components/country/TreatyTable';
import { WordsOf } from '@/components/layout/InLanguage';
import { Spaced } from '@/components/layout/Spaced';
import { mainLaw, treatyKeys } from '@/lib/charts/law-axis';
import type { CourtReport, Entry } from '@/lib/content/schema/entry';
import type { Site } from '@/lib/site';
import { newestFirst } from '@/lib/site/court-reports';

interface Props {
  site: Site;
  country: Entry<'countries'>;
}

/** What readers ask of a country, each in a line: what changed, which law, which treaty, how many victims; with links to their parts. */
export function CountryAnswers({ site, country }: Props) {
  const { charts, country: t } = site.messages;
  const rows: [label: string, answer: ReactNode][] = [
    [
      t.changed,
      country.changed ? (
        <WordsOf key="changed" site={site} item={country}>
          {country.changed}
        </WordsOf>
      ) : (
        t.noChange
      ),
    ],
    [
      charts.compare.laws,
      (['trafficking', 'smuggling'] as const).map((crime) => (
        <Named key={crime} name={charts.law.crimes[crime]}>
          <LawYear site={site} country={country.slug} law={mainLaw(country, crime)} />
        </Named>
      )),
    ],
    [
      t.treaties,
      treatyKeys.map((key) => (
        <Named key={key} name={charts.law.treaties[key]}>
          <TreatyYear site={site} country={country} of={key} />
        </Named>
      )),
    ],
    [charts.courts.indicators.victims, <Victims key="victims" site={site} country={country} />],
  ];
  return (
    <dl className="text-sm">
      {rows.map(([label, answer]) => (
        <div
          key={label}
          className="grid gap-x-4 border-t border-rule py-2 sm:grid-cols-[8rem_minmax(0,1fr)]"
        >
          <dt className="font-semibold">{label}</dt>
          <dd className="flex flex-wrap gap-x-5">
            <Spaced>{answer}</Spaced>
          </dd>
        </div>
      ))}
    </dl>
  );
}

const Named = ({ name, children }: { name: string; children: ReactNode }) => (
  <span>
    <span className="text-soft">{name}</span> {children}
  </span>
);

/** The numbers of victims in the newest period that has one, each with who counted. */
function Victims({ site, country: { courts } }: Props) {
  const t = site.messages;
  const counted = newestFirst(courts?.reports ?? []).filter(hasVictims);
  const [newest] = counted.map((report) => describePeriod(site, report));
  const shown = counted.filter((report) => describePeriod(site, report) === newest);
  if (shown.length === 0) return t.charts.courts.noNumber;
  return (
    <Spaced>
      {shown.map((report) => (
        <a key={`${report.source} ${report.victims}`} href="#courts">
          {t.country.victims({
            count: site.format.number(report.victims),
            period: describePeriod(site, report),
            by: report.by,
          })}
        </a>
      ))}
    </Spaced>
  );
}

const hasVictims = (report: CourtReport): report is CourtReport & { victims: number } =>
  report.victims !== undefined;
