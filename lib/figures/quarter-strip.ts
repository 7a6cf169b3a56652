import { quarterOf, quartersBetween } from './quarters';

/** Units for a quarter: a square and the gap after it. */
const column = 10;
const side = 9;
const pointer = 7;

interface Look {
  /** Height at most, in units of which a quarter has ten; squares get flatter if one has many. */
  height: number;
  /** The most activities of a quarter, of all strips that are compared; else that of this one. */
  most?: number | undefined;
  /** Index of one that is marked. */
  marked?: number | undefined;
  /** Direction of the script, in which time runs too. */
  direction?: 'ltr' | 'rtl';
}

/**
 * A square for each activity, stacked by the quarter in which it began, as SVG paths on one line; an
 * activity whose month is not known has none.
 */
export function drawQuarterStrip(
  dates: readonly string[],
  [firstYear, lastYear]: readonly [number, number],
  { height, most, marked, direction = 'ltr' }: Look,
) {
  const quarters = quartersBetween(firstYear, lastYear);
  const stacks = quarters.map((quarter) =>
    dates
      .flatMap((date, index) => (quarterOf(date) === quarter ? [index] : []))
      // The marked one is on top, below the pointer.
      .sort((a, b) => Number(a === marked) - Number(b === marked)),
  );
  const highest = most ?? Math.max(1, ...stacks.map(({ length }) => length));
  const step = Math.min(column, height / highest);
  const top = marked === undefined ? 0 : pointer;
  const baseline = Math.ceil(top + highest * step);
  const width = quarters.length * column;
  const squares = stacks.flatMap((stack, i) =>
    stack.map((index, level) => ({
      index,
      x: direction === 'rtl' ? width - i * column - side : i * column,
      y: round(baseline - (level + 1) * step),
    })),
  );
  const outline = ({ x, y }: { x: number; y: number }) =>
    `M${x} ${y}h${side}v${round(step - step / column)}h-${side}z`;
  const found = squares.find(({ index }) => index === marked);
  return {
    width,
    height: baseline,
    squares: squares
      .filter(({ index }) => index !== marked)
      .map(outline)
      .join(''),
    /** The marked square and a pointer at it: its colour alone would not tell it apart. */
    marked: found && `${outline(found)}M${found.x + side / 2} ${found.y - 1}l-3.5 -5h7z`,
  };
}

const round = (value: number) => Math.round(value * 10) / 10;
