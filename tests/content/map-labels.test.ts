import { expect, it } from 'vitest';
import type { Box } from '@/lib/figures/map-labels';
import { drawWorldMap } from '@/lib/figures/world-map';
import { openLanguages } from '@/lib/i18n/open-languages';
import { siteIn } from '@/lib/site';

const isOver = (a: Box, b: Box) => a[0] < b[2] && b[0] < a[2] && a[1] < b[3] && b[1] < a[3];

it.each(openLanguages())(
  'in %s, the name of each country is on the map and covers no other name or country: a longer one may need another side in lib/figures/map-labels.ts',
  (lang) => {
    const site = siteIn(lang);
    const map = drawWorldMap(
      site.countries.map(({ slug, title, iso3 }) => ({
        iso3,
        name: `${title} ${site.activities(slug).length}`,
      })),
    );
    const [west, north, width, height] = map.view;
    const faults = map.countries.flatMap(({ iso3, label: { box } }) => {
      const covered = map.countries
        .filter((other) => other.iso3 !== iso3)
        .filter((other) => isOver(box, other.label.box) || isOver(box, other.box))
        .map((other) => `${iso3} covers ${other.iso3}`);
      const isWithin =
        box[0] >= west && box[1] >= north && box[2] <= west + width && box[3] <= north + height;
      return isWithin ? covered : [...covered, `${iso3} is cut off`];
    });
    expect(faults).toEqual([]);
  },
);
