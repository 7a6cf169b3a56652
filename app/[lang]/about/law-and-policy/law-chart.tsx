import { TreatyYear } from '@/components/country/TreatyTable';
import {
  At,
  ChartRow,
  ChartSection,
  DataTable,
  KeyEntry,
  Plot,
  YearLines,
  YearRows,
} from '@/components/figures/Chart';
import {
  LawMark,
  lookOfLaw,
  supportedShape,
  TreatyMark,
  TreatyShape,
} from '@/components/figures/LawMarks';
import { dateOfLaw, drawLawAxis, type TreatyKey, treatyKeys } from '@/lib/charts/law-axis';
import type { Entry, Law, Treaty } from '@/lib/content/schema/entry';
import { groupBy } from '@/lib/group-by';
import type { Site } from '@/lib/site';

type Drawn = ReturnType<typeof drawLawAxis>;
type Row = Drawn['rows'][number];
type Act = Row['laws'][number];

/** Treaties above, laws below them, plans and policies at the bottom of a row. */
const treatyTop = 4;
const lawTop = 58;
const lane = 8;

/** When each state joined the three treaties, and passed its laws, plans and policies on the two crimes, on one axis of time. */
export function LawChart({ site, picture }: { site: Site; picture: Entry<'pages'>['picture'] }) {
  const t = site.messages.charts.law;
  const drawn = drawLawAxis(site);
  return (
    <ChartSection
      site={site}
      data="countries"
      picture={picture}
      legend={<TreatyLegend site={site} />}
      foldedLegend={{ label: t.lawMarks, entries: <LawLegend site={site} /> }}
      after={<LawTable site={site} drawn={drawn} caption={picture?.title ?? ''} />}
    >
      <YearRows axis={drawn.years} edge={t.beside} labels={(year) => year % 5 === 0}>
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
      </YearRows>
    </ChartSection>
  );
}

function TreatyLegend({ site }: { site: Site }) {
  const t = site.messages.charts.law;
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
    </>
  );
}

function LawLegend({ site }: { site: Site }) {
  const t = site.messages.charts.law;
  const act = { part: 'context', main: false } as const;
  return (
    <>
      <KeyEntry mark={<LawMark law={{ ...act, main: true }} />}>
        {t.main({ trafficking: t.letters.trafficking, smuggling: t.letters.smuggling })}
      </KeyEntry>
      <KeyEntry mark={<LawMark law={act} />}>{t.other}</KeyEntry>
      <KeyEntry mark={<LawMark law={act} isWide />}>{t.year}</KeyEntry>
      <KeyEntry mark={<LawMark law={{ part: 'supported' }} />}>{t.supported}</KeyEntry>
      <KeyEntry mark={<LawMark law={{ part: 'reviewed-draft' }} />}>{t.reviewed}</KeyEntry>
      <KeyEntry
        mark={
          <svg aria-hidden="true" width="12" height="12" className="chart">
            <rect width="12" height="12" className="fill-panel stroke-rule" />
          </svg>
        }
      >
        {site.format.sideBySide([site.messages.relations.project, site.messages.years])}
      </KeyEntry>
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
        className="fill-panel stroke-rule"
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
      {lettersOf(site, row.laws).map(({ middle, letters }) => (
        <At key={middle} x={middle} y={lawTop - 5}>
          <text textAnchor="middle" className="fill-ink text-[13px]">
            {letters}
          </text>
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

/** The letters of the crimes above the main laws, those of the same date together. */
function lettersOf(site: Site, acts: readonly Act[]) {
  const t = site.messages.charts.law.letters;
  const main = acts.filter(({ law }) => law.main);
  return [...groupBy(main, ({ middle }) => String(middle))].map(([middle, found]) => {
    const has = (crime: 'trafficking' | 'smuggling') =>
      found.some(({ law }) => law.crime === crime || law.crime === 'both');
    const letters = (['trafficking', 'smuggling'] as const).filter(has).map((crime) => t[crime]);
    return { middle: Number(middle), letters: letters.join(' ') };
  });
}

/** A mark as wide as its date is exact: a year, or a day or month, which is four pixels wide. A diamond in its middle says that GLO.ACT supported the act. */
function ActMark({ site, act, top }: { site: Site; act: Act; top: number }) {
  const { law, x, width, middle } = act;
  const date = dateOfLaw(law) ?? '';
  const look = lookOfLaw(law);
  const breadth = law.part === 'context' ? 4 : 6;
  return (
    <g className={look}>
      <title>{site.format.labelled(law.name, site.format.date(date))}</title>{' '}
      {date.length === 4 && <rect x={`${x}%`} y={top} width={`${width}%`} height={lane - 2} />}
      <At x={middle} y={top}>
        {law.part === 'supported' ? (
          <path d={supportedShape} transform="translate(-5 -2)" />
        ) : (
          date.length > 4 && <rect x={-breadth / 2} y={-2} width={breadth} height={lane + 2} />
        )}
      </At>
    </g>
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
        <li key={law.name}>
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
  `${name}${site.messages.punctuation.comma} ${date ? date.slice(0, 4) : site.messages.lawTable.undated}`;

/** The same as a table: what each state joined, and each act with its date. */
function LawTable({ site, drawn, caption }: { site: Site; drawn: Drawn; caption: string }) {
  const { charts, facets } = site.messages;
  const acts = ({ laws, policies, lawsBeside }: Row, isLaw: boolean) =>
    [...[...laws, ...policies].map(({ law }) => law), ...lawsBeside].filter(
      ({ type }) => (type === 'law') === isLaw,
    );
  const listed = (laws: readonly Law[]) =>
    laws.length === 0 ? (
      charts.compare.noneFound
    ) : (
      <ul>
        {laws.map((law) => (
          <li key={law.name}>{describeAct(site, law)}</li>
        ))}
      </ul>
    );
  return (
    <DataTable
      site={site}
      caption={caption}
      head={[
        facets.country,
        ...treatyKeys.map((key) => charts.law.treaties[key]),
        charts.compare.laws,
        charts.law.policies,
      ]}
      rows={drawn.rows.map((row) => ({
        key: row.country.slug,
        cells: [
          row.country.title,
          ...treatyKeys.map((key) => (
            <TreatyYear key={key} site={site} country={row.country} of={key} />
          )),
          listed(acts(row, true)),
          listed(acts(row, false)),
        ],
      }))}
    />
  );
}

const describeAct = (site: Site, law: Law): string => {
  const { country, punctuation, lawTable } = site.messages;
  const date = dateOfLaw(law);
  return [
    `${law.name}${punctuation.comma} ${date ? site.format.shortDate(date) : lawTable.undated}`,
    ...(law.part === 'context' ? [] : [country.lawParts[law.part]]),
  ].join(`${punctuation.semicolon} `);
};
