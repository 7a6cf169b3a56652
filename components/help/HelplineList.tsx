import { Children, type ReactNode } from 'react';
import { InLanguage } from '@/components/layout/InLanguage';
import { UnseenLabel } from '@/components/layout/UnseenLabel';
import type { Helpline, Origin } from '@/lib/content/schema/entry';
import type { Site } from '@/lib/site';

interface Props {
  site: Site;
  helplines: readonly Helpline[];
  /** Name of the country they belong to; empty for organizations that work in many. */
  country?: string;
  /** How to say where an entry was read: in words, or with links. */
  Origins?: typeof OriginWords;
}

/** Places to turn to: who runs each, whom it is for, how to reach it, and how old the page is that says so. */
export const HelplineList = ({ helplines, ...shared }: Props) => (
  <ul className="help-list grid grid-cols-1 gap-4">
    {helplines.map((helpline) => (
      <li key={helpline.name}>
        <HelplineEntry helpline={helpline} {...shared} />
      </li>
    ))}
  </ul>
);

function HelplineEntry({
  site,
  helpline,
  country = '',
  Origins = OriginWords,
}: Omit<Props, 'helplines'> & { helpline: Helpline }) {
  const { helpline: t } = site.messages;
  const {
    name,
    nameLanguage = site.lang,
    kind,
    runBy,
    audience,
    numbers = [],
    fromAbroad,
    url,
    email,
    anonymous,
    note,
    sources,
  } = helpline;
  const terms = [helpline.cost, helpline.hours, helpline.languages].filter(
    (term) => term !== undefined,
  );
  return (
    <>
      <p>{t.kinds[kind]}</p>
      <h3>
        <InLanguage site={site} of={nameLanguage}>
          {name}
        </InLanguage>
      </h3>
      {runBy && <p className="text-sm">{runBy}</p>}
      {numbers.map(({ number, use }) => (
        <p key={number}>
          <TelephoneLink site={site} number={number} country={country} about={name} />{' '}
          {use && <span className="text-sm">({use})</span>}
        </p>
      ))}
      {fromAbroad && (
        <p>
          <a href={dial(fromAbroad)}>
            <strong className="text-xl leading-tight tabular">
              {site.format.telephone(fromAbroad)}
            </strong>{' '}
            <span className="text-sm">{t.abroad}</span>
            <UnseenLabel site={site}>{name}</UnseenLabel>
          </a>
        </p>
      )}
      {terms.length > 0 && <p className="text-sm">{terms.join('\u00a0· ')}</p>}
      {(audience || anonymous || note) && (
        <p>{[audience, anonymous, note].filter(Boolean).join(' ')}</p>
      )}
      {kind === 'in-charge' && <p>{t.authority}</p>}
      {url && (
        <p>
          <a href={url}>{url.replace(/^https?:\/\/|\/$/g, '')}</a>
        </p>
      )}
      {email && (
        <p>
          <a href={`mailto:${email}`}>{email}</a>
        </p>
      )}
      <Origins
        site={site}
        origins={sources}
        shown={url}
        numbers={numbers.length + (fromAbroad ? 1 : 0)}
      />
    </>
  );
}

interface TelephoneProps {
  site: Site;
  number: string;
  /** Name of the country in which a number without "+" works: elsewhere it reaches somebody else, so the link always names the country. */
  country: string;
  /** Who answers. */
  about: string;
}

/** A number to tap and call, with the country it works in; who answers is above it, and said here to screen readers. */
export const TelephoneLink = ({ site, number, country, about }: TelephoneProps) => (
  <a href={dial(number)}>
    <TelephoneNumber site={site} number={number} />{' '}
    <span className="text-sm">{whereItWorks(site, number, country)}</span>
    <UnseenLabel site={site}>{about}</UnseenLabel>
  </a>
);

/** A number in a list that names the country for all: who answers is in sight, and the country only said to screen readers. */
export const ListedTelephoneLink = ({ site, number, country, about }: TelephoneProps) => (
  <a href={dial(number)}>
    {about} <TelephoneNumber site={site} number={number} />{' '}
    <span className="sr-only">{whereItWorks(site, number, country)}</span>
  </a>
);

const TelephoneNumber = ({ site, number }: { site: Site; number: string }) => (
  <strong className="text-2xl leading-tight tabular">{site.format.telephone(number)}</strong>
);

const dial = (number: string): string => `tel:${number.replace(/[^\d+]/g, '')}`;

const whereItWorks = ({ messages: { helpline } }: Site, number: string, country: string): string =>
  number.startsWith('+') ? helpline.anyCountry : helpline.inside({ country });

interface OriginProps {
  site: Site;
  origins: readonly Origin[];
  /** Address that the entry shows anyway, so that it is not linked twice. */
  shown?: string | undefined;
  /** How many numbers rest on these pages. */
  numbers: number;
}

/** Where an entry was read, how old each page is, and that nobody has called: in words, for a page for people in danger, which links only to help. */
export function OriginWords({ site, origins, numbers }: OriginProps) {
  const words = new Set(origins.map((origin) => wordsOf(site, origin)));
  return <OriginLine site={site} origins={[...words]} numbers={numbers} />;
}

/** The same with links to the pages. */
export function OriginLinks({ site, origins, shown, numbers }: OriginProps) {
  const byAddress = new Map(origins.map((origin) => [origin.url, origin]));
  const links = [...byAddress.values()].map((origin) =>
    origin.url === shown ? (
      wordsOf(site, origin)
    ) : (
      <a key={origin.url} href={origin.url} className="text-soft">
        {wordsOf(site, origin)}
      </a>
    ),
  );
  return <OriginLine site={site} origins={links} numbers={numbers} />;
}

function OriginLine({
  site,
  origins,
  numbers,
}: {
  site: Site;
  origins: readonly ReactNode[];
  numbers: number;
}) {
  const { helpline: t, source, marks } = site.messages;
  return (
    <p data-origin="">
      {source + marks.colon}{' '}
      {Children.map(origins, (origin, i) => (
        <>
          {i > 0 && '\u00a0· '}
          {origin}
        </>
      ))}
      . {numbers > 0 && t.notCalled({ n: numbers })}
    </p>
  );
}

function wordsOf(site: Site, { publisher, citedBy, date }: Origin): string {
  const { helpline: t, marks } = site.messages;
  return `${citedBy ? t.cited({ publisher, citedBy }) : publisher}${marks.comma} ${date ? site.format.period(date.slice(0, 'YYYY-MM'.length)) : t.undated}`;
}
