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

/** The emergency numbers of a country, the police first, and which of them is missing. */
export function EmergencyNumbers({ lang, country: { title, emergency, emergencyNotFound }, linked }: Props) {
  const t = messages(lang).helpline;
  const all = emergency.flatMap(({ service, numbers, note }) => numbers.map((number) => ({ about: t.services[service], number, note })));
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
                {note && <span className="text-sm text-soft">{note}</span>}
              </li>
            ))}
          </ul>
          <OriginLine lang={lang} linked={linked} origins={emergency.map(({ source }) => source)} numbers={all.length} />
        </>
      )}
    </div>
  );
}
