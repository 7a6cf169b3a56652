import {
  At,
  ChartRow,
  ChartSection,
  KeyEntry,
  Plot,
  YearHead,
  YearLines,
} from '@/components/figures/Chart';
import { LawMark, lookOfLaw, TreatyMark, TreatyShape } from '@/components/figures/LawMarks';
import type { Entry, Law, Treaty } from '@/lib/content/schema/entry';
import { dateOfLaw, drawLawAxis, type TreatyKey, treatyKeys } from '@/lib/figures/law-axis';
import type { Site } from '@/lib/site';

type Drawn = ReturnType<typeof drawLawAxis>;
type Row = Drawn['rows'][number];
type Act = Row['laws'][number];

/** Treaties above, laws below them, plans and policies at the bottom of a row. */
const treatyTop = 4;
const lawTop = 46;
const lane = 8;

/** When each state joined the three treaties, and passed its laws, plans and policies on the two crimes, on one axis of time. */
export function LawChart({ site, words }: { site: Site; words: Entry<'pages'>['picture'] }) {
  const t = site.messages.charts.law;
  const drawn = drawLawAxis(site);
  return (
    <ChartSection words={words} legend={<Legend site={site} />}>
      <YearHead axis={drawn.years} edge={t.beside} labels={(year) => year % 5 === 0} />
      <ol>
        {drawn.rows.map((row) => (
          <ChartRow
            key={row.country.slug}
            edgeBelow
            label={
              <a href={`${site.address.country(row.country.slug)}#law`}>{row.country.title}</a>
            }
            edge={<Beside site={site} row={row} />}
          >
            <RowPlot site={site} drawn={drawn} row={row} />
          </ChartRow>
        ))}
      </ol>
    </ChartSection>
  );
}

function Legend({ site }: { site: Site }) {
  const t = site.messages.charts.law;
  const act = { part: 'context', main: false } as const;
  return (
    <>
      {treatyKeys.map((key) => (
        <KeyEntry key={key} mark={<TreatyMark of={key} status="party" />}>
          {t.treaties[key]}
        </KeyEntry>
      ))}
      <KeyEntry mark={<TreatyMark of="smuggling" status="not-a-party" />}>{t.notParty}</KeyEntry>
      <KeyEntry mark={<TreatyMark of="smuggling" status="unknown" />}>
        {site.messages.treatyStatus.unknown}
      </KeyEntry>
      <KeyEntry mark={<LawMark law={{ ...act, main: true }} />}>{t.main}</KeyEntry>
      <KeyEntry mark={<LawMark law={act} />}>{t.other}</KeyEntry>
      <KeyEntry mark={<LawMark law={act} isWide />}>{t.year}</KeyEntry>
      <KeyEntry mark={<LawMark law={{ part: 'supported' }} />}>{t.supported}</KeyEntry>
      <KeyEntry mark={<LawMark law={{ part: 'reviewed-draft' }} />}>{t.reviewed}</KeyEntry>
    </>
  );
}

function RowPlot({ site, drawn, row }: { site: Site; drawn: Drawn; row: Row }) {
  const lanesOf = (acts: readonly Act[]) => Math.max(0, ...acts.map((act) => act.lane + 1));
  const policyTop = lawTop + lane * Math.max(1, lanesOf(row.laws)) + 8;
  const height = policyTop + lane * Math.max(1, lanesOf(row.policies)) + 4;
  return (
    <Plot height={height}>
      <rect
        x={`${drawn.project.x}%`}
        width={`${drawn.project.width}%`}
        height={height}
        className="fill-panel"
      />
      <YearLines axis={drawn.years.filter(({ year }) => year % 5 === 0)} height={height} />
      {row.treaties.map(({ key, treaty, x }) => (
        <At key={key} x={x} y={treatyTop + 13 * treatyKeys.indexOf(key)}>
          <TreatyShape of={key} status="party" transform="translate(-6 0)" />
          <title>
            {site.format.labelled(site.messages.treaties[key], site.format.date(treaty.date ?? ''))}
          </title>
        </At>
      ))}
      {row.laws.map((act) => (
        <ActMark key={act.law.name} site={site} act={act} top={lawTop + lane * act.lane} />
      ))}
      {row.policies.map((act) => (
        <ActMark key={act.law.name} site={site} act={act} top={policyTop + lane * act.lane} />
      ))}
    </Plot>
  );
}

/** A mark as wide as its date is exact: a year, or a day or month, which is four pixels wide. */
function ActMark({ site, act, top }: { site: Site; act: Act; top: number }) {
  const { law, x, width, middle } = act;
  const date = dateOfLaw(law) ?? '';
  const isYear = date.length === 4;
  const title = <title>{site.format.labelled(law.name, site.format.date(date))}</title>;
  return isYear ? (
    <rect x={`${x}%`} y={top} width={`${width}%`} height={lane - 2} className={lookOfLaw(law)}>
      {title}
    </rect>
  ) : (
    <At x={middle} y={top}>
      <rect
        x={law.part === 'context' ? -2 : -3}
        y={-2}
        width={law.part === 'context' ? 4 : 6}
        height={lane + 2}
        className={lookOfLaw(law)}
      />
      {title}
    </At>
  );
}

/** What has no place on the axis, in words. */
function Beside({ site, row }: { site: Site; row: Row }) {
  if (row.treatiesBeside.length + row.lawsBeside.length === 0) return null;
  return (
    <ul className="flex flex-wrap gap-x-4 lg:flex-col">
      {row.treatiesBeside.map(({ key, treaty }) => (
        <li key={key}>
          <TreatyMark of={key} status={treaty.status} /> {describeTreaty(site, key, treaty)}
        </li>
      ))}
      {row.lawsBeside.map((law) => (
        <li key={law.name} className="lg:line-clamp-2">
          <LawMark law={law} /> {describeLaw(site, law)}
        </li>
      ))}
    </ul>
  );
}

function describeTreaty(site: Site, key: TreatyKey, { status, date }: Treaty): string {
  const t = site.messages.charts.law;
  const treaty = t.treaties[key];
  if (status === 'unknown' || (status === 'not-a-party' && !date)) return t.unknownFor({ treaty });
  if (!date) return t.joinedUndated({ treaty });
  return status === 'party'
    ? site.format.labelled(treaty, site.format.date(date))
    : t.notPartyIn({ treaty, date: date.slice(0, 4) });
}

const describeLaw = (site: Site, { name, date }: Law): string =>
  `${name}${site.messages.marks.comma} ${date ? date.slice(0, 4) : site.messages.lawTable.undated}`;
