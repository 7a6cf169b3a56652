import type { Site } from '@/lib/site';

/** Who did what, counted: the entries of each partner in each country, and how many other organizations are named there. */
export function countWork(site: Pick<Site, 'countries' | 'partners'>) {
  const isPartner = (name: string) => site.partners.some(({ slug }) => slug === name);
  const othersIn = (work: readonly { partner: string }[]) =>
    new Set(work.map(({ partner }) => partner).filter((name) => !isPartner(name)));
  const countries = site.countries.filter(({ work }) => work.length > 0);
  const rows = countries.map((country) => ({
    country,
    byPartner: site.partners.map((partner) => ({
      partner,
      entries: country.work.filter((entry) => entry.partner === partner.slug),
    })),
    others: othersIn(country.work).size,
  }));
  return {
    rows,
    partners: site.partners.map((partner, i) => {
      const cells = rows.map(({ byPartner }) => byPartner[i]?.entries ?? []);
      const inWhich = (isCounted: (cell: (typeof cells)[number]) => boolean) =>
        cells.filter(isCounted).length;
      return {
        partner,
        entries: cells.flat().length,
        countries: inWhich((cell) => cell.length > 0),
        /** In how many countries it did something, and did not just take part. */
        actedIn: inWhich((cell) => cell.some(({ part }) => part === 'acted')),
      };
    }),
    others: othersIn(countries.flatMap(({ work }) => work)).size,
  };
}
