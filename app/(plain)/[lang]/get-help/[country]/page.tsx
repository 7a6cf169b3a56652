import { type CountryProps, helpRoute } from '@/app/_help/help-route';
import { NotYourFaultLink, SaferPhone, WordsForYou } from '@/app/_help/words';
import { CountryHelp } from '@/components/help/CountryHelp';
import { langAttributes } from '@/components/layout/InLanguage';
import { LeaveSite } from '@/components/layout/LeaveSite';
import { PlainFrame } from '@/components/layout/PlainFrame';
import { TapLink } from '@/components/layout/TapLink';
import type { Site } from '@/lib/site';
import { absolute } from '@/lib/site-url';

const { generateStaticParams, generateMetadata, page } = helpRoute(
  ({ site, country }) => site.format.labelled(site.label('get-help'), country.title),
  ({ site, country }) => site.format.labelled(country.title, site.page('get-help').summary),
  ({ site, country }) => site.address.helpIn(country.slug),
  HelpIn,
);

export { generateMetadata, generateStaticParams, page as default };

/** Help in one country, for a slow phone: the numbers, who answers, and what a caller should know. */
function HelpIn({ site, country }: CountryProps) {
  const address = site.address.helpIn(country.slug);
  const { help, helpline } = site.messages;
  return (
    <PlainFrame
      site={site}
      above={{ href: `${site.address.page('get-help')}#where`, label: helpline.another }}
      address={address}
      translation={country.translation}
    >
      <div className="help-sheet">
        <h1 className="mt-3 mb-1 text-2xl" {...langAttributes(site, country)}>
          {country.title}
        </h1>
        <SaferPhone site={site} />
        <LeaveSite site={site} />
        <CountryHelp
          site={site}
          country={country}
          onward={
            <p className="text-sm print:hidden">
              <NotYourFaultLink site={site} />
              <br />
              <TapLink
                href={site.link('somewhere-else').href}
                text={help.notIn({ country: country.title })}
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
      <Further site={site} country={country} />
    </PlainFrame>
  );
}

/** What else a reader may want: cards to print, the list of all countries, and how to help others. */
function Further({ site, country }: { site: Site; country: CountryProps['country'] }) {
  const { help, helpline } = site.messages;
  return (
    <ul className="mt-6 print:hidden">
      <li>
        <TapLink href={site.address.cards(country.slug)} text={help.cards} />{' '}
        <span className="text-sm text-soft">{help.cardsHint}</span>
      </li>
      <li>
        <TapLink href={site.link('helping').href} text={helpline.others} />
      </li>
      <li>
        <TapLink
          href={`${site.address.country(country.slug)}#help-sources`}
          text={site.format.labelled(site.messages.sources, country.title)}
        />
      </li>
    </ul>
  );
}
