import { scaleLinear } from 'd3-scale';

/** The length of each bar in per cent of the longest, to a tenth. */
export function barLengths(counts: readonly number[]): number[] {
  const length = scaleLinear([0, Math.max(1, ...counts)], [0, 100]);
  return counts.map((count) => Math.round(length(count) * 10) / 10);
}
