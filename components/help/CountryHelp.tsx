import type { Entry } from '@/lib/content/schema/entry';
import type { Site } from '@/lib/site';
import { HelplineList, ListedTelephoneLink, OriginWords } from './HelplineList';

interface Props {
  site: Site;
  country: Entry<'countries'>;
  /** How to say where an entry was read: in words, or with links. */
  Origins?: typeof OriginWords;
}

/** Whom to turn to in a country: emergency numbers first, then the places that help, then what was not found. */
export const CountryHelp = ({ site, country, Origins = OriginWords }: Props) => (
  <div className="grid gap-4">
    <p className="max-w-measure text-sm print:hidden">{site.messages.helpline.before}</p>
    <EmergencyNumbers site={site} country={country} Origins={Origins} />
    <HelplineList
      site={site}
      helplines={country.helplines}
      country={country.title}
      Origins={Origins}
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
  Origins = OriginWords,
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
                <ListedTelephoneLink site={site} number={number} country={title} about={about} />{' '}
                {note && <span className="inline-block text-sm text-soft">{note}</span>}
              </li>
            ))}
          </ul>
          <Origins
            site={site}
            origins={emergency.map(({ source }) => source)}
            numbers={all.length}
          />
        </>
      )}
    </div>
  );
}
