import type { Content, Entry, Helpline } from '@/lib/content/schema/entry';
import type { Lang } from '@/lib/i18n/languages';
import { milestonesIn } from './milestones';
import { byTitle, compare } from './order';

/** The items of the other collections in one language, each collection in its order. */
export function collectionsIn(content: Content, lang: Lang) {
  /** By name. */
  const countries = byTitle(content.countries, lang);
  /** By number. */
  const objectives = content.objectives.toSorted((a, b) => a.number - b.number);
  const destinations = destinationsIn(content, lang);
  /** A country; undefined if there is none with this slug. */
  const country = (slug: string) => countries.find((found) => found.slug === slug);
  return {
    countries,
    objectives,
    country,
    /** Groups of countries, then the others by name; each with the emergency numbers of its group, and the services there for citizens of a country. */
    destinations,
    /** By name. */
    partners: byTitle(content.partners, lang),
    /** Newest first, undated ones last. */
    resources: byTitle(content.resources, lang).sort((a, b) =>
      compare(b.published ?? '', a.published ?? ''),
    ),
    /** By name. */
    terms: byTitle(content.glossary, lang),
    milestones: milestonesIn(content),
    /** By name. */
    threads: byTitle(content.threads, lang),
    /** A thread; undefined if there is none with this slug. */
    thread: (slug: string) => content.threads.find((thread) => thread.slug === slug),
    /** The countries that an entry names, in its order. */
    countriesOf: (entry: { countries: readonly string[] }) =>
      entry.countries.flatMap((slug) => country(slug) ?? []),
    /** The objectives that an entry names, by number. */
    objectivesOf: (entry: { objectives: readonly string[] }) =>
      objectives.filter(({ slug }) => entry.objectives.includes(slug)),
    /** Short name of a partner; another organization is given by its name. */
    partnerName: (partner: string) =>
      content.partners.find(({ slug }) => slug === partner)?.acronym ?? partner,
  };
}

function destinationsIn({ countries, destinations }: Content, lang: Lang): Entry<'destinations'>[] {
  const groupOf = ({ partOf }: Entry<'destinations'>) =>
    destinations.find(({ slug }) => slug === partOf);
  const isGroup = ({ slug }: Entry<'destinations'>) =>
    destinations.some(({ partOf }) => partOf === slug);
  const servicesFor = (slug: string): Helpline[] =>
    countries.flatMap((country) =>
      country.helplines
        .filter(({ abroadPlaces }) => abroadPlaces?.includes(slug))
        // Its other numbers work at home alone, and its name says whom it is for.
        .map(({ numbers: _, forWhom: __, lang = country.lang, ...line }) => ({ ...line, lang })),
    );
  return byTitle(destinations, lang)
    .sort((a, b) => Number(isGroup(b)) - Number(isGroup(a)))
    .map((place) => ({
      ...place,
      emergency: [...(groupOf(place)?.emergency ?? []), ...place.emergency],
      helplines: [...place.helplines, ...servicesFor(place.slug)],
    }));
}
