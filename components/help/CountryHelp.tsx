import type { Entry } from '@/lib/content/read/schema';
import type { Lang } from '@/lib/i18n/languages';
import { messages } from '@/lib/i18n/messages';
import { routes } from '@/lib/routes';
import { HelplineList, OriginLine, TelephoneLink } from './HelplineList';

interface Props {
  lang: Lang;
  country: Entry<'countries'>;
  /** Whether the sources are links. */
  linked?: boolean;
}

/** Whom to turn to in a country: emergency numbers first, then the places that help, then what was not found. */
export const CountryHelp = ({ lang, country, linked = false }: Props) => (
  <div className="grid gap-4">
    <p className="max-w-measure text-sm print:hidden">{messages(lang).helpline.before}</p>
    <EmergencyNumbers lang={lang} country={country} linked={linked} />
    <HelplineList
      lang={lang}
      helplines={country.helplines}
      country={country.title}
      linked={linked}
    />
    <p className="max-w-measure">
      {country.helpNotFound}{' '}
      <a href={`${routes.page(lang, 'get-help')}#worldwide`} className="print:hidden">
        {messages(lang).worldwide}
      </a>
    </p>
  </div>
);

/** The emergency numbers of a country, the police first, and which of them is missing. */
export function EmergencyNumbers({
  lang,
  country: { title, emergency, emergencyNotFound },
  linked = false,
}: Props) {
  const t = messages(lang).helpline;
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
                <TelephoneLink lang={lang} number={number} country={title} about={about} listed />{' '}
                {note && <span className="inline-block text-sm text-soft">{note}</span>}
              </li>
            ))}
          </ul>
          <OriginLine
            lang={lang}
            linked={linked}
            origins={emergency.map(({ source }) => source)}
            numbers={all.length}
          />
        </>
      )}
    </div>
  );
}
