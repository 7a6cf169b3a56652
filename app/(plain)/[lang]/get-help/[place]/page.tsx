import { helpRoute, type PlaceProps } from '@/app/_help/help-route';
import { AdviceLinks, NotYourFaultLink, SaferPhone, WordsForYou } from '@/app/_help/words';
import { PlaceHelp } from '@/components/help/PlaceHelp';
import { nameInSentence } from '@/components/help/place-name';
import { langAttributes } from '@/components/layout/InLanguage';
import { LeaveSite } from '@/components/layout/LeaveSite';
import { PlainFrame } from '@/components/layout/PlainFrame';
import { TapLink } from '@/components/layout/TapLink';
import type { Site } from '@/lib/site';
import { absolute } from '@/lib/site-url';

const { generateStaticParams, generateMetadata, page } = helpRoute(
  ({ countries, destinations }) => [...countries, ...destinations],
  ({ site, place }) => site.format.labelled(site.label('get-help'), place.title),
  ({ site, place }) =>
    place.collection === 'countries'
      ? site.format.labelled(place.title, site.page('get-help').summary)
      : place.summary,
  ({ site, place }) => site.address.helpIn(place.slug),
  HelpIn,
);

export { generateMetadata, generateStaticParams, page as default };

/** Help in one place, for a slow phone: the numbers, who answers, and what a caller should know. */
function HelpIn({ site, place }: PlaceProps) {
  const address = site.address.helpIn(place.slug);
  const { help, helpline } = site.messages;
  const isOfProject = place.collection === 'countries';
  const list = site.address.page(isOfProject ? 'get-help' : 'somewhere-else');
  return (
    <PlainFrame
      site={site}
      above={{ href: `${list}#where`, label: helpline.another }}
      address={address}
      translation={place.translation}
    >
      <div className="help-sheet">
        <h1 className="mt-3 mb-1 text-2xl" {...langAttributes(site, place)}>
          {place.title}
        </h1>
        <SaferPhone site={site} />
        <LeaveSite site={site} />
        <PlaceHelp
          site={site}
          place={place}
          onward={
            <p className="text-sm print:hidden">
              {place.beforeCall && <WhomElseToAsk site={site} />}
              <NotYourFaultLink site={site} />
              <br />
              <AdviceLinks site={site} />
              <TapLink
                href={isOfProject ? site.link('somewhere-else').href : `${list}#where`}
                text={help.notIn({ country: nameInSentence(place) })}
              />
            </p>
          }
        />
        <p className="mt-3 max-w-measure">{help.nobodyCalled}</p>
        <WordsForYou site={site} />
        <p className="mt-4 text-sm">{helpline.sheet}</p>
        <p className="hidden text-sm print:block">
          {absolute(address)} · {site.messages.updated} {site.format.date(site.updated)}
        </p>
      </div>
      <Further site={site} place={place} />
    </PlainFrame>
  );
}

/** Where the page says to ask an aid organization first: lists of them, and those for citizens of a country. */
function WhomElseToAsk({ site }: { site: Site }) {
  const elsewhere = site.address.page('somewhere-else');
  return (
    <>
      <TapLink href={`${elsewhere}#lists`} text={site.messages.worldwide} />
      <br />
      <TapLink href={`${elsewhere}#from`} text={site.messages.help.whereFrom} />
      <br />
    </>
  );
}

/** What else a reader may want: how to help others; of a country of the project, cards to print and the pages that were read. */
function Further({ site, place }: PlaceProps) {
  const { help, helpline } = site.messages;
  const isOfProject = place.collection === 'countries';
  return (
    <ul className="mt-6 print:hidden">
      {isOfProject && (
        <li>
          <TapLink href={site.address.cards(place.slug)} text={help.cards} />{' '}
          <span className="text-sm text-soft">{help.cardsHint}</span>
        </li>
      )}
      <li>
        <TapLink href={site.link('helping').href} text={helpline.others} />
      </li>
      {isOfProject && (
        <li>
          <TapLink
            href={`${site.address.country(place.slug)}#help-sources`}
            text={site.format.labelled(site.messages.sources, place.title)}
          />
        </li>
      )}
    </ul>
  );
}
