import { TapLink } from '@/components/layout/TapLink';
import type { Entry } from '@/lib/content/schema/entry';
import type { Site } from '@/lib/site';

interface Props {
  site: Site;
  countries: readonly Entry<'countries'>[];
  /** Id of the section for people who help others. */
  others?: string | undefined;
}

/** Links to the countries of the page, each with the number to call in danger, small enough for the first screen of a phone. */
export function CountryChoice({ site, countries, others }: Props) {
  const t = site.messages.helpline;
  return (
    <nav aria-labelledby="where" className="print:hidden">
      <h2 id="where" className="mb-1 font-sans text-lg font-semibold">
        {t.where}
      </h2>
      <ul className="grid grid-cols-[repeat(auto-fill,minmax(min(100%,8rem),1fr))] gap-x-4 sm:grid-cols-[repeat(auto-fill,minmax(13rem,1fr))]">
        {countries.map(({ slug, title, emergency: [first] }) => (
          <li key={slug} className="border-t border-rule">
            <a
              href={`#${slug}`}
              className="flex min-h-11 flex-wrap content-center items-baseline justify-between gap-x-2 py-1 leading-tight no-underline hover:underline"
            >
              <span className="font-semibold">{title}</span>{' '}
              <span className="text-xs text-soft tabular">
                {first
                  ? `${t.services[first.service]} ${site.format.telephone(first.numbers[0] ?? '')}`
                  : t.unknown}
              </span>
            </a>
          </li>
        ))}
        <li className="border-t border-rule">
          <a
            href="#worldwide"
            className="flex min-h-11 items-center leading-tight font-semibold no-underline hover:underline"
          >
            {t.elsewhere}
          </a>
        </li>
      </ul>
      {others && (
        <p className="text-sm">
          <TapLink href={`#${others}`} text={t.others} />
        </p>
      )}
    </nav>
  );
}
