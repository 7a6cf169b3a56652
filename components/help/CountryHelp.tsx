import { TapLink } from '@/components/layout/TapLink';
import type { Entry } from '@/lib/content/schema/entry';
import type { Site } from '@/lib/site';
import { HelplineList } from './HelplineList';
import { NumberList } from './NumberList';
import { readsOf, SourceFold } from './SourceFold';

interface Props {
  site: Site;
  country: Entry<'countries'>;
  /** Whether the pages that were read are linked. */
  linked?: boolean;
  /** Whether a page has nothing else: it leads on to other countries, and a heading parts the numbers from the services. */
  alone?: boolean;
}

/** Whom to turn to in a country: all numbers first, then who answers, then where to go without a phone, and what was not found. */
export const CountryHelp = ({ site, country, linked = false, alone = false }: Props) => (
  <div className="grid grid-cols-1 gap-4">
    <NumberList site={site} country={country} />
    {alone && (
      <>
        <p className="text-sm print:hidden">
          <TapLink
            href={site.link('somewhere-else').href}
            text={site.messages.help.notIn({ country: country.title })}
          />
        </p>
        <h2 className="text-xl">{site.messages.help.whoAnswers}</h2>
      </>
    )}
    <HelplineList site={site} helplines={country.helplines} country={country.title} />
    <WithoutPhone site={site} country={country} />
    <p className="max-w-measure">{country.helpNotFound}</p>
    <SourceFold site={site} reads={readsOf(site, country)} linked={linked} />
  </div>
);

/** Whom to turn to without a phone, where an official page says so. */
function WithoutPhone({ site, country: { withoutPhone = [] } }: Pick<Props, 'site' | 'country'>) {
  if (withoutPhone.length === 0) return null;
  return (
    <div className="help-places">
      <h3>{site.messages.help.withoutPhone}</h3>
      <ul>
        {withoutPhone.map(({ where, audience, note }) => (
          <li key={where}>
            <strong>{where}</strong> {[audience, note].filter(Boolean).join(' ')}
          </li>
        ))}
      </ul>
    </div>
  );
}
