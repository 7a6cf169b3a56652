import { geoEqualEarth, geoPath } from 'd3-geo';
import { countryShape, disputedLines, landShape, worldAtlas } from './atlas';
import { type Box, isOver, placeLabel, type Side, sides } from './map-labels';
import { svgPath } from './svg-path';

/** Units across the map; about three for two pixels of a wide screen, since coordinates are whole numbers. */
const worldWidth = 1600;
const fontSize = 28;

const land = landShape(worldAtlas);
// With the centre at 11° E, the map is cut in the Bering Strait and splits no country.
const projection = geoEqualEarth().rotate([-11, 0]).fitWidth(worldWidth, land);
const landPath = svgPath(land, projection);

/** A country for the map, its name there, and the side that has it: the east if it is not given. */
export interface NamedCountry {
  iso3: string;
  name: string;
  side?: Side | 'none' | undefined;
}

const measure = geoPath(projection);

const boxes = new Map<string, Box>();

/** The extent of a country on the map. */
function boxOf(iso3: string): Box {
  const known = boxes.get(iso3);
  if (known) return known;
  const [[west, north], [east, south]] = measure.bounds(countryShape(worldAtlas, iso3));
  const box = [west, north, east, south] as const;
  boxes.set(iso3, box);
  return box;
}

/** The place for the name of a country on the map, if it has one. */
const labelOf = ({ iso3, name, side = 'east' }: NamedCountry) =>
  side === 'none' ? undefined : placeLabel(side, name, boxOf(iso3), fontSize);

/** The countries that the name of one would cover, or whose names it would cover. */
export function coveredBy<T extends NamedCountry>(country: NamedCountry, all: readonly T[]): T[] {
  const label = labelOf(country);
  return all.filter((other) => {
    const covers = (box: Box | undefined) => label && box && isOver(label.box, box);
    return (
      other.iso3 !== country.iso3 && (covers(labelOf(other)?.box) || covers(boxOf(other.iso3)))
    );
  });
}

/** The sides on which the name of a country covers nothing. */
export const freeSides = (country: NamedCountry, all: readonly NamedCountry[]): Side[] =>
  sides.filter((side) => coveredBy({ ...country, side }, all).length === 0);

/** The world in the Equal Earth projection with these countries on it, each with a place for its name. */
export function drawWorldMap(countries: readonly NamedCountry[]) {
  const codes = countries.map(({ iso3 }) => iso3);
  const shapes = countries.map((country) => {
    const shape = countryShape(worldAtlas, country.iso3);
    return {
      iso3: country.iso3,
      shape,
      centre: measure.centroid(shape),
      box: boxOf(country.iso3),
      label: labelOf(country),
    };
  });
  return {
    view: viewOf(shapes.flatMap(({ box, label }) => (label ? [box, label.box] : [box]))),
    fontSize,
    land: landPath,
    disputed: svgPath(disputedLines(worldAtlas, codes), projection),
    countries: shapes.map(({ iso3, shape, centre, box, label }, i) => ({
      iso3,
      path: svgPath(shape, projection),
      centre: [Math.round(centre[0]), Math.round(centre[1])] as const,
      /** Radius around the centre that belongs to this country alone, as a touch target. */
      reach: Math.floor(
        Math.min(
          40,
          ...shapes
            .filter((_, other) => other !== i)
            .map((other) => distance(centre, other.centre) / 2),
        ),
      ),
      box,
      label,
    })),
  };
}

export type MapCountry = ReturnType<typeof drawWorldMap>['countries'][number];

/** Room around the outermost country or name, also for readers who space the letters out. */
const margin = 48;
/** Width by height of the view: it ends just below the land. */
const aspect = 1.66;

/** West, north, width and height of the view around all boxes, extended towards both poles to its aspect. */
function viewOf(boxes: readonly Box[]): readonly [number, number, number, number] {
  const side = (i: number) => boxes.map((box) => box[i] as number);
  const [west, north] = [
    Math.floor(Math.min(...side(0))) - margin,
    Math.floor(Math.min(...side(1))) - margin,
  ];
  const [east, south] = [
    Math.ceil(Math.max(...side(2))) + margin,
    Math.ceil(Math.max(...side(3))) + margin,
  ];
  const width = east - west;
  const height = Math.max(south - north, Math.round(width / aspect));
  return [west, Math.max(0, Math.round((north + south - height) / 2)), width, height];
}

const distance = (a: readonly [number, number], b: readonly [number, number]) =>
  Math.hypot(a[0] - b[0], a[1] - b[1]);
