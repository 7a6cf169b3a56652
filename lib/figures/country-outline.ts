import { geoAzimuthalEqualArea, geoCentroid, geoPath } from 'd3-geo';
import { countryAtlas, countryShape, disputedLines } from './atlas';
import { svgPath } from './svg-path';

/** Room around the shape for its stroke. */
const margin = 3;

const drawn = new Map<string, ReturnType<typeof draw>>();

/**
 * The outline of a country, as large as fits into a square of this size; distant islands fall
 * outside. Drawn once for all pages.
 */
export function drawCountryOutline(iso3: string, size: number) {
  const key = `${iso3} ${size}`;
  const outline = drawn.get(key) ?? draw(iso3, size);
  drawn.set(key, outline);
  return outline;
}

function draw(iso3: string, size: number) {
  const shape = countryShape(countryAtlas, iso3);
  const main = largestPart(shape.geometry);
  const [longitude, latitude] = geoCentroid(main);
  const projection = geoAzimuthalEqualArea()
    .rotate([-longitude, -latitude])
    .fitExtent(
      [
        [margin, margin],
        [size - margin, size - margin],
      ],
      main,
    );
  const [[west, north], [east, south]] = geoPath(projection).bounds(main);
  const [x, y] = projection.translate();
  projection.translate([x - west + margin, y - north + margin]);
  return {
    width: Math.ceil(east - west) + 2 * margin,
    height: Math.ceil(south - north) + 2 * margin,
    path: svgPath(shape, projection),
    /** Unsettled stretches of the border. */
    disputed: svgPath(disputedLines(countryAtlas, [iso3]), projection),
  };
}

function largestPart(geometry: GeoJSON.Polygon | GeoJSON.MultiPolygon): GeoJSON.Polygon {
  if (geometry.type === 'Polygon') return geometry;
  const parts = geometry.coordinates.map(
    (coordinates): GeoJSON.Polygon => ({ type: 'Polygon', coordinates }),
  );
  const area = geoPath().area;
  return parts.reduce((a, b) => (area(b) > area(a) ? b : a));
}
