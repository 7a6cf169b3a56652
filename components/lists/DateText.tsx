import { formatPeriod, formatShortDate } from '@/lib/i18n/format';

interface Props {
  lang: string;
  start: string;
  end?: string | undefined;
  short?: boolean;
}

/** A date or period as readable text and as machine-readable <time>, no more exact than it is known. */
export function DateText({ lang, start, end, short = false }: Props) {
  const text = short ? formatShortDate(lang, start) : formatPeriod(lang, start, end);
  return <time dateTime={start}>{text}</time>;
}
