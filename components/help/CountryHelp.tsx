import type { ReactNode } from 'react';
import { langAttributes } from '@/components/layout/InLanguage';
import type { Entry } from '@/lib/content/schema/entry';
import type { Site } from '@/lib/site';
import { HelplineList } from './HelplineList';
import { NumberList } from './NumberList';
import { readsOf, SourceFold } from './SourceFold';

interface Props {
  site: Site;
  country: Entry<'countries'>;
  /** What leads on from the numbers. */
  onward: ReactNode;
}

/** Whom to turn to in a country: all numbers first, then where to go without a phone, who answers, and what was not found. */
export function CountryHelp({ site, country, onward }: Props) {
  return (
    <div className="grid grid-cols-1 gap-4">
      <NumberList site={site} country={country} />
      {onward}
      <WithoutPhone site={site} country={country} />
      <h2 className="text-xl">{site.messages.help.whoAnswers}</h2>
      <HelplineList site={site} helplines={country.helplines} country={country.title} />
      <p className="max-w-measure" {...langAttributes(site, country)}>
        {country.helpNotFound}
      </p>
      <SourceFold site={site} reads={readsOf(site, country)} />
    </div>
  );
}

/** Whom to turn to without a phone, where an official page says so. */
function WithoutPhone({
  site,
  country: { withoutPhone = [] },
}: {
  site: Site;
  country: Entry<'countries'>;
}) {
  if (withoutPhone.length === 0) return null;
  return (
    <div className="help-places">
      <h2 className="text-xl">{site.messages.help.withoutPhone}</h2>
      <ul>
        {withoutPhone.map((way) => (
          <li key={way.where} {...langAttributes(site, way)}>
            <strong>{way.where}</strong> {[way.audience, way.note].filter(Boolean).join(' ')}
          </li>
        ))}
      </ul>
    </div>
  );
}
