import type { ReactNode } from 'react';
import { UnseenLabel } from '@/components/layout/UnseenLabel';
import type { Site } from '@/lib/site';

interface Props {
  site: Site;
  number: string;
  /**
   * Name of the country in which a number without "+" works: elsewhere it reaches somebody else, so
   * the link always names the country.
   */
  country: string;
  /** Who answers. */
  about: ReactNode;
  /** What links to this number end in, on the page where it is shown first. */
  id?: string | undefined;
}

/** A number to tap and call, with the country it works in; who answers is above it, and said here to screen readers. */
export const TelephoneLink = ({ site, number, country, about, id }: Props) => (
  <a href={dial(number)} id={id}>
    <TelephoneNumber site={site} number={number} />{' '}
    <span className="text-sm">{whereItWorks(site, number, country)}</span>
    <UnseenLabel site={site}>{about}</UnseenLabel>
  </a>
);

/** A number in a list that names the country for all: who answers is in sight, and the country only said to screen readers. */
export const ListedTelephoneLink = ({
  site,
  number,
  country,
  about,
  id,
  isForSms = false,
}: Props & { isForSms?: boolean | undefined }) => (
  <a href={dial(number, isForSms ? 'sms' : 'tel')} id={id}>
    <span>{about}</span> <TelephoneNumber site={site} number={number} />{' '}
    <span className="sr-only">{whereItWorks(site, number, country)}</span>
  </a>
);

/**
 * A number beside the name of its place, in a list of places to choose from: who answers is small
 * before it; `look` adds classes.
 */
export const ChoiceTelephoneLink = ({
  site,
  number,
  country,
  about,
  look,
}: Omit<Props, 'id'> & { look?: string }) => (
  <a href={dial(number)} className={look}>
    <small>{about}</small> {site.format.telephone(number)}{' '}
    <span className="sr-only">{whereItWorks(site, number, country)}</span>
  </a>
);

/** One press selects all of it, so that it can be copied without script. */
const TelephoneNumber = ({ site, number }: { site: Site; number: string }) => (
  <strong className="text-2xl leading-tight tabular select-all">
    {site.format.telephone(number)}
  </strong>
);

/**
 * What links to some numbers end in: "nepal-1145". One that is listed twice, "112" for the fire
 * brigade and for an ambulance, has its id the first time.
 */
export function idsOfNumbers(place: string, numbers: readonly string[]): (string | undefined)[] {
  const ids = numbers.map((number) => `${place}-${number.replace(/\D/g, '')}`);
  return ids.map((id, i) => (ids.indexOf(id) === i ? id : undefined));
}

export const dial = (number: string, scheme: 'tel' | 'sms' = 'tel'): string =>
  `${scheme}:${number.replace(/[^\d+]/g, '')}`;

const whereItWorks = ({ messages: { helpline } }: Site, number: string, country: string): string =>
  number.startsWith('+') ? helpline.abroad : helpline.inside({ country });
