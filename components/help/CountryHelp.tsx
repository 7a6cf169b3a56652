import type { Entry } from '@/lib/content/read/schema';
import type { Site } from '@/lib/site';
import { HelplineList, OriginLine, TelephoneLink } from './HelplineList';

interface Props {
  site: Site;
  country: Entry<'countries'>;
  /** Whether the sources are links. */
  linked?: boolean;
}

/** Whom to turn to in a country: emergency numbers first, then the places that help, then what was not found. */
export const CountryHelp = ({ site, country, linked = false }: Props) => (
  <div className="grid gap-4">
    <p className="max-w-measure text-sm print:hidden">{site.messages.helpline.before}</p>
    <EmergencyNumbers site={site} country={country} linked={linked} />
    <HelplineList
      site={site}
      helplines={country.helplines}
      country={country.title}
      linked={linked}
    />
    <p className="max-w-measure">
      {country.helpNotFound}{' '}
      <a href={`${site.address.page('get-help')}#worldwide`} className="print:hidden">
        {site.messages.worldwide}
      </a>
    </p>
  </div>
);

/** The emergency numbers of a country, the police first, and which of them is missing. */
export function EmergencyNumbers({
  site,
  country: { title, emergency, emergencyNotFound },
  linked = false,
}: Props) {
  const t = site.messages.helpline;
  const all = emergency.flatMap(({ service, numbers, note }) =>
    numbers.map((number) => ({ about: t.services[service], number, note })),
  );
  return (
    <div className="help-emergency">
      <h3>{t.emergency}</h3>
      {emergencyNotFound && <p>{emergencyNotFound}</p>}
      {all.length > 0 && (
        <>
          <p className="text-sm text-soft">{t.inside({ country: title })}</p>
          <ul className="flex flex-wrap gap-x-8">
            {all.map(({ about, number, note }) => (
              <li key={about + number}>
                <TelephoneLink site={site} number={number} country={title} about={about} listed />{' '}
                {note && <span className="inline-block text-sm text-soft">{note}</span>}
              </li>
            ))}
          </ul>
          <OriginLine
            site={site}
            linked={linked}
            origins={emergency.map(({ source }) => source)}
            numbers={all.length}
          />
        </>
      )}
    </div>
  );
}
