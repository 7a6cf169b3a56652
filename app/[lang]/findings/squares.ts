/** A row of squares as two SVG paths, of the filled and of the open ones, whose line is a pixel wide. */
export function squaresOf(isFilled: readonly boolean[], size: number) {
  const gap = Math.round(size / 5);
  const path = (wanted: boolean, inset: number) =>
    isFilled
      .map((is, i) => {
        const side = size - 2 * inset;
        return is === wanted
          ? `M${i * (size + gap) + inset} ${inset}h${side}v${side}h-${side}z`
          : '';
      })
      .join('');
  return {
    filled: path(true, 0),
    open: path(false, 0.5),
    width: isFilled.length * (size + gap) - gap,
  };
}
