import { QuarterStrip, StripYear, StripYears } from '@/components/figures/QuarterStrip';
import { lanesOf } from '@/lib/figures/lanes';
import { makeTimeAxis } from '@/lib/figures/time-axis';
import { projectYears } from '@/lib/project-time';
import type { Site } from '@/lib/site';
import type { Milestone } from '@/lib/site/milestones';

interface Props {
  site: Site;
  /** Milestones of the project, in the order of the list below. */
  milestones: readonly Milestone[];
  /** First days of the activities. */
  dates: readonly string[];
}

/** Milestones as dots above the years, and the activities of each quarter below; each dot links to its entry in the list. */
export function Timeline({ site, milestones, dates }: Props) {
  const t = site.messages.pictures;
  return (
    <figure className="max-w-3xl">
      <figcaption className="mb-2 text-sm text-soft">{t.timelineDescription}</figcaption>
      <Dots site={site} milestones={milestones} />
      <StripYears site={site} years={projectYears}>
        {(year) => (
          <StripYear
            site={site}
            year={year}
            dates={dates}
            href={`${site.address.page('events')}#${year}`}
          />
        )}
      </StripYears>
      <QuarterStrip site={site} dates={dates} years={projectYears} height={40} />
    </figure>
  );
}

/** Pixels: a dot with room for a finger. */
const dot = 24;
/** The same in per cent of the narrowest line. */
const leastDistance = 3.2;

function Dots({ site, milestones }: Omit<Props, 'dates'>) {
  const axis = makeTimeAxis(projectYears, site.direction);
  const places = milestones.map(({ date, end }) => axis.place(date, end));
  const lanes = lanesOf(places, (a, b) => Math.abs(a.middle - b.middle) < leastDistance);
  const height = (Math.max(0, ...lanes) + 1) * dot;
  return (
    // Role "img" would hide the links of the picture.
    // biome-ignore lint/a11y/useSemanticElements: a fieldset is for forms.
    <svg
      width="100%"
      height={height}
      role="group"
      aria-label={site.messages.pictures.timelineTitle}
      className="block w-full overflow-visible"
    >
      {milestones.map(({ title, date, end, entry }, i) => {
        const label = site.format.labelled(site.format.period(date, end), title);
        const x = `${places[i]?.middle}%`;
        const y = height - ((lanes[i] ?? 0) + 0.5) * dot;
        return (
          <a
            key={entry.slug}
            href={`#${entry.slug}`}
            className="group"
            aria-label={label}
            lang={entry.lang === site.lang ? undefined : entry.lang}
          >
            <title>{label}</title> <circle cx={x} cy={y} r={dot / 2} className="fill-transparent" />
            <circle
              cx={x}
              cy={y}
              r="8"
              className="fill-amber group-hover:fill-ink group-focus-visible:fill-ink"
            />
          </a>
        );
      })}
    </svg>
  );
}
