import { palette } from '@/tailwind.config';

const { light } = palette;
const rgb = (hex: string): number[] => [1, 3, 5].map((at) => Number.parseInt(hex.slice(at, at + 2), 16));
const objectives = [1, 2, 3, 4, 5, 6] as const;

/** The colours of a card, and steps between them for the edges of letters, finer than an eye tells apart. */
export const cardColors: readonly string[] = [
  ...new Set([
    light.teal,
    light.rule,
    ...steps(light.paper, light.ink, 6),
    ...steps(light.paper, light.soft, 4),
    ...steps(light.paper, light.amber, 4),
    ...objectives.flatMap((number) => steps(light[`objective-${number}`], light['on-objective'], 3)),
    ...objectives.flatMap((number) => steps(light.paper, light[`objective-${number}`], 2)),
  ]),
];

const nearest = new Map<number, number>();

/** Pixels of red, green, blue and alpha to places in cardColors. */
export function toCardColors(pixels: Uint8Array): Uint8Array {
  const colors = new Int32Array(pixels.buffer, pixels.byteOffset, pixels.length / 4);
  const places = new Uint8Array(colors.length);
  let last = 0;
  let place = 0;
  for (let i = 0; i < colors.length; i++) {
    const color = colors[i] as number;
    if (color !== last) {
      last = color;
      place = placeOf(color);
    }
    places[i] = place;
  }
  return places;
}

function placeOf(color: number): number {
  let place = nearest.get(color);
  if (place === undefined) {
    // Numbers of 32 bits hold red in the lowest byte on every machine that Node runs on.
    const own = [color & 0xff, (color >> 8) & 0xff, (color >> 16) & 0xff];
    const distances = cardColors.map((other) => rgb(other).reduce((sum, value, i) => sum + (value - (own[i] ?? 0)) ** 2, 0));
    place = distances.indexOf(Math.min(...distances));
    nearest.set(color, place);
  }
  return place;
}

/** The two colours and those between them, in as many steps. */
function steps(from: string, to: string, count: number): string[] {
  const [start, end] = [rgb(from), rgb(to)];
  return Array.from({ length: count + 1 }, (_, step) =>
    start.reduce((hex, value, i) => {
      const mixed = Math.round(value + (((end[i] ?? 0) - value) * step) / count);
      return hex + mixed.toString(16).padStart(2, '0');
    }, '#'),
  );
}
