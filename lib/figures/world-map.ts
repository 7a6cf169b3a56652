import { geoEqualEarth, geoPath } from 'd3-geo';
import { countryShape, disputedLines, landShape, worldAtlas } from './atlas';
import { type Label, placeLabels } from './label-placement';
import { svgPath } from './svg-path';

/** Units across the map; about three for two pixels of a wide screen, since coordinates are whole. */
export const worldWidth = 1600;
const fontSize = 24;
/** Area, in square units, below which a shape is a speck on a telephone: nine pixels square. */
const smallArea = 960;

export interface MapCountry {
  iso3: string;
  path: string;
  /** The middle of its area. */
  centre: readonly [number, number];
  /** Radius around the middle that belongs to this country alone, for a finger. */
  reach: number;
  /** Hard to see on a narrow screen without a dot. */
  small: boolean;
  label: Label;
}

export interface WorldMap {
  width: number;
  height: number;
  fontSize: number;
  land: string;
  disputed: string;
  countries: MapCountry[];
}

const land = landShape(worldAtlas);
// Eleven degrees west of the middle, the cut falls in the Bering Strait and splits no country.
const projection = geoEqualEarth().rotate([-11, 0]).fitWidth(worldWidth, land);
const height = Math.ceil(geoPath(projection).bounds(land)[1][1]);
const landPath = svgPath(land, projection);

/** The world in the Equal Earth projection with these countries on it, each with a place for its name. */
export function drawWorldMap(countries: readonly { iso3: string; name: string }[]): WorldMap {
  const measure = geoPath(projection);
  const shapes = countries.map(({ iso3, name }) => {
    const shape = countryShape(worldAtlas, iso3);
    const [[west, north], [east, south]] = measure.bounds(shape);
    return {
      iso3,
      name,
      shape,
      centre: measure.centroid(shape),
      box: [west, north, east, south] as const,
      small: measure.area(shape) < smallArea,
    };
  });
  const labels = placeLabels(shapes, fontSize);
  return {
    width: worldWidth,
    height,
    fontSize,
    land: landPath,
    disputed: svgPath(
      disputedLines(
        worldAtlas,
        countries.map(({ iso3 }) => iso3),
      ),
      projection,
    ),
    countries: shapes.map(({ iso3, shape, centre, small }, i) => ({
      iso3,
      small,
      path: svgPath(shape, projection),
      centre: [Math.round(centre[0]), Math.round(centre[1])],
      reach: Math.floor(Math.min(40, ...shapes.filter((_, other) => other !== i).map((other) => distance(centre, other.centre) / 2))),
      label: labels[i] as Label,
    })),
  };
}

const distance = (a: readonly [number, number], b: readonly [number, number]) => Math.hypot(a[0] - b[0], a[1] - b[1]);
