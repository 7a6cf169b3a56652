import type { Helpline } from '@/lib/content/schema/entry';

/**
 * When one of the numbers of a service answers, as said beside it: its own hours. Those of all
 * numbers are said once, beside the first.
 */
export const hoursBeside = (
  { hours, numbers = [] }: Pick<Helpline, 'hours' | 'numbers'>,
  i: number,
): string | undefined => numbers[i]?.hours ?? (i === 0 ? hours : undefined);
