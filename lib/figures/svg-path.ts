import { type GeoPermissibleObjects, type GeoProjection, geoPath } from 'd3-geo';

type Point = readonly [number, number];

/**
 * A shape as SVG path data in whole units, each point relative to the one before: a third of the
 * bytes of absolute decimals.
 */
export function svgPath(shape: GeoPermissibleObjects, projection: GeoProjection | null): string {
  const absolute = geoPath(projection).digits(0)(shape) ?? '';
  let at: Point = [0, 0];
  const lines = [...absolute.matchAll(/M([^MZ]+)(Z?)/g)].map(([, points = '', close = '']) => {
    const line = points.split('L').map((point): Point => {
      const [x = 0, y = 0] = point.split(',').map(Number);
      return [x, y];
    });
    const [first = at, ...rest] = line.filter(
      ([x, y], i) => x !== line[i - 1]?.[0] || y !== line[i - 1]?.[1],
    );
    // An island that rounding has reduced to a line or a point has nothing to fill.
    if (rest.length < (close ? 2 : 1)) return '';
    const steps = rest.map((point, i) => step(i === 0 ? first : (rest[i - 1] as Point), point));
    const start = step(at, first);
    // "z" returns to the start of the line.
    at = close ? first : (rest.at(-1) as Point);
    return `m${start}l${steps.join(' ')}${close.toLowerCase()}`;
  });
  // A minus sign separates as well as a space does.
  return lines.join('').replaceAll(' -', '-');
}

const step = ([fromX, fromY]: Point, [x, y]: Point) => `${x - fromX} ${y - fromY}`;
