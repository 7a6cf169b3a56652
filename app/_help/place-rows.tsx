import { nameInSentence } from '@/components/help/place-name';
import { ChoiceTelephoneLink } from '@/components/help/Telephone';
import { joinTerms } from '@/components/help/Terms';
import { informsOf, whomItReaches } from '@/components/help/whom-it-reaches';
import { TitleOf } from '@/components/layout/InLanguage';
import type { HelpPlace } from '@/lib/content/schema/entry';
import type { Site } from '@/lib/site';

interface Props {
  site: Site;
  place: HelpPlace;
}

/** Places in a list to choose from: links to their pages of help, each with the number to call in danger. */
export const PlaceRows = ({ site, places }: { site: Site; places: readonly HelpPlace[] }) =>
  places.map((place) => (
    <li key={place.slug} id={place.slug}>
      <a href={site.address.helpIn(place.slug)}>
        <TitleOf site={site} item={place} />
      </a>{' '}
      <EmergencyNumber site={site} place={place} />
    </li>
  ));

/** The number to call in danger, or else of a line that helps. Where something should be read before a call, the page of the place has to be opened first. */
function EmergencyNumber({ site, place }: Props) {
  const { messages } = site;
  const t = messages.helpline;
  const [first] = place.emergency;
  const [line] = place.helplines.filter(({ numbers }) => numbers);
  const number = first?.numbers[0] ?? line?.numbers?.[0]?.number;
  if (place.beforeCall) return <small>{t.readFirst}</small>;
  if (!number) return <small>{t.unknown}</small>;
  return (
    <ChoiceTelephoneLink
      site={site}
      number={number}
      country={nameInSentence(place)}
      about={
        first
          ? t.services[first.service]
          : line && joinTerms([whomItReaches(messages, line), informsOf(messages, line)])
      }
    />
  );
}
