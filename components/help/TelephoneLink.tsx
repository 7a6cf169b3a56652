import { UnseenLabel } from '@/components/layout/UnseenLabel';
import type { Lang } from '@/lib/i18n/languages';
import { telephone } from '@/lib/i18n/marks';
import { messages } from '@/lib/i18n/messages';

interface Props {
  lang: Lang;
  number: string;
  /** Name of the country that a number without "+" belongs to: elsewhere it reaches somebody else, so the link always says so. */
  country: string;
  /** Whether the country is visible next to the link already. */
  countryShown?: boolean;
  /** Who answers, for screen readers. */
  about: string;
}

/** A number to tap and call, with the country it works in. */
export function TelephoneLink({ lang, number, country, countryShown = false, about }: Props) {
  const t = messages(lang).helpline;
  const where = number.startsWith('+') ? t.anyCountry : t.inside({ country });
  return (
    <a href={`tel:${number.replace(/[^\d+]/g, '')}`} className="inline-flex min-h-11 flex-wrap items-baseline gap-x-2 content-center">
      <strong className="text-2xl leading-tight tabular">{telephone(lang, number)}</strong>{' '}
      <span className={countryShown ? 'sr-only' : 'text-sm'}>{where}</span>
      <UnseenLabel lang={lang}>{about}</UnseenLabel>
    </a>
  );
}
