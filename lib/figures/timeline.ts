import { groupBy } from '@/lib/group-by';
import { lanesOf } from './lanes';
import { yearsBetween } from './quarters';
import { spanOf } from './time-axis';

interface Given {
  /** Dates are as exact as their sources; those with a name have it beside their mark. */
  milestones: readonly { date: string; end?: string | undefined; name?: string | undefined }[];
  /** Dates of activities; those without a month are not drawn. */
  activities: readonly string[];
  years: readonly [number, number];
  width: number;
  /** Width of a milestone's mark: marks closer than this are stacked. */
  markWidth: number;
  /** Width of a letter of a name. */
  letterWidth: number;
  /** Direction of the script, in which time runs too. */
  direction?: 'ltr' | 'rtl';
}

/** Milestones above one axis, activities by month below it. */
export function drawTimeline({
  milestones,
  activities,
  years: [first, last],
  width,
  markWidth,
  letterWidth,
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
  const marks = spans.map((mark, i) => ({
    ...mark,
    lane: lanes[i] ?? 0,
    nameWidth: (milestones[i]?.name?.length ?? 0) * letterWidth,
  }));
  const names = placeNames(marks, width, markWidth);
  const known = activities.filter((date) => date.length >= 7).sort();
  const byMonth = groupBy(known, (date) => date.slice(0, 7));
  const months = [...byMonth].map(([month, { length: count }]) => ({
    month,
    x: span(month).x,
    count,
  }));
  return {
    width,
    years: yearsBetween(first, last).map((year) => ({ year, x: xOf(Date.UTC(year, 0)) })),
    /** For each milestone, the time that it covers, its row above the axis, from 0, and that of its name. */
    marks: marks.map((mark, i) => ({ ...mark, name: names.get(i) })),
    lanes: Math.max(0, ...lanes, ...[...names.values()].map(({ lane }) => lane)) + 1,
    months,
    mostInAMonth: Math.max(0, ...months.map(({ count }) => count)),
  };
}

export type Timeline = ReturnType<typeof drawTimeline>;

/**
 * The rows of names that run from their marks towards the middle, each above every mark and name
 * in its way. Those nearest the middle come first, so that no line from a mark to its name crosses
 * another name.
 */
function placeNames(
  marks: readonly { x: number; lane: number; nameWidth: number }[],
  width: number,
  markWidth: number,
) {
  const placed: { from: number; to: number; lane: number }[] = marks.map(({ x, lane }) => ({
    from: x - markWidth / 2,
    to: x + markWidth / 2,
    lane,
  }));
  const fromMiddle = ({ x }: { x: number }) => Math.abs(x - width / 2);
  const named = [...marks.entries()]
    .filter(([, { nameWidth }]) => nameWidth > 0)
    .sort(([, a], [, b]) => fromMiddle(a) - fromMiddle(b));
  return new Map(
    named.map(([i, { x, nameWidth }]) => {
      const isLeft = x < width / 2;
      const [from, to] = isLeft ? [x, x + nameWidth] : [x - nameWidth, x];
      const inTheWay = placed.filter((other) => other.from <= to && from <= other.to);
      const lane = Math.max(...inTheWay.map((other) => other.lane)) + 1;
      placed.push({ from, to, lane });
      return [i, { lane, isLeft }];
    }),
  );
}
