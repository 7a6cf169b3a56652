import { scaleLinear } from 'd3-scale';

/** A bar's length in per cent of the longest one's, to a tenth. */
export function barLengths(counts: readonly number[]): number[] {
  const length = scaleLinear([0, Math.max(1, ...counts)], [0, 100]);
  return counts.map((count) => Math.round(length(count) * 10) / 10);
}
