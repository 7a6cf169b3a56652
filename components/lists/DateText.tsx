import type { Site } from '@/lib/site';

interface Props {
  site: Site;
  start: string;
  end?: string | undefined;
  /** With a short month, or for use below a heading that gives the year. */
  form?: 'short' | 'without-year';
}

/**
 * A date or period as readable text and as machine-readable <time>, no more exact than it is known.
 */
export function DateText({ site: { format }, start, end, form }: Props) {
  const text =
    form === 'short'
      ? format.shortDate(start)
      : form === 'without-year'
        ? format.periodOfYear(start, end)
        : format.period(start, end);
  return <time dateTime={start}>{text}</time>;
}
