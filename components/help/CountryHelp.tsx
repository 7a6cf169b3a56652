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
  /** Whether the pages that were read are linked. */
  linked?: boolean;
  /** Where a page has nothing else: what leads on from the numbers. Headings then part them from the rest. */
  onward?: ReactNode;
}

/** Whom to turn to in a country: all numbers first, then where to go without a phone, who answers, and what was not found. */
export function CountryHelp({ site, country, linked = false, onward }: Props) {
  const Heading = onward ? 'h2' : 'h3';
  return (
    <div className="grid grid-cols-1 gap-4">
      <NumberList site={site} country={country} />
      {onward}
      <WithoutPhone site={site} country={country}>
        <Heading className={onward ? 'text-xl' : undefined}>
          {site.messages.help.withoutPhone}
        </Heading>
      </WithoutPhone>
      {onward && <h2 className="text-xl">{site.messages.help.whoAnswers}</h2>}
      <HelplineList site={site} helplines={country.helplines} country={country.title} />
      <p className="max-w-measure" {...langAttributes(site, country)}>
        {country.helpNotFound}
      </p>
      <SourceFold site={site} reads={readsOf(site, country)} linked={linked} />
    </div>
  );
}

/** Whom to turn to without a phone, where an official page says so. */
function WithoutPhone({
  site,
  country: { withoutPhone = [] },
  children: heading,
}: {
  site: Site;
  country: Entry<'countries'>;
  children: ReactNode;
}) {
  if (withoutPhone.length === 0) return null;
  return (
    <div className="help-places">
      {heading}
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
