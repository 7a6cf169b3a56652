import { quarterOf, quartersBetween, yearsBetween } from './quarters';

interface Look {
  width: number;
  /** Height of the squares, without the axis. */
  height: number;
  /** Direction of the script, in which time runs too. */
  direction?: 'ltr' | 'rtl';
}

const gap = 1;
const axis = 18;
const pointerRoom = 7;

/**
 * One square for each activity of a country, stacked by the quarter in which it began; `highlighted` is
 * the index of one of them. Squares get flatter if a quarter has many. An activity whose month is
 * not known has no square.
 */
export function drawActivityStrip(
  dates: readonly string[],
  highlighted: number | undefined,
  [firstYear, lastYear]: readonly [number, number],
  { width, height, direction }: Look,
) {
  const quarters = quartersBetween(firstYear, lastYear);
  const column = width / quarters.length;
  /** The x of a distance from the start of time; for something with a width, of its left side. */
  const across = (distance: number, wide = 0) =>
    round(direction === 'rtl' ? width - distance - wide : distance);
  const indicesIn = (quarter: string) =>
    dates.flatMap((date, index) => (quarterOf(date) === quarter ? [index] : []));
  const step = Math.min(
    column,
    height / Math.max(1, ...quarters.map((quarter) => indicesIn(quarter).length)),
  );
  const baseline = pointerRoom + height;
  const squares = quarters.flatMap((quarter, i) => {
    // The highlighted one is on top, below the pointer.
    const stacked = indicesIn(quarter).sort(
      (a, b) => Number(a === highlighted) - Number(b === highlighted),
    );
    return stacked.map((index, level) => ({
      x: across(i * column, column - gap),
      y: round(baseline - (level + 1) * step),
      width: round(column - gap),
      height: round(step - gap),
      isHighlighted: index === highlighted,
    }));
  });
  const found = squares.find(({ isHighlighted }) => isHighlighted);
  return {
    width,
    height: baseline + axis,
    squares,
    /** Where each year starts. */
    years: yearsBetween(firstYear, lastYear).map((year, i) => ({
      year,
      x: across(i * 4 * column),
    })),
    /** Above the highlighted square, if there is one: its colour alone would not tell it apart. */
    pointer: found && { x: round(found.x + found.width / 2), y: found.y - 2 },
    baseline,
  };
}

const round = (value: number) => Math.round(value * 10) / 10;
