/** West, north, east and south of something on a picture, in its units. */
export type Box = readonly [number, number, number, number];

interface Labelled {
  name: string;
  box: Box;
}

export interface Label {
  x: number;
  /** Baseline of the text. */
  y: number;
  anchor: 'start' | 'middle' | 'end';
  box: Box;
}

/** Mean width of a semibold letter, as a fraction of the font size. */
const letterWidth = 0.6;

/** Places each name next to its shape so that it covers no other label and, if possible, no other shape; largest shapes last, since they leave most room. */
export function placeLabels(shapes: readonly Labelled[], fontSize: number): Label[] {
  const placed = new Map<Labelled, Label>();
  for (const shape of [...shapes].sort((a, b) => area(a.box) - area(b.box))) {
    const taken = [...placed.values()].map(({ box }) => box);
    const others = shapes.filter((other) => other !== shape).map(({ box }) => box);
    const best = candidates(shape, fontSize)
      .map((label) => ({
        label,
        cost:
          overlap(label.box, taken) * 1000 +
          overlap(label.box, others) * 10 +
          overlap(label.box, [shape.box]),
      }))
      .reduce((a, b) => (b.cost < a.cost ? b : a));
    placed.set(shape, best.label);
  }
  return shapes.map((shape) => placed.get(shape) as Label);
}

/** East, west, north, south and the corners; first close to the shape, then further away. */
function candidates(
  { name, box: [west, north, east, south] }: Labelled,
  fontSize: number,
): Label[] {
  const width = name.length * fontSize * letterWidth;
  const [centre, middle] = [(west + east) / 2, (north + south) / 2];
  return [0.4, 0.8, 1.4].flatMap((distance) => {
    const gap = distance * fontSize;
    const at = (x: number, centreY: number, anchor: Label['anchor']): Label => {
      const from = { start: x, middle: x - width / 2, end: x - width }[anchor];
      return {
        x,
        y: centreY + fontSize * 0.35,
        anchor,
        box: [from, centreY - fontSize / 2, from + width, centreY + fontSize / 2],
      };
    };
    const [above, below] = [north - gap - fontSize / 2, south + gap + fontSize / 2];
    return [
      at(east + gap, middle, 'start'),
      at(west - gap, middle, 'end'),
      at(centre, above, 'middle'),
      at(centre, below, 'middle'),
      at(east, above, 'start'),
      at(east, below, 'start'),
      at(west, above, 'end'),
      at(west, below, 'end'),
    ];
  });
}

const area = ([west, north, east, south]: Box) => (east - west) * (south - north);

/** The area that a box shares with others. */
export function overlap(box: Box, others: readonly Box[]): number {
  return others
    .map((other) => {
      const width = Math.min(box[2], other[2]) - Math.max(box[0], other[0]);
      const height = Math.min(box[3], other[3]) - Math.max(box[1], other[1]);
      return width > 0 && height > 0 ? width * height : 0;
    })
    .reduce((sum, shared) => sum + shared, 0);
}
