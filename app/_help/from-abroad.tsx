import { HelplineList } from '@/components/help/HelplineList';
import type { Entry } from '@/lib/content/schema/entry';
import type { Site } from '@/lib/site';

/** Help for people who are not in their country: the numbers that work from abroad. */
export function FromAbroad({ site }: { site: Site }) {
  const { help } = site.messages;
  const withNumber = site.countries.filter((country) => linesFromAbroad(country).length > 0);
  return (
    <section className="help-place">
      <h2 id="from" className="text-xl">
        {help.whereFrom}
      </h2>
      <p>{help.callFromAbroad}</p>
      {withNumber.map((country) => (
        <section key={country.slug}>
          <h3 className="mt-3 text-lg">
            <a href={site.address.helpIn(country.slug)} className="tap">
              {country.title}
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

/** Its services with a number for calls from abroad; the other numbers of a service do not work there. */
const linesFromAbroad = ({ helplines }: Entry<'countries'>) =>
  helplines.flatMap(({ numbers: _, ...line }) => (line.fromAbroad ? [line] : []));
