/** The lowest lane for each thing, from 0, in which it touches no other. */
export function lanesOf<T>(things: readonly T[], touch: (a: T, b: T) => boolean): number[] {
  const lanes: T[][] = [];
  return things.map((thing) => {
    const free = lanes.findIndex((taken) => !taken.some((other) => touch(thing, other)));
    const lane = free < 0 ? lanes.push([]) - 1 : free;
    lanes[lane]?.push(thing);
    return lane;
  });
}
