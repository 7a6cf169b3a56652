import type { ReactNode } from 'react';
import { langAttributes } from '@/components/layout/InLanguage';
import type { HelpPlace } from '@/lib/content/schema/entry';
import type { Site } from '@/lib/site';
import { HelplineList } from './HelplineList';
import { NumberList } from './NumberList';
import { nameInSentence } from './place-name';
import { readsOf, SourceFold } from './SourceFold';

interface Props {
  site: Site;
  place: HelpPlace;
  /** What leads on from the numbers. */
  onward: ReactNode;
}

/** Whom to turn to in a place: what to know before a call, all numbers first, then where to go without a phone, who answers, and what was not found. */
export function PlaceHelp({ site, place, onward }: Props) {
  const { beforeCall, helplines, helpNotFound } = place;
  return (
    <div className="grid grid-cols-1 gap-4">
      {beforeCall && (
        <p className="max-w-measure font-semibold" {...langAttributes(site, beforeCall)}>
          {beforeCall.words}
        </p>
      )}
      <NumberList site={site} place={place} />
      {onward}
      <WithoutPhone site={site} place={place} />
      {helplines.length > 0 && (
        <>
          <h2 className="text-xl">{site.messages.help.whoAnswers}</h2>
          <HelplineList site={site} helplines={helplines} country={nameInSentence(place)} />
        </>
      )}
      {helpNotFound && (
        <p className="max-w-measure" {...langAttributes(site, place)}>
          {helpNotFound}
        </p>
      )}
      <SourceFold site={site} reads={readsOf(site, place)} />
    </div>
  );
}

/** Whom to turn to without a phone, where an official page says so. */
function WithoutPhone({ site, place: { withoutPhone = [] } }: { site: Site; place: HelpPlace }) {
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
