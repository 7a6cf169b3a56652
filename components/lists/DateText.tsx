import { formatPeriod, formatPeriodOfYear, formatShortDate } from '@/lib/i18n/format';
import type { Lang } from '@/lib/i18n/languages';

interface Props {
  lang: Lang;
  start: string;
  end?: string | undefined;
  short?: boolean;
  /** For use below a heading that gives the year. */
  withoutYear?: boolean;
}

/** A date or period as readable text and as machine-readable <time>, no more exact than it is known. */
export function DateText({ lang, start, end, short = false, withoutYear = false }: Props) {
  const period = withoutYear ? formatPeriodOfYear : formatPeriod;
  return (
    <time dateTime={start}>{short ? formatShortDate(lang, start) : period(lang, start, end)}</time>
  );
}
