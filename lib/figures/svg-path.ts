import { type GeoPermissibleObjects, type GeoProjection, geoPath } from 'd3-geo';

/** A shape as SVG path data in whole units, each point relative to the one before: a third of the bytes of absolute decimals. */
export function svgPath(shape: GeoPermissibleObjects, projection: GeoProjection | null): string {
  const path = new RelativePath();
  geoPath(projection, path)(shape);
  return path.toString();
}

type Point = readonly [number, number];

class RelativePath {
  #done = '';
  #end: Point = [0, 0];
  #line: Point[] = [];

  moveTo(x: number, y: number): void {
    this.#finish(2, '');
    this.#line = [[Math.round(x), Math.round(y)]];
  }

  lineTo(x: number, y: number): void {
    const next: Point = [Math.round(x), Math.round(y)];
    const last = this.#line.at(-1);
    if (last?.[0] !== next[0] || last[1] !== next[1]) this.#line.push(next);
  }

  closePath(): void {
    // An island that rounding has reduced to a line or a point has nothing to fill.
    this.#finish(3, 'z');
  }

  // Part of the interface of d3-geo, which calls these only for points.
  arc(): void {}
  beginPath(): void {}

  toString(): string {
    this.#finish(2, '');
    return this.#done;
  }

  #finish(fewestPoints: number, close: '' | 'z'): void {
    const [first, ...rest] = this.#line;
    if (first && this.#line.length >= fewestPoints) {
      let at = first;
      this.#done += `m${pair(first[0] - this.#end[0], first[1] - this.#end[1])}`;
      rest.forEach((point, i) => {
        this.#done += pair(point[0] - at[0], point[1] - at[1], i === 0 ? 'l' : '');
        at = point;
      });
      this.#done += close;
      // "z" returns to the start of the line.
      this.#end = close ? first : at;
    }
    this.#line = [];
  }
}

/** "3-4", " 3 4" or "l3 4": a minus sign separates as well as a space does. */
const pair = (x: number, y: number, command?: string) =>
  `${command === 'l' ? 'l' : command === '' && x >= 0 ? ' ' : ''}${x}${y < 0 ? '' : ' '}${y}`;
