import { linesFromAbroad } from '@/app/_help/from-abroad';
import { PlaceRows } from '@/app/_help/place-rows';
import { dial } from '@/components/help/Telephone';
import { TitleOf } from '@/components/layout/InLanguage';
import { TapLink } from '@/components/layout/TapLink';
import type { Entry } from '@/lib/content/schema/entry';
import type { Site } from '@/lib/site';

interface Props {
  site: Site;
  countries: readonly Entry<'countries'>[];
}

/**
 * Where the reader is: links to the pages of the countries, each with the number to call in danger,
 * small enough for the first screen of a phone. Whoever is elsewhere must not search the list.
 */
export function CountryChoice({ site, countries }: Props) {
  const t = site.messages.helpline;
  return (
    <nav aria-labelledby="where" className="help-choice print:hidden">
      <h2 id="where">{t.where}</h2>
      <ul>
        <li>
          <a href={site.link('somewhere-else').href}>{t.elsewhere}</a>
        </li>
        <PlaceRows site={site} places={countries} />
      </ul>
    </nav>
  );
}

/** Where the reader is from: the numbers that work from abroad, and the way to what else is for people abroad. */
export function OriginChoice({ site, countries }: Props) {
  const { help, helpline } = site.messages;
  const elsewhere = site.link('somewhere-else').href;
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset is for forms.
    <div role="group" aria-labelledby="from" className="help-choice print:hidden">
      <h2 id="from">{help.whereFrom}</h2>
      <ul>
        {countries.flatMap((country) =>
          linesFromAbroad(country).map(({ name, fromAbroad, forWhom, abroadIn }) => {
            const citizens = forWhom && help.forWhom[forWhom];
            const about = <small>{abroadIn ?? citizens ?? helpline.abroad}</small>;
            return (
              <li key={`${country.slug}/${name}`} className="wide">
                <a href={`${elsewhere}#from-${country.slug}`}>
                  <TitleOf site={site} item={country} />
                </a>{' '}
                {fromAbroad ? (
                  <a href={dial(fromAbroad)}>
                    {about} {site.format.telephone(fromAbroad)}
                  </a>
                ) : (
                  about
                )}
              </li>
            );
          }),
        )}
        <li className="wide">
          <a href={`${elsewhere}#from`}>{helpline.another}</a>
        </li>
      </ul>
    </div>
  );
}

/** For whom else there is a page: people who help others. */
export const HelperChoice = ({ site }: { site: Site }) => (
  <div className="help-choice print:hidden">
    <h2>
      <TapLink href={site.link('helping').href} text={site.messages.helpline.others} />
    </h2>
  </div>
);
