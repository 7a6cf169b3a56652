/** West, north, east and south of something on a picture, in its units. */
export type Box = readonly [number, number, number, number];

export interface Label {
  x: number;
  /** Baseline of the text. */
  y: number;
  anchor: 'start' | 'middle' | 'end';
  box: Box;
}

/**
 * Where a country has its name on the world map: beside one of its edges. To the north-east and the
 * south-east, the name begins where the country begins; to the west of these, it ends where the
 * country ends.
 */
export const sides = [
  'east',
  'west',
  'north',
  'north-east',
  'north-west',
  'south',
  'south-east',
  'south-west',
] as const;
export type Side = (typeof sides)[number];

/** Mean width of a semibold letter, and the gap between a shape and its name, as fractions of the font size. */
const letterWidth = (name: string) => (/\p{Script=Arabic}/u.test(name) ? 0.5 : 0.6);
const gap = 0.4;

/** The place for a name beside the shape of a country. */
export function placeLabel(side: Side, name: string, shape: Box, fontSize: number): Label {
  const [west, north, east, south] = shape;
  const width = name.length * fontSize * letterWidth(name);
  const centre = (west + east) / 2;
  const middle = (north + south) / 2;
  const away = gap * fontSize;
  const at = (x: number, centreY: number, anchor: Label['anchor']): Label => {
    const start = { start: x, middle: x - width / 2, end: x - width }[anchor];
    return {
      x,
      y: centreY + fontSize * 0.35,
      anchor,
      box: [start, centreY - fontSize / 2, start + width, centreY + fontSize / 2],
    };
  };
  const above = north - away - fontSize / 2;
  const below = south + away + fontSize / 2;
  switch (side) {
    case 'east':
      return at(east + away, middle, 'start');
    case 'west':
      return at(west - away, middle, 'end');
    case 'north':
      return at(centre, above, 'middle');
    case 'north-east':
      return at(west, above, 'start');
    case 'north-west':
      return at(east, above, 'end');
    case 'south':
      return at(centre, below, 'middle');
    case 'south-east':
      return at(west, below, 'start');
    case 'south-west':
      return at(east, below, 'end');
  }
}

/** Whether two boxes have a part in common. */
export const isOver = (a: Box, b: Box): boolean =>
  a[0] < b[2] && b[0] < a[2] && a[1] < b[3] && b[1] < a[3];
