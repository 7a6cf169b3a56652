import { dial, idOfNumber } from '@/components/help/Telephone';
import { TapLink } from '@/components/layout/TapLink';
import type { Entry } from '@/lib/content/schema/entry';
import type { Site } from '@/lib/site';

interface Props {
  site: Site;
  countries: readonly Entry<'countries'>[];
}

/**
 * Where the reader is: links to the pages of the countries, each with the number to call in danger,
 * small enough for the first screen of a phone.
 */
export function CountryChoice({ site, countries }: Props) {
  const t = site.messages.helpline;
  return (
    <nav aria-labelledby="where" className="help-choice print:hidden">
      <h2 id="where">{t.where}</h2>
      <ul>
        {countries.map((country) => (
          <li key={country.slug}>
            <a href={site.address.helpIn(country.slug)}>{country.title}</a>{' '}
            <FirstNumber site={site} country={country} />
          </li>
        ))}
        <li>
          <a href={site.link('somewhere-else').href}>{t.elsewhere}</a>
        </li>
      </ul>
    </nav>
  );
}

/** The number to call in danger, as a link that can be called: the name of the country is beside it. */
function FirstNumber({ site, country }: { site: Site; country: Entry<'countries'> }) {
  const t = site.messages.helpline;
  const [first] = country.emergency;
  const number = first?.numbers[0];
  if (!first || !number) return <small>{t.unknown}</small>;
  return (
    <a href={dial(number)}>
      <small>{t.services[first.service]}</small> {site.format.telephone(number)}{' '}
      <span className="sr-only">{t.inside({ country: country.title })}</span>
    </a>
  );
}

/** Where the reader is from: the numbers that work from abroad, and the way to those of other countries. */
export function OriginChoice({ site, countries }: Props) {
  const { help, helpline } = site.messages;
  const elsewhere = site.link('somewhere-else').href;
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset is for forms.
    <div role="group" aria-labelledby="from" className="help-choice print:hidden">
      <h2 id="from">{help.whereFrom}</h2>
      <ul>
        {countries.flatMap(({ slug, title, helplines }) =>
          helplines.flatMap(({ fromAbroad, forWhom }) =>
            fromAbroad ? (
              <li key={fromAbroad} className="wide">
                <a href={`${elsewhere}#${idOfNumber(slug, fromAbroad)}`}>{title}</a>{' '}
                <a href={dial(fromAbroad)}>
                  <small>{forWhom ? help.forWhom[forWhom] : helpline.abroad}</small>{' '}
                  {site.format.telephone(fromAbroad)}
                </a>
              </li>
            ) : (
              []
            ),
          ),
        )}
        <li className="wide">
          <a href={`${elsewhere}#from`}>{helpline.another}</a>
        </li>
      </ul>
      <p className="text-sm">
        <TapLink href="#for-people-who-help-others" text={helpline.others} />
      </p>
    </div>
  );
}
