import type { Entry } from '@/lib/content/read/schema';
import type { Lang } from '@/lib/i18n/languages';
import { messages } from '@/lib/i18n/messages';
import { routes } from '@/lib/routes';
import { EmergencyNumbers } from './EmergencyNumbers';
import { HelplineList } from './HelplineList';

interface Props {
  lang: Lang;
  country: Entry<'countries'>;
  /** Whether the sources are links. */
  linked?: boolean;
}

/** Whom to turn to in a country: emergency numbers first, then the places that help, then what was not found. */
export function CountryHelp({ lang, country, linked = false }: Props) {
  return (
    <div className="grid gap-4">
      {linked || <p className="max-w-measure text-sm print:hidden">{messages(lang).helpline.before}</p>}
      <EmergencyNumbers lang={lang} country={country} linked={linked} />
      <HelplineList lang={lang} helplines={country.helplines} country={country.title} linked={linked} />
      <p className="max-w-measure">
        {country.helpNotFound}{' '}
        <a href={`${routes.help(lang)}#worldwide`} className="print:hidden">
          {messages(lang).worldwide}
        </a>
      </p>
    </div>
  );
}
