import { helpRoute, type PlaceProps } from '@/app/_help/help-route';
import { NumberCard } from '@/components/help/NumberCard';
import { PlainFrame } from '@/components/layout/PlainFrame';
import { defaultLang } from '@/lib/i18n/languages';
import { siteIn } from '@/lib/site';

const { generateStaticParams, generateMetadata, page } = helpRoute(
  (site) => site.countries,
  ({ site, place }) => site.messages.help.cardTitle({ country: place.title }),
  ({ site, place }) => site.format.labelled(place.title, site.messages.help.cardsHint),
  ({ site, place }) => site.address.cards(place.slug),
  Cards,
);

export { generateMetadata, generateStaticParams, page as default };

const aSheet = Array.from({ length: 10 }, (_, i) => i);

/** A sheet of small cards with the numbers of a country. They may be found on the reader: they name neither trafficking nor this site. */
function Cards({ site, place }: PlaceProps) {
  const { help } = site.messages;
  return (
    <PlainFrame
      site={site}
      above={{ href: site.address.helpIn(place.slug), label: place.title, lang: place.lang }}
      address={site.address.cards(place.slug)}
      translation={place.translation}
    >
      <h1 className="mt-3 text-xl print:hidden">{help.cardTitle({ country: place.title })}</h1>
      <p className="mb-4 print:hidden">{help.cut}</p>
      <div className="card-sheet">
        {aSheet.map((i) => (
          <NumberCard
            key={i}
            site={site}
            place={place}
            english={siteIn(defaultLang).messages}
            isCopy={i > 0}
          />
        ))}
      </div>
    </PlainFrame>
  );
}
