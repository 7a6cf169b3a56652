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
import { DateText } from '@/components/lists/DateText';
import { EntryLink } from '@/components/lists/EntryLink';
import { type Circle, drawAttendance, type Room, roomsOf } from '@/lib/charts/attendance';
import type { Entry } from '@/lib/content/schema/entry';
import type { Site } from '@/lib/site';

const height = 62;

/** Four facts, and a circle for each course or meeting whose report counts the people who took part. */
export function AttendanceChart({
  site,
  picture,
}: {
  site: Site;
  picture: Entry<'pages'>['picture'];
}) {
  const t = site.messages.charts.attendance;
  const rooms = roomsOf(site);
  if (rooms.length === 0) return null;
  const drawn = drawAttendance(site);
  return (
    <>
      <Facts site={site} drawn={drawn} />
      <ChartSection
        site={site}
        data="news"
        picture={picture}
        legend={
          <>
            <KeyEntry mark={<Sample className="fill-teal" />}>{t.exact}</KeyEntry>
            <KeyEntry mark={<Sample className="fill-panel stroke-teal [stroke-dasharray:2]" />}>
              {t.inexact}
            </KeyEntry>
            <KeyEntry mark={<SpanSample />}>{t.span}</KeyEntry>
            <li>{t.choose}</li>
          </>
        }
        after={<RoomTable site={site} rooms={rooms} />}
      >
        <YearRows axis={drawn.years} edge={t.counted}>
          {drawn.rows.map(({ country, circles, counted, of }) => (
            <ChartRow
              key={country.slug}
              label={<a href={site.address.country(country.slug)}>{country.title}</a>}
              edge={t.share({ counted, n: of })}
            >
              <Plot height={height}>
                <YearLines axis={drawn.years} height={height} />
                {circles.map(({ room, span: { x, width } }) =>
                  room.date.length < 'YYYY-MM-DD'.length ? (
                    <line
                      key={room.article.slug}
                      x1={`${x}%`}
                      x2={`${x + width}%`}
                      y1={height / 2}
                      y2={height / 2}
                      className="stroke-teal stroke-2"
                    />
                  ) : null,
                )}
                {circles.map((circle) => (
                  <RoomCircle
                    key={`${circle.room.article.slug} ${circle.label}`}
                    site={site}
                    circle={circle}
                  />
                ))}
              </Plot>
            </ChartRow>
          ))}
        </YearRows>
      </ChartSection>
    </>
  );
}

function Facts({ site, drawn }: { site: Site; drawn: ReturnType<typeof drawAttendance> }) {
  const t = site.messages.charts.attendance;
  const activities = site.activities();
  const { rooms, reports, lowerQuarter, middle, upperQuarter } = drawn;
  const facts = [
    [
      site.format.number(activities.length),
      t.activities({
        n: activities.length,
        placed: activities.filter(({ countries }) => countries.length > 0).length,
        countries: site.countries.length,
      }),
    ],
    [site.format.number(reports), t.reports({ n: reports })],
    [`${lowerQuarter}–${upperQuarter}`, t.usual({ n: rooms, middle })],
    [t.noneFound, t.totals],
  ];
  return (
    <dl className="-mt-4 mb-10 grid grid-cols-2 gap-x-6 gap-y-4 border-b border-rule pb-6 lg:grid-cols-4">
      {facts.map(([value, label]) => (
        <div key={label} className="flex flex-col-reverse justify-end">
          <dt className="text-xs text-soft">{label}</dt>
          <dd className="font-serif text-2xl font-semibold">{value}</dd>
        </div>
      ))}
    </dl>
  );
}

const Sample = ({ className }: { className: string }) => (
  <svg aria-hidden="true" width="14" height="14" className="chart">
    <circle cx="7" cy="7" r="5" className={className} />
  </svg>
);

const SpanSample = () => (
  <svg aria-hidden="true" width="20" height="14" className="chart">
    <line x1="0" x2="20" y1="7" y2="7" className="stroke-teal stroke-2" />
  </svg>
);

/** A circle that leads to its report. The keyboard reaches the report in the table, where it is named. */
function RoomCircle({ site, circle }: { site: Site; circle: Circle }) {
  const { room, label, radius, isInside, isAbove, percent, shift } = circle;
  const y = height / 2;
  const isExact = room.exactness === 'exact';
  const labelY = isInside ? y + 4.5 : isAbove ? y - radius - 4 : y + radius + 13;
  return (
    <At x={percent}>
      <a href={site.address.of(room.article)} tabIndex={-1} className="no-underline">
        <title>{room.article.title}</title>{' '}
        <circle
          cx={shift}
          cy={y}
          r={radius}
          className={isExact ? 'fill-teal' : 'fill-panel stroke-teal [stroke-dasharray:2]'}
        />
        <text
          x={shift}
          y={labelY}
          textAnchor="middle"
          className={`text-[13px] ${isInside ? 'font-semibold' : ''} ${isInside && isExact ? 'fill-on-teal' : 'fill-ink'}`}
        >
          {label}
        </text>
      </a>
    </At>
  );
}

function RoomTable({ site, rooms }: { site: Site; rooms: readonly Room[] }) {
  const t = site.messages.charts.attendance;
  const peopleIn = ({ people, exactness }: Room) => {
    const value = site.format.number(people);
    if (exactness === 'more-than') return site.messages.moreThan.sign({ value });
    return exactness === 'about' ? t.about({ value }) : value;
  };
  const namesOf = ({ article }: Room) =>
    site.format.sideBySide(site.countriesOf(article).map(({ title }) => title)) ||
    site.messages.wholeProject;
  return (
    <DataTable
      site={site}
      caption={t.caption}
      head={[site.messages.facets.country, t.date, t.people, t.report]}
      rows={rooms.map((room) => ({
        key: `${room.article.slug} ${room.people} ${room.exactness}`,
        cells: [
          namesOf(room),
          <DateText key="date" site={site} start={room.date} form="short" />,
          peopleIn(room),
          <EntryLink key="report" site={site} item={room.article} className="" />,
        ],
      }))}
    />
  );
}
