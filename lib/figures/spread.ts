interface Placed {
  /** Where it belongs. */
  x: number;
  /** Half of the room that it needs. */
  half: number;
}

/**
 * New places for marks in order of their x, none over another, each as near to its own place as the others allow, all within the width.
 * @example spread([{ x: 10, half: 6 }, { x: 12, half: 6 }], 100) // [6, 18]
 */
export function spread(marks: readonly Placed[], width: number): number[] {
  let edge = 0;
  const offsets = marks.map(({ half }, i) => {
    const before = marks[i - 1];
    edge += before ? before.half + half : 0;
    return edge;
  });
  // Without the room that each needs, they must only stay in order: neighbours that would not share their mean.
  const blocks: { sum: number; size: number }[] = [];
  for (const [i, { x }] of marks.entries()) {
    let block = { sum: x - (offsets[i] ?? 0), size: 1 };
    for (
      let before = blocks.at(-1);
      before && before.sum / before.size > block.sum / block.size;
      before = blocks.at(-1)
    ) {
      blocks.pop();
      block = { sum: before.sum + block.sum, size: before.size + block.size };
    }
    blocks.push(block);
  }
  const least = marks[0]?.half ?? 0;
  const most = width - edge - (marks.at(-1)?.half ?? 0);
  const starts = blocks.flatMap(({ sum, size }) =>
    Array.from({ length: size }, () => Math.max(least, Math.min(most, sum / size))),
  );
  return starts.map((start, i) => start + (offsets[i] ?? 0));
}
