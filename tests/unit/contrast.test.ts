import { expect, test } from 'vitest';
import { type ColorName, palette } from '@/tailwind.config';

const grounds = ['paper', 'panel'] as const;
const hues = [1, 2, 3, 4, 5, 6].map((number) => `objective-${number}` as ColorName);

/**
 * Lowest ratio, foreground, background: WCAG 2.2, 1.4.3 for text and 1.4.11 for marks and the edges
 * of controls.
 */
const pairs: (readonly [number, ColorName, ColorName])[] = [
  ...grounds.flatMap((ground) => [
    ...(['ink', 'soft', 'teal', 'teal-strong', 'amber'] as const).map(
      (color) => [4.5, color, ground] as const,
    ),
    ...hues.map((hue) => [4.5, hue, ground] as const),
    [3, 'line', ground] as const,
  ]),
  [4.5, 'on-teal', 'teal'],
  [4.5, 'on-teal', 'teal-strong'],
  ...hues.map((hue) => [4.5, 'on-objective', hue] as const),
  [4.5, 'ink', 'land'],
];

function luminance(hex: string): number {
  const channel = (at: number) => {
    const value = Number.parseInt(hex.slice(at, at + 2), 16) / 255;
    return value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4;
  };
  return 0.2126 * channel(1) + 0.7152 * channel(3) + 0.0722 * channel(5);
}

function contrast(a: string, b: string): number {
  const [dark = 0, light = 0] = [luminance(a), luminance(b)].sort((x, y) => x - y);
  return (light + 0.05) / (dark + 0.05);
}

test('measures contrast as WCAG does', () => {
  expect(contrast('#ffffff', '#000000')).toBeCloseTo(21);
  expect(contrast('#777777', '#ffffff')).toBeCloseTo(4.48, 2);
});

test.each(['light', 'dark'] as const)(
  'every pair of colours that meets on the site is legible in the %s scheme',
  (scheme) => {
    const faults = pairs
      .map(([least, front, back]) => ({
        least,
        front,
        back,
        ratio: contrast(palette[scheme][front], palette[scheme][back]),
      }))
      .filter(({ least, ratio }) => ratio < least)
      .map(
        ({ least, front, back, ratio }) =>
          `${front} on ${back}: ${ratio.toFixed(2)}, at least ${least}`,
      );
    expect(faults).toEqual([]);
  },
);

test.each(['light', 'dark'] as const)(
  'the six objectives have different colours in the %s scheme',
  (scheme) => {
    expect(new Set(hues.map((hue) => palette[scheme][hue])).size).toBe(6);
  },
);
