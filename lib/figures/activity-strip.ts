import { quarterOf, quartersBetween } from './quarters';

/** One square for each activity, stacked by the quarter in which it began. */
export interface ActivityStrip {
  width: number;
  height: number;
  squares: readonly { x: number; y: number; width: number; height: number; isMarked: boolean }[];
  /** Where each year begins. */
  years: readonly { year: number; x: number }[];
  /** Above the marked square, where there is one: its colour alone would not tell it apart. */
  pointer: { x: number; y: number } | undefined;
  /** Of the axis below the squares. */
  baseline: number;
}

interface Look {
  width: number;
  /** Of the squares, without the axis. */
  height: number;
  /** Of the script: time runs as the words do. */
  direction?: 'ltr' | 'rtl';
}

const gap = 1;
const axis = 18;
const pointerRoom = 7;

/**
 * The activities of a country over the quarters of the given years; `marked` is the place of one of them in the list.
 * Squares become flatter where a quarter has many. An activity whose month is not known has no square.
 */
export function drawActivityStrip(
  dates: readonly string[],
  marked: number | undefined,
  [firstYear, lastYear]: readonly [number, number],
  { width, height, direction }: Look,
): ActivityStrip {
  const quarters = quartersBetween(firstYear, lastYear);
  const column = width / quarters.length;
  /** A place on the axis, by its distance from where time begins; of something with a width, that of its left side. */
  const across = (distance: number, wide = 0) => round(direction === 'rtl' ? width - distance - wide : distance);
  const byQuarter = new Map<string, number[]>();
  dates.forEach((date, place) => {
    const quarter = quarterOf(date);
    if (quarter) byQuarter.set(quarter, [...(byQuarter.get(quarter) ?? []), place]);
  });
  const most = Math.max(1, ...[...byQuarter.values()].map((places) => places.length));
  const step = Math.min(column, height / most);
  const baseline = pointerRoom + height;
  const squares = quarters.flatMap((quarter, i) => {
    // The marked one on top, so that the pointer above it points at it.
    const places = [...(byQuarter.get(quarter) ?? [])].sort((a, b) => Number(a === marked) - Number(b === marked) || a - b);
    return places.map((place, level) => ({
      x: across(i * column, column - gap),
      y: round(baseline - (level + 1) * step),
      width: round(column - gap),
      height: round(step - gap),
      isMarked: place === marked,
    }));
  });
  const found = squares.find(({ isMarked }) => isMarked);
  return {
    width,
    height: baseline + axis,
    squares,
    years: Array.from({ length: lastYear - firstYear + 1 }, (_, i) => ({ year: firstYear + i, x: across(i * 4 * column) })),
    pointer: found && { x: round(found.x + found.width / 2), y: found.y - 2 },
    baseline,
  };
}

const round = (value: number) => Math.round(value * 10) / 10;
