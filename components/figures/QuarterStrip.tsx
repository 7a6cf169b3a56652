import type { ReactNode } from 'react';
import { UnseenLabel } from '@/components/layout/UnseenLabel';
import { drawQuarterStrip } from '@/lib/figures/quarter-strip';
import { yearsBetween } from '@/lib/figures/quarters';
import type { Site } from '@/lib/site';
import { Picture } from './Picture';

type Years = readonly [number, number];

interface Props {
  site: Site;
  /** Dates on which activities began. */
  dates: readonly string[];
  /** The first and the last year: those of the activities, if not given. */
  years?: Years;
  /** Height at most, in units of which a quarter has ten. */
  height: number;
  /** The most activities of a quarter, of all strips that are compared. */
  most?: number | undefined;
  /** Index of one that is marked. */
  marked?: number | undefined;
}

/** Activities as squares over the quarters of the project; the words around it say the same. */
export function QuarterStrip({ site, dates, years = site.yearsOfActivity(), ...look }: Props) {
  const strip = drawQuarterStrip(dates, years, {
    ...look,
    direction: site.direction,
  });
  return (
    <Picture
      width={strip.width}
      height={strip.height + 1}
      aria-hidden="true"
      className="w-full forced-color-adjust-none"
    >
      <path d={strip.squares} className="fill-teal" />
      {strip.marked && <path d={strip.marked} className="fill-amber" />}
      <path
        d={`M0 ${strip.height + 0.5}H${strip.width}`}
        vectorEffect="non-scaling-stroke"
        className="stroke-line"
      />
    </Picture>
  );
}

/** The years below or above a strip, side by side, each with what `children` makes of it. */
export const StripYears = ({
  site,
  years: [first, last] = site.yearsOfActivity(),
  children,
}: {
  site: Site;
  years?: Years;
  children: (year: number) => ReactNode;
}) => (
  <ol className="grid auto-cols-fr grid-flow-col text-start text-xs tabular">
    {yearsBetween(first, last).map((year) => (
      <li key={year} className="border-s border-rule ps-1 first:border-s-0 first:ps-0">
        {children(year)}
      </li>
    ))}
  </ol>
);

/** The number of activities in each year, for those who do not see the squares: "2017: 3 · 2018: 12". */
export const ActivitiesByYear = ({ site, dates }: { site: Site; dates: readonly string[] }) => (
  <span className="sr-only">
    {site.format.sideBySide(
      yearsBetween(...site.yearsOfActivity())
        .map((year) => ({
          year: String(year),
          n: dates.filter((date) => date.startsWith(String(year))).length,
        }))
        .filter(({ n }) => n > 0)
        .map(site.messages.charts.compare.inYear),
    )}
  </span>
);

/** A year with a number of activities, as a link to its place if it has any. */
export const StripYear = ({
  site,
  year,
  dates,
  href,
}: {
  site: Site;
  year: number;
  dates: readonly string[];
  href: string;
}) => {
  const count = dates.filter((date) => date.startsWith(String(year))).length;
  const label = (
    <>
      {year}
      <UnseenLabel site={site}>{site.messages.pictures.activityCount({ n: count })}</UnseenLabel>
    </>
  );
  return count > 0 ? (
    <a href={href} className="tap text-sm pointer-fine:min-h-8">
      {label}
    </a>
  ) : (
    <span className="tap text-sm text-soft pointer-fine:min-h-8">{label}</span>
  );
};
