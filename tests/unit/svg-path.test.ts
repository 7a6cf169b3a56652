import { expect, it } from 'vitest';
import { svgPath } from '@/lib/figures/svg-path';

const polygon = (...rings: [number, number][][]): GeoJSON.MultiPolygon => ({
  type: 'MultiPolygon',
  coordinates: rings.map((ring) => [ring]),
});

it('writes a shape in whole units, each step from the last point', () => {
  const square = polygon([
    [10, 10],
    [20.4, 10],
    [20.4, 19.6],
    [10, 19.6],
    [10, 10],
  ]);
  expect(svgPath(square, null)).toBe('m10 10l10 0 0 10-10 0z');
});

it('begins the second part where the first one began, as "z" does', () => {
  const two = polygon(
    [
      [0, 0],
      [4, 0],
      [4, 4],
      [0, 0],
    ],
    [
      [10, 12],
      [8, 12],
      [8, 9],
      [10, 12],
    ],
  );
  expect(svgPath(two, null)).toBe('m0 0l4 0 0 4zm10 12l-2 0 0-3z');
});

it('leaves out an island that rounding has made a point', () => {
  const speck = polygon([
    [1.1, 1.1],
    [1.2, 1.1],
    [1.2, 1.2],
    [1.1, 1.1],
  ]);
  expect(svgPath(speck, null)).toBe('');
});

it('begins the second line where the first one ended', () => {
  const lines: GeoJSON.MultiLineString = {
    type: 'MultiLineString',
    coordinates: [
      [
        [0, 0],
        [5, 5],
      ],
      [
        [7, 7],
        [9, 7],
      ],
    ],
  };
  expect(svgPath(lines, null)).toBe('m0 0l5 5m2 2l2 0');
});
