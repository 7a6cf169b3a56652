import { type CountryProps, helpRoute } from '@/app/_help/help-route';
import { NumberCard } from '@/components/help/NumberCard';
import { PlainFrame } from '@/components/layout/PlainFrame';
import { defaultLang } from '@/lib/i18n/languages';
import { siteIn } from '@/lib/site';

const { generateStaticParams, generateMetadata, page } = helpRoute(
  ({ site, country }) => site.messages.help.cardTitle({ country: country.title }),
  ({ site, country }) => site.format.labelled(country.title, site.messages.help.cardsHint),
  ({ site, country }) => site.address.cards(country.slug),
  Cards,
);

export { generateMetadata, generateStaticParams, page as default };

const aSheet = Array.from({ length: 10 }, (_, i) => i);

/** A sheet of small cards with the numbers of a country. They may be found on the reader: they name neither trafficking nor this site. */
function Cards({ site, country }: CountryProps) {
  const { help } = site.messages;
  return (
    <PlainFrame
      site={site}
      above={{ href: site.address.helpIn(country.slug), label: country.title, lang: country.lang }}
      address={site.address.cards(country.slug)}
      translation={country.translation}
    >
      <h1 className="mt-3 text-xl print:hidden">{help.cardTitle({ country: country.title })}</h1>
      <p className="mb-4 print:hidden">{help.cut}</p>
      <div className="card-sheet">
        {aSheet.map((i) => (
          <NumberCard
            key={i}
            site={site}
            country={country}
            english={siteIn(defaultLang).messages}
            isCopy={i > 0}
          />
        ))}
      </div>
    </PlainFrame>
  );
}
