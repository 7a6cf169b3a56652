import { Fragment } from 'react';
import type { Entry } from '@/lib/content/read/schema';
import type { Lang } from '@/lib/i18n/languages';
import { messages } from '@/lib/i18n/messages';
import { OriginLine } from './OriginLine';
import { TelephoneLink } from './TelephoneLink';

interface Props {
  lang: Lang;
  country: Entry<'countries'>;
  /** Whether the sources are links. */
  linked: boolean;
}

/** The emergency numbers of a country, the police first. */
export function EmergencyNumbers({ lang, country: { title, emergency }, linked }: Props) {
  const t = messages(lang).helpline;
  if (emergency.length === 0) return null;
  return (
    <div className="border-y-2 border-ink py-3">
      <h3 className="font-sans text-base font-semibold wrap-anywhere">{t.emergency}</h3>
      <p className="text-sm text-soft">{t.inside({ country: title })}</p>
      <ul className="flex flex-wrap gap-x-8">
        {emergency.map(({ service, numbers, note }) => (
          <li key={service + numbers[0]}>
            <span className="inline-flex flex-wrap items-baseline gap-x-2">
              {t.services[service]}{' '}
              {numbers.map((number, i) => (
                <Fragment key={number}>
                  {i > 0 && ` ${t.or} `}
                  <TelephoneLink lang={lang} number={number} country={title} countryShown about={t.services[service]} />
                </Fragment>
              ))}{' '}
              {note && <span className="text-sm text-soft">{note}</span>}
            </span>
          </li>
        ))}
      </ul>
      <OriginLine
        lang={lang}
        linked={linked}
        origins={emergency.map(({ source }) => source)}
        numbers={emergency.flatMap(({ numbers }) => numbers).length}
      />
    </div>
  );
}
