import { Picture } from '@/components/figures/Picture';
import { drawTimeline, type Timeline as Line } from '@/lib/figures/timeline';
import type { Site } from '@/lib/site';
import type { Milestone } from '@/lib/site/milestones';

interface Props {
  site: Site;
  /** Milestones of the project, in the order of the list below. */
  milestones: readonly Milestone[];
  /** First days of the activities. */
  activities: readonly string[];
  years: readonly [number, number];
}

/** Pixels at full width: a milestone's mark, its name, and the square of an activity with the gap below it. */
const markSize = 24;
const nameSize = 14;
const square = 9;
/** Gap between a line and the words after it. */
const indent = 8;

/** Milestones and activities on one axis; each milestone links to its entry in the list. */
export function Timeline({ site, milestones, activities, years }: Props) {
  const t = site.messages.pictures;
  const { direction } = site;
  const line = drawTimeline({
    milestones: milestones.map(({ date, end, countries, title }) => ({
      date,
      end,
      name: countries.length === 0 ? title : undefined,
    })),
    activities,
    years,
    width: 1100,
    markWidth: markSize,
    letterWidth: nameSize * 0.58,
    direction,
  });
  const axis = line.lanes * markSize + 14;
  const height = axis + 40 + line.mostInAMonth * square;
  const start = direction === 'rtl' ? line.width - indent : indent;
  return (
    // Role "img" would hide the links of the picture.
    <Picture
      width={line.width}
      height={height}
      role="group"
      aria-labelledby="line-title line-description"
      className="w-full tabular"
    >
      <title id="line-title">{t.timelineTitle}</title>{' '}
      <desc id="line-description">{t.timelineDescription}</desc>{' '}
      <Years site={site} line={line} axis={axis} height={height} activities={activities} />
      <g fontSize="15" className="fill-soft">
        <text x={start} y="16">
          {t.milestones}
        </text>{' '}
        <text x={start} y={height - 6}>
          {t.activitiesByMonth}
        </text>{' '}
      </g>
      <Months site={site} line={line} top={axis + 34} />
      <Marks site={site} line={line} axis={axis} milestones={milestones} />
    </Picture>
  );
}

/** The years on the axis; a year with activities links to their list. */
function Years({
  site,
  line,
  axis,
  height,
  activities,
}: {
  site: Site;
  line: Line;
  axis: number;
  height: number;
  activities: Props['activities'];
}) {
  const t = site.messages;
  const behind = site.direction === 'rtl' ? -indent : indent;
  return (
    <>
      {line.years.map(({ year, x }) => {
        const value = String(year);
        const hasActivities = activities.some((date) => date.startsWith(value));
        const label = (
          <text
            x={x + behind}
            y={axis + 22}
            fontSize="16"
            className={`font-semibold ${hasActivities ? 'fill-teal underline' : 'fill-soft'}`}
          >
            {year}
          </text>
        );
        return (
          <g key={year}>
            <path d={`M${x + 0.5} 0V${height}`} className="stroke-rule" />
            {hasActivities ? (
              <a
                href={`${site.address.page('events')}#${value}`}
                aria-label={t.filteredList({ section: site.label('events'), value })}
              >
                {label}
              </a>
            ) : (
              label
            )}{' '}
          </g>
        );
      })}
      <path d={`M0 ${axis}H${line.width}`} strokeWidth="2" className="stroke-ink" />
    </>
  );
}

function Months({ site, line, top }: { site: Site; line: Line; top: number }) {
  const t = site.messages;
  return line.months.map(({ month, x, count }) => (
    <g key={month} className="fill-teal">
      <title>{t.pictures.monthActivities({ month: site.format.date(month), n: count })}</title>{' '}
      <path
        d={Array.from({ length: count }, (_, i) => `M${x - 4} ${top + i * square}h8v8h-8z`).join(
          '',
        )}
      />
    </g>
  ));
}

/** A dot for each milestone; those of the whole project have their name beside a line from it. */
const Marks = ({
  site,
  line,
  axis,
  milestones,
}: {
  site: Site;
  line: Line;
  axis: number;
  milestones: Props['milestones'];
}) =>
  line.marks.map(({ x, from, to, lane, name }, i) => {
    const milestone = milestones[i];
    if (!milestone) return null;
    const { title, date, end, entry } = milestone;
    const label = site.format.labelled(site.format.period(date, end), title);
    const heightOf = (row: number) => axis - 14 - row * markSize;
    return (
      <a
        key={entry.slug}
        href={`#${entry.slug}`}
        className="group no-underline"
        aria-label={label}
        lang={entry.lang === site.lang ? undefined : entry.lang}
      >
        <title>{label}</title>{' '}
        <path d={`M${from} ${axis}H${to}`} strokeWidth="5" className="stroke-amber" />
        {name && (
          <>
            <path
              d={`M${x} ${heightOf(name.lane) - nameSize}V${heightOf(lane)}`}
              className="stroke-amber"
            />
            <text
              x={x + (name.isLeft ? indent : -indent)}
              y={heightOf(name.lane)}
              fontSize={nameSize}
              textAnchor={name.isLeft === (site.direction === 'ltr') ? 'start' : 'end'}
              strokeWidth="5"
              className="fill-ink stroke-paper [paint-order:stroke] group-hover:underline"
            >
              {title}
            </text>
          </>
        )}{' '}
        <circle cx={x} cy={heightOf(lane)} r={markSize / 2} className="fill-transparent" />
        <circle
          cx={x}
          cy={heightOf(lane)}
          r="8"
          className="fill-amber group-hover:fill-ink group-focus-visible:fill-ink"
        />
      </a>
    );
  });
