import { scaleUtc } from 'd3-scale';

export interface Period {
  /** As exact as its source. */
  date: string;
  end?: string | undefined;
}

export interface TimelineMark {
  /** Middle of the time it covers. */
  x: number;
  /** Where that time begins and ends. */
  from: number;
  to: number;
  /** Row above the axis, from 0. */
  lane: number;
}

export interface TimelineMonth {
  month: string;
  x: number;
  count: number;
}

export interface Timeline {
  width: number;
  years: { year: number; x: number }[];
  /** One for each milestone, in the order given. */
  marks: TimelineMark[];
  lanes: number;
  /** Months in which anything happened. */
  months: TimelineMonth[];
  mostInAMonth: number;
}

interface Given {
  milestones: readonly Period[];
  /** Dates of events; those without a month are not drawn. */
  events: readonly string[];
  years: readonly [number, number];
  width: number;
  /** Width of a milestone's mark: marks closer than this stand one above the other. */
  markWidth: number;
  /** Of the script: time runs as the words do. */
  direction?: 'ltr' | 'rtl';
}

/** Milestones above one axis, events by month below it. */
export function drawTimeline({ milestones, events, years: [firstYear, lastYear], width, markWidth, direction }: Given): Timeline {
  const x = scaleUtc([Date.UTC(firstYear, 0), Date.UTC(lastYear + 1, 0)], direction === 'rtl' ? [width, 0] : [0, width]);
  const span = (period: string) => {
    const [from, to] = spanOf(period);
    return { from: Math.round(x(from)), to: Math.round(x(to)) };
  };
  const spans = milestones.map(({ date, end }) => ({ from: span(date).from, to: span(end ?? date).to }));
  const middles = spans.map(({ from, to }) => Math.round((from + to) / 2));
  const lanes = stack(middles, markWidth);
  const counts = new Map<string, number>();
  for (const date of events) if (date.length >= 7) counts.set(date.slice(0, 7), (counts.get(date.slice(0, 7)) ?? 0) + 1);
  const months = [...counts].sort().map(([month, count]) => ({ month, x: middle(span(month)), count }));
  return {
    width,
    years: Array.from({ length: lastYear - firstYear + 1 }, (_, i) => ({
      year: firstYear + i,
      x: Math.round(x(Date.UTC(firstYear + i, 0))),
    })),
    marks: spans.map((time, i) => ({ ...time, x: middles[i] ?? 0, lane: lanes[i] ?? 0 })),
    lanes: Math.max(0, ...lanes) + 1,
    months,
    mostInAMonth: Math.max(0, ...months.map(({ count }) => count)),
  };
}

const middle = ({ from, to }: { from: number; to: number }) => Math.round((from + to) / 2);

/** First moment of a day, month or year, and the first one after it. */
function spanOf(date: string): [number, number] {
  const [year = 0, month, day] = date.split('-').map(Number);
  if (day !== undefined && month !== undefined) return [Date.UTC(year, month - 1, day), Date.UTC(year, month - 1, day + 1)];
  if (month !== undefined) return [Date.UTC(year, month - 1), Date.UTC(year, month)];
  return [Date.UTC(year, 0), Date.UTC(year + 1, 0)];
}

/** The lowest lane for each position in which nothing stands closer than `gap`. */
export function stack(positions: readonly number[], gap: number): number[] {
  const lanes: number[][] = [];
  return positions.map((position) => {
    const free = lanes.findIndex((taken) => taken.every((other) => Math.abs(other - position) >= gap));
    const lane = free < 0 ? lanes.push([]) - 1 : free;
    lanes[lane]?.push(position);
    return lane;
  });
}
