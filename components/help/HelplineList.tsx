import { InLanguage } from '@/components/layout/InLanguage';
import type { Helpline } from '@/lib/content/read/schema';
import type { Lang } from '@/lib/i18n/languages';
import { telephone } from '@/lib/i18n/marks';
import { messages } from '@/lib/i18n/messages';
import { OriginLine } from './OriginLine';
import { TelephoneLink } from './TelephoneLink';

interface Props {
  lang: Lang;
  helplines: readonly Helpline[];
  /** Name of the country they belong to; empty for organizations that work in many. */
  country?: string;
  /** Whether the sources are links. */
  linked: boolean;
}

/** Places to turn to: who runs each, whom it is for, how to reach it, and how old the page is that says so. */
export function HelplineList({ lang, helplines, country = '', linked }: Props) {
  return (
    <ul className="help-list grid grid-cols-1 gap-4">
      {helplines.map((helpline) => (
        <li key={helpline.name}>
          <HelplineEntry lang={lang} helpline={helpline} country={country} linked={linked} />
        </li>
      ))}
    </ul>
  );
}

interface EntryProps {
  lang: Lang;
  helpline: Helpline;
  country: string;
  linked: boolean;
}

function HelplineEntry({ lang, helpline, country, linked }: EntryProps) {
  const { helpline: t } = messages(lang);
  const { name, nameLanguage = lang, kind, runBy, audience, numbers = [], fromAbroad, url, email, anonymous, note, sources } = helpline;
  const terms = [helpline.cost, helpline.hours, helpline.languages].filter((term) => term !== undefined);
  return (
    <>
      <p>{t.kinds[kind]}</p>
      <h3>
        <InLanguage lang={lang} of={nameLanguage}>
          {name}
        </InLanguage>
      </h3>
      {runBy && <p className="text-sm">{runBy}</p>}
      {numbers.map(({ number, use }) => (
        <p key={number}>
          <TelephoneLink lang={lang} number={number} country={country} about={name} /> {use && <span className="text-sm">{use}</span>}
        </p>
      ))}
      {fromAbroad && (
        <p>
          <a href={`tel:${fromAbroad.replace(/[^\d+]/g, '')}`}>
            <strong className="text-xl leading-tight tabular">{telephone(lang, fromAbroad)}</strong>{' '}
            <span className="text-sm">{t.abroad}</span>
          </a>
        </p>
      )}
      {terms.length > 0 && <p className="text-sm">{terms.join(' · ')}</p>}
      {(audience || anonymous || note) && <p>{[audience, anonymous, note].filter(Boolean).join(' ')}</p>}
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
      <OriginLine lang={lang} linked={linked} origins={sources} shown={url} numbers={numbers.length + (fromAbroad ? 1 : 0)} />
    </>
  );
}
