import type { ComparisonOrder } from '@/lib/routes';
import type { Site } from '@/lib/site';
import { compare } from '@/lib/site/order';
import { isAdopted, mainLaw, treatyKeys } from './law-axis';

/** A row for each country, by name or in another order: most activities first, or what came first. */
export function compareCountries(site: Site, order?: ComparisonOrder) {
  const rows = site.countries.map((country) => {
    const activities = site.activities(country.slug);
    return {
      country,
      activities,
      byObjective: site.objectives.map((objective) => ({
        objective,
        count: activities.filter(({ objectives }) => objectives.includes(objective.slug)).length,
      })),
      treaties: treatyKeys.map((key) => ({ key, treaty: country.treaties[key] })),
      laws: (['trafficking', 'smuggling'] as const).map((crime) => ({
        crime,
        law: mainLaw(country, crime),
      })),
    };
  });
  type Row = (typeof rows)[number];
  const joined = (index: number) => (row: Row) => {
    const { status, date } = row.treaties[index]?.treaty ?? {};
    return status === 'party' ? (date ?? '9') : '99';
  };
  const passed = (index: number) => (row: Row) => {
    const law = row.laws[index]?.law;
    return law && isAdopted(law) ? (law.date ?? '9') : '99';
  };
  const earliest: Record<Exclude<ComparisonOrder, 'activities'>, (row: Row) => string> = {
    convention: joined(0),
    'trafficking-protocol': joined(1),
    'smuggling-protocol': joined(2),
    'trafficking-law': passed(0),
    'smuggling-law': passed(1),
  };
  if (!order) return rows;
  if (order === 'activities') return rows.sort((a, b) => b.activities.length - a.activities.length);
  const keyOf = earliest[order];
  return rows.sort((a, b) => compare(keyOf(a), keyOf(b)));
}

export type ComparedCountry = ReturnType<typeof compareCountries>[number];
