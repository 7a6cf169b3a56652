import { HelplineList } from '@/components/help/HelplineList';
import { TitleOf } from '@/components/layout/InLanguage';
import type { Entry } from '@/lib/content/schema/entry';
import type { Site } from '@/lib/site';

/** Help for people who are not in their country: the numbers that work from abroad, and pages for citizens abroad. */
export function FromAbroad({ site }: { site: Site }) {
  const { help } = site.messages;
  const withLines = site.countries.filter((country) => linesFromAbroad(country).length > 0);
  return (
    <section className="help-place">
      <h2 id="from" className="text-xl">
        {help.whereFrom}
      </h2>
      <p>{help.callFromAbroad}</p>
      {withLines.map((country) => (
        <section key={country.slug}>
          <h3 id={`from-${country.slug}`} className="mt-3 text-lg">
            <a href={site.address.helpIn(country.slug)} className="tap">
              <TitleOf site={site} item={country} />
            </a>
          </h3>
          <HelplineList
            site={site}
            helplines={linesFromAbroad(country)}
            country={country.title}
            place={country.slug}
          />
        </section>
      ))}
      <p className="mt-4">{help.noneFromAbroad}</p>
    </section>
  );
}

/** Its services for people abroad; the other numbers of a service do not work there. */
export const linesFromAbroad = ({ helplines }: Entry<'countries'>) =>
  helplines.flatMap(({ numbers: _, ...line }) =>
    line.fromAbroad || line.forWhom === 'citizens-abroad' ? [line] : [],
  );
