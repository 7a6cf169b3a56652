import { plainWords } from '@/lib/i18n/english-words';

/** West, north, east and south of something on a picture, in its units. */
export type Box = readonly [number, number, number, number];

interface Label {
  x: number;
  /** Baseline of the text. */
  y: number;
  anchor: 'start' | 'middle' | 'end';
  box: Box;
}

/**
 * Where a country has its name on the world map, if not to the east of it: there the name would cover another country or
 * its name. `tests/content/map-labels.test.ts` says if one does, in any language.
 */
const sides: Readonly<Record<string, 'west' | 'north' | 'south' | 'below'>> = {
  BLR: 'west',
  COL: 'west',
  EGY: 'north',
  // To the east, a long name would make the whole map, and all names on it, smaller.
  LAO: 'below',
  MAR: 'west',
  MLI: 'west',
  PAK: 'south',
};

/** Mean width of a semibold letter, and the gap between a shape and its name, as fractions of the font size. */
const letterWidth = (name: string) => (/\p{Script=Arabic}/u.test(name) ? 0.5 : 0.6);
const gap = 0.4;

/** The place for the name of a country next to its shape. */
export function placeLabel(iso3: string, name: string, shape: Box, fontSize: number): Label {
  const [west, north, east, south] = shape;
  const width = plainWords(name).length * fontSize * letterWidth(name);
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
  switch (sides[iso3]) {
    case 'west':
      return at(west - away, middle, 'end');
    case 'north':
      return at(centre, north - away - fontSize / 2, 'middle');
    case 'south':
      return at(centre, south + away + fontSize / 2, 'middle');
    case 'below':
      return at(east + 4 * fontSize, south + away + fontSize / 2, 'end');
    default:
      return at(east + away, middle, 'start');
  }
}
