/** The years of GLO.ACT. */
export const projectYears = [2015, 2019] as const;

/** Its first and last months, as content/milestones says. */
export const projectMonths = ['2015-07', '2019-07'] as const;

/** The years in which its reports were published. */
export const reportYears = [2015, 2020] as const;

/** The years for which numbers of courts were looked for. */
export const courtYears = [2014, 2019] as const;

/** Whether a date is in one of some years, from the first to the last. */
export const isInYears = (date: string, [first, last]: readonly [number, number]): boolean =>
  Number(date.slice(0, 4)) >= first && Number(date.slice(0, 4)) <= last;
