import type { Entry, Law, Treaty } from '@/lib/content/schema/entry';
import { lanesOf } from '@/lib/figures/lanes';
import { makeTimeAxis } from '@/lib/figures/time-axis';
import { projectMonths } from '@/lib/project-time';
import type { Site } from '@/lib/site';

export const treatyKeys = ['untoc', 'trafficking', 'smuggling'] as const;
export type TreatyKey = (typeof treatyKeys)[number];

/** Years of the axis; what is earlier or later is beside it, in words. */
const lawYears = [2000, 2020] as const;

/** The main law of a state on one of the two crimes, or the main draft of one. */
export const mainLaw = (
  { laws }: Entry<'countries'>,
  crime: 'trafficking' | 'smuggling',
): Law | undefined => laws.find((law) => law.main && (law.crime === crime || law.crime === 'both'));

/** Whether a law was adopted, as far as is known, and not just drafted. */
export const isAdopted = ({ part }: Law): boolean => part !== 'reviewed-draft';

/** Whether a law of a state on one of the two crimes was found. */
export const hasLaw = (
  country: Entry<'countries'>,
  crime: 'trafficking' | 'smuggling',
): boolean => {
  const law = mainLaw(country, crime);
  return law !== undefined && isAdopted(law);
};

/** The day that places a law on the axis: that of its adoption, or that on which its draft was reviewed. */
export const dateOfLaw = ({ date, reviewed }: Law): string | undefined => date ?? reviewed;

/** For each country the treaties and acts on one axis of time, and beside it what has no place on it. */
export function drawLawAxis(site: Site) {
  const axis = makeTimeAxis(lawYears, site.direction);
  const rows = site.countries.map((country) => {
    const joined = treatyKeys.map((key) => ({ key, treaty: country.treaties[key] }));
    const isOnAxis = ({ status, date }: Treaty) =>
      status === 'party' && date !== undefined && axis.has(date);
    const acts = country.laws.filter(({ crime, part }) => crime || part !== 'context');
    const placed = acts.flatMap((law) => {
      const date = dateOfLaw(law);
      return date && axis.has(date) ? [{ law, ...axis.place(date) }] : [];
    });
    return {
      country,
      treaties: joined
        .filter(({ treaty }) => isOnAxis(treaty))
        .map(({ key, treaty }) => ({ key, treaty, x: axis.place(treaty.date ?? '').middle })),
      laws: inLanes(placed.filter(({ law }) => law.type === 'law')),
      policies: inLanes(placed.filter(({ law }) => law.type !== 'law')),
      treatiesBeside: joined.filter(({ treaty }) => !isOnAxis(treaty)),
      lawsBeside: acts.filter((law) => !placed.some((found) => found.law === law)),
    };
  });
  return { years: axis.years, project: axis.place(...projectMonths), rows };
}

/** Room that a mark needs at least, in per cent: four pixels on a phone. */
const leastRoom = 1.4;

/** Each mark with the lowest lane in which it touches no other. */
function inLanes<T extends { width: number; middle: number }>(marks: readonly T[]) {
  const lanes = lanesOf(
    marks,
    (a, b) =>
      2 * Math.abs(a.middle - b.middle) <
      Math.max(a.width, leastRoom) + Math.max(b.width, leastRoom) - 0.1,
  );
  return marks.map((mark, i) => ({ ...mark, lane: lanes[i] ?? 0 }));
}
