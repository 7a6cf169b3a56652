import { expect, it } from 'vitest';
import { svgPath } from '@/lib/figures/svg-path';

/** Points of a line, written as in SVG: "10,10 20,10". */
const line = (points: string) => points.split(' ').map((point) => point.split(',').map(Number));
const pathOfIslands = (...rings: string[]) =>
  svgPath({ type: 'MultiPolygon', coordinates: rings.map((ring) => [line(ring)]) }, null);

it('writes a shape in whole units, each point relative to the one before', () => {
  expect(pathOfIslands('10,10 20.4,10 20.4,19.6 10,19.6 10,10')).toBe('m10 10l10 0 0 10-10 0z');
});

it('starts the second part where the first one started, as "z" does', () => {
  expect(pathOfIslands('0,0 4,0 4,4 0,0', '10,12 8,12 8,9 10,12')).toBe(
    'm0 0l4 0 0 4zm10 12l-2 0 0-3z',
  );
});

it('leaves out an island that rounding has reduced to a point', () => {
  expect(pathOfIslands('1.1,1.1 1.2,1.1 1.2,1.2 1.1,1.1')).toBe('');
});

it('starts the second line where the first one ended', () => {
  expect(
    svgPath(
      { type: 'MultiLineString' as const, coordinates: ['0,0 5,5', '7,7 9,7'].map(line) },
      null,
    ),
  ).toBe('m0 0l5 5m2 2l2 0');
});
