import { groupBy } from '@/lib/group-by';
import { lanesOf } from './lanes';
import { yearsBetween } from './quarters';
import { spanOf } from './time-axis';

interface Given {
  /** Dates are as exact as their sources. */
  milestones: readonly { date: string; end?: string | undefined }[];
  /** Dates of events; those without a month are not drawn. */
  events: readonly string[];
  years: readonly [number, number];
  width: number;
  /** Width of a milestone's mark: marks closer than this are stacked. */
  markWidth: number;
  /** Direction of the script, in which time runs too. */
  direction?: 'ltr' | 'rtl';
}

/** Milestones above one axis, events by month below it. */
export function drawTimeline({
  milestones,
  events,
  years: [first, last],
  width,
  markWidth,
  direction,
}: Given) {
  const [start, end] = [Date.UTC(first, 0), Date.UTC(last + 1, 0)];
  const xOf = (time: number) =>
    Math.round(((direction === 'rtl' ? end - time : time - start) / (end - start)) * width);
  const span = (date: string, end = date) => {
    const [from, to] = [xOf(spanOf(date)[0]), xOf(spanOf(end)[1])];
    return { from, to, x: Math.round((from + to) / 2) };
  };
  const spans = milestones.map(({ date, end }) => span(date, end));
  const lanes = lanesOf(spans, (a, b) => Math.abs(a.x - b.x) < markWidth);
  const known = events.filter((date) => date.length >= 7).sort();
  const byMonth = groupBy(known, (date) => date.slice(0, 7));
  const months = [...byMonth].map(([month, { length: count }]) => ({
    month,
    x: span(month).x,
    count,
  }));
  return {
    width,
    years: yearsBetween(first, last).map((year) => ({ year, x: xOf(Date.UTC(year, 0)) })),
    /** For each milestone, the time that it covers, and its row above the axis, from 0. */
    marks: spans.map((mark, i) => ({ ...mark, lane: lanes[i] ?? 0 })),
    lanes: Math.max(0, ...lanes) + 1,
    months,
    mostInAMonth: Math.max(0, ...months.map(({ count }) => count)),
  };
}

export type Timeline = ReturnType<typeof drawTimeline>;
