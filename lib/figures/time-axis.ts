import { yearsBetween } from './quarters';

/** First moment of a day, month or year, and the first one after it. */
export function spanOf(date: string): [number, number] {
  const known = date.split('-').map(Number);
  const at = ([year = 0, month = 1, day = 1]: readonly number[]) => Date.UTC(year, month - 1, day);
  return [at(known), at([...known.slice(0, -1), (known.at(-1) ?? 0) + 1])];
}

/** Years side by side in per cent of the width, mirrored where the script runs from right to left. */
export function makeTimeAxis(
  [first, last]: readonly [number, number],
  direction: 'ltr' | 'rtl' = 'ltr',
) {
  const [start, end] = [Date.UTC(first, 0), Date.UTC(last + 1, 0)];
  const percentOf = (time: number) => {
    const share = (100 * (time - start)) / (end - start);
    return round(direction === 'rtl' ? 100 - share : share);
  };
  /** From the first moment of a date, which is as exact as it is known, to its last. */
  const place = (date: string, until = date) => {
    const [from, to] = [percentOf(spanOf(date)[0]), percentOf(spanOf(until)[1])];
    return {
      x: Math.min(from, to),
      width: round(Math.abs(to - from)),
      start: from,
      middle: round((from + to) / 2),
    };
  };
  return {
    place,
    years: yearsBetween(first, last).map((year) => ({ year, ...place(String(year)) })),
    /** Whether a date is on the axis. */
    has: (date: string) => Number(date.slice(0, 4)) >= first && Number(date.slice(0, 4)) <= last,
  };
}

export type TimeAxis = ReturnType<typeof makeTimeAxis>;

const round = (value: number) => Math.round(value * 100) / 100;
