import type { Entry } from '@/lib/content/schema';
import { drawTimeline } from '@/lib/figures/timeline';
import { formatDate, formatPeriod } from '@/lib/i18n/format';
import { messages } from '@/lib/i18n/languages';
import { routes } from '@/lib/routes';
import { ScrollFrame } from './ScrollFrame';

interface Props {
  lang: string;
  /** Those of the project, in the order of the list below. */
  milestones: readonly Entry<'milestones'>[];
  /** First days of GLO.ACT's own events. */
  events: readonly string[];
  years: readonly [number, number];
}

const markSize = 26;
const square = 9;

/** Milestones and events on one axis; each milestone leads to its place in the list. */
export function Timeline({ lang, milestones, events, years }: Props) {
  const t = messages(lang);
  const line = drawTimeline({ milestones, events, years, width: 1100, markWidth: markSize + 1 });
  const axis = line.lanes * markSize + 14;
  const label = axis + 26;
  const height = label + 14 + line.mostInAMonth * square;
  return (
    <ScrollFrame label={t.pictures.scrollable(t.pictures.timelineTitle)}>
      {/* biome-ignore lint/a11y/useSemanticElements: a fieldset is for forms, and role "img" would hide the links of the picture. */}
      <svg
        viewBox={`0 0 ${line.width} ${height}`}
        role="group"
        aria-labelledby="line-title line-description"
        className="w-full min-w-[68rem] tabular-nums print:min-w-0"
      >
        <title id="line-title">{t.pictures.timelineTitle}</title>
        <desc id="line-description">{t.pictures.timelineDescription}</desc>
        {line.years.map(({ year, x }) => (
          <g key={year}>
            <path d={`M${x + 0.5} 0V${height}`} className="stroke-rule" />
            <a href={routes.list(lang, 'events', { facet: 'year', value: String(year) })}>
              <text x={x + 8} y={label - 4} fontSize="16" className="fill-teal font-semibold underline">
                {year}
              </text>
            </a>
          </g>
        ))}
        <path d={`M0 ${axis}H${line.width}`} strokeWidth="2" className="stroke-ink" />
        {line.months.map(({ month, x, count }) => (
          <g key={month} className="fill-teal">
            <title>{t.pictures.monthEvents(formatDate(lang, month), t.eventCount(count))}</title>
            {Array.from({ length: count }, (_, i) => (
              // biome-ignore lint/suspicious/noArrayIndexKey: the squares of a month are alike and never move.
              <rect key={i} x={x - 4} y={label + 8 + i * square} width="8" height="8" />
            ))}
          </g>
        ))}
        {line.marks.map(({ x, from, to, lane }, i) => {
          const milestone = milestones[i];
          if (!milestone) return null;
          const { slug, title, date, end } = milestone;
          const y = axis - 14 - lane * markSize;
          return (
            <a key={slug} href={`#${slug}`} className="group" aria-label={`${formatPeriod(lang, date, end)}: ${title}`}>
              <title>{`${formatPeriod(lang, date, end)}: ${title}`}</title>
              <path d={`M${from} ${axis}H${to}`} strokeWidth="6" className="stroke-amber" />
              <circle cx={x} cy={y} r={markSize / 2 - 1} className="fill-amber group-hover:fill-ink group-focus-visible:fill-ink" />
              <text x={x} y={y + 5} fontSize="14" textAnchor="middle" className="fill-paper font-semibold">
                {i + 1}
              </text>
            </a>
          );
        })}
      </svg>
    </ScrollFrame>
  );
}
