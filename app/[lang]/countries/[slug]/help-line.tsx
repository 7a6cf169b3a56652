import { inOrder } from '@/components/help/emergency-order';
import { ChoiceTelephoneLink } from '@/components/help/Telephone';
import { LeaveSiteInLine } from '@/components/layout/LeaveSite';
import { TapLink } from '@/components/layout/TapLink';
import type { Entry } from '@/lib/content/schema/entry';
import type { Site } from '@/lib/site';

/** For a reader in danger, near the head of a page about something else: emergency numbers, the page of help, the way out. */
export function HelpLine({ site, country }: { site: Site; country: Entry<'countries'> }) {
  return (
    <div id="help" className="mt-2 text-sm">
      <ul className="flex flex-wrap gap-x-5">
        <li>
          <TapLink
            href={site.address.helpIn(country.slug)}
            text={site.format.labelled(site.label('get-help'), country.title)}
            look="font-semibold"
          />
        </li>
        {inOrder(country.emergency)
          .first.filter(({ service }) => service !== 'sms')
          .flatMap(({ service, numbers }) =>
            numbers.slice(0, 1).map((number) => (
              <li key={`${service}/${number}`}>
                <ChoiceTelephoneLink
                  site={site}
                  number={number}
                  country={country.title}
                  about={site.messages.helpline.services[service]}
                  look="tap gap-1"
                />
              </li>
            )),
          )}
      </ul>
      <LeaveSiteInLine site={site} />
    </div>
  );
}
