/**
 * Counts presses of one key in a row, none later than `pause` ms after the one before; answers how
 * many are still to come.
 */
export function countPresses(
  key: string,
  times: number,
  pause: number,
): (pressed: string, at: number) => number {
  let count = 0;
  let last = 0;
  return (pressed, at) => {
    const follows = count > 0 && at - last <= pause;
    count = pressed === key ? (follows ? count + 1 : 1) : 0;
    last = at;
    return times - count;
  };
}
