import type { Site } from '@/lib/site';
import { mainLaw } from './law-axis';

/** A row for each country, by name. */
export const compareCountries = (site: Site) =>
  site.countries.map((country) => {
    const activities = site.activities(country.slug);
    return {
      country,
      activities,
      byObjective: site.objectives.map((objective) => ({
        objective,
        count: activities.filter(({ objectives }) => objectives.includes(objective.slug)).length,
      })),
      laws: (['trafficking', 'smuggling'] as const).map((crime) => ({
        crime,
        law: mainLaw(country, crime),
      })),
    };
  });

export type ComparedCountry = ReturnType<typeof compareCountries>[number];
