import { ageBeside } from '@/components/help/age-of-pages';
import { ChoiceTelephoneLink } from '@/components/help/Telephone';
import { joinTermsOf } from '@/components/help/Terms';
import { informsOf, whomItReaches } from '@/components/help/whom-it-reaches';
import type { Helpline } from '@/lib/content/schema/entry';
import type { Site } from '@/lib/site';

interface Props {
  site: Site;
  helplines: readonly Helpline[];
  /** Name of the country they belong to. */
  country: string;
}

/**
 * The first number of a place, with what its entry warns of, unless the immigration office may hear
 * of a call: then the entry must be read first.
 */
export function FirstNumber({ site, helplines, country }: Props) {
  const line = helplines.find(({ numbers, informs }) => numbers && informs !== 'immigration');
  const first = line?.numbers?.[0];
  if (!line || !first) return null;
  return (
    <ChoiceTelephoneLink
      site={site}
      number={first.number}
      country={country}
      about={joinTermsOf(site, line, [
        whomItReaches(site.messages, line),
        informsOf(site.messages, line),
        { own: first.use },
        ageBeside(site, first, line.sources),
      ])}
    />
  );
}
