import { Fragment } from 'react';
import { InLanguage } from '@/components/layout/InLanguage';
import { UnseenLabel } from '@/components/layout/UnseenLabel';
import type { Helpline, Origin } from '@/lib/content/read/schema';
import type { Site } from '@/lib/site';

interface Props {
  site: Site;
  helplines: readonly Helpline[];
  /** Name of the country they belong to; empty for organizations that work in many. */
  country?: string;
  /** Whether the sources are links. */
  linked?: boolean;
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
  linked = false,
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
          <a href={`tel:${fromAbroad.replace(/[^\d+]/g, '')}`}>
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
      <OriginLine
        site={site}
        linked={linked}
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
  /** Whether it is in a list that names the country for all: then who answers is in sight, and the country only for screen readers. */
  listed?: boolean;
}

/** A number to tap and call, with who answers and the country it works in. */
export function TelephoneLink({ site, number, country, about, listed = false }: TelephoneProps) {
  const t = site.messages.helpline;
  const where = number.startsWith('+') ? t.anyCountry : t.inside({ country });
  return (
    <a href={`tel:${number.replace(/[^\d+]/g, '')}`}>
      {listed && `${about} `}
      <strong className="text-2xl leading-tight tabular">{site.format.telephone(number)}</strong>{' '}
      <span className={listed ? 'sr-only' : 'text-sm'}>{where}</span>
      {listed || <UnseenLabel site={site}>{about}</UnseenLabel>}
    </a>
  );
}

interface OriginProps {
  site: Site;
  origins: readonly Origin[];
  /** Address that the entry shows anyway, so that it is not linked twice. */
  shown?: string | undefined;
  /** Whether the sources are links: on the page of a country they are; a page for people in danger links only to help. */
  linked?: boolean;
  /** How many numbers rest on these pages. */
  numbers: number;
}

/** Where an entry was read, how old each page is, and that nobody has called. */
export function OriginLine({ site, origins, shown, linked, numbers }: OriginProps) {
  const { helpline: t, source, marks } = site.messages;
  const different = [
    ...new Map(
      origins.map((origin) => [linked ? origin.url : wordsOf(site, origin), origin]),
    ).values(),
  ];
  return (
    <p data-origin="">
      {source + marks.colon}{' '}
      {different.map((origin, i) => (
        <Fragment key={origin.url}>
          {i > 0 && '\u00a0· '}
          {!linked || origin.url === shown ? (
            wordsOf(site, origin)
          ) : (
            <a href={origin.url} className="text-soft">
              {wordsOf(site, origin)}
            </a>
          )}
        </Fragment>
      ))}
      . {numbers > 0 && t.notCalled({ n: numbers })}
    </p>
  );
}

function wordsOf(site: Site, { publisher, citedBy, date }: Origin): string {
  const { helpline: t, marks } = site.messages;
  return `${citedBy ? t.cited({ publisher, citedBy }) : publisher}${marks.comma} ${date ? site.format.period(date.slice(0, 'YYYY-MM'.length)) : t.undated}`;
}
