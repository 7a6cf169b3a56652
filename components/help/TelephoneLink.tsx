import { UnseenLabel } from '@/components/layout/UnseenLabel';
import type { Lang } from '@/lib/i18n/languages';
import { telephone } from '@/lib/i18n/marks';
import { messages } from '@/lib/i18n/messages';

interface Props {
  lang: Lang;
  number: string;
  /** Name of the country that a number without "+" belongs to: elsewhere it reaches somebody else, so the link always says so. */
  country: string;
  /** Who answers. */
  about: string;
  /** Whether it stands in a list that names the country for all: then who answers is in sight, and the country only for screen readers. */
  listed?: boolean;
}

/** A number to tap and call, with who answers and the country it works in. */
export function TelephoneLink({ lang, number, country, about, listed = false }: Props) {
  const t = messages(lang).helpline;
  const where = number.startsWith('+') ? t.anyCountry : t.inside({ country });
  return (
    <a href={`tel:${number.replace(/[^\d+]/g, '')}`}>
      {listed && `${about} `}
      <strong className="text-2xl leading-tight tabular">{telephone(lang, number)}</strong>{' '}
      <span className={listed ? 'sr-only' : 'text-sm'}>{where}</span>
      {listed || <UnseenLabel lang={lang}>{about}</UnseenLabel>}
    </a>
  );
}
