/** Space for a text, font sizes to try from the largest, and line height as a multiple of the size. */
export interface Box {
  width: number;
  height: number;
  sizes: readonly number[];
  leading: number;
}

export interface FittedText {
  size: number;
  lines: string[];
}

/** Breaks a text into lines of even length at the largest size that fits; throws if none does, or if the font lacks a letter. */
export function fitText(text: string, box: Box, measure: (text: string) => number): FittedText {
  for (const size of box.sizes) {
    const lines = linesAt(size, text, box, measure);
    if (lines) return { size, lines: even(text, lines, box.width / size, measure) };
  }
  const missing = missingLetters(text, measure);
  if (missing.length > 0) throw new Error(`the font lacks ${missing.join(', ')} in "${text}"`);
  throw new Error(`"${text}" does not fit its box even at the smallest size`);
}

/** The letters that the font lacks, which `measure` reports as infinitely wide: "ж (U+0436)". */
export function missingLetters(text: string, measure: (text: string) => number): string[] {
  const missing = [...new Set(text)].filter(
    (letter) => measure(letter) === Number.POSITIVE_INFINITY,
  );
  return missing.map(
    (letter) =>
      `${letter} (U+${letter.codePointAt(0)?.toString(16).toUpperCase().padStart(4, '0')})`,
  );
}

/** Whether a text fits at one of the sizes. */
export function fits(text: string, box: Box, measure: (text: string) => number): boolean {
  // A text that does not fit at the smallest size fits at none.
  return linesAt(Math.min(...box.sizes), text, box, measure) !== undefined;
}

function linesAt(
  size: number,
  text: string,
  { width, height, leading }: Box,
  measure: (text: string) => number,
): string[] | undefined {
  const lines = wrap(text, width / size, measure);
  return lines && lines.length * size * leading <= height ? lines : undefined;
}

/** Lines filled one after another; undefined if a single word is too wide. */
function wrap(
  text: string,
  widest: number,
  measure: (text: string) => number,
): string[] | undefined {
  const lines: string[] = [];
  // Not at a no-break space, nor inside a number that marks of direction keep together.
  for (const word of text.split(/[ \n]+(?![^\u2066]*\u2069)/)) {
    if (measure(word) > widest) return undefined;
    const last = lines.at(-1);
    if (last !== undefined && measure(`${last} ${word}`) <= widest)
      lines[lines.length - 1] = `${last} ${word}`;
    else lines.push(word);
  }
  return lines;
}

/** The same number of lines in the narrowest column, so that the last line is not a single word. */
function even(
  text: string,
  lines: string[],
  widest: number,
  measure: (text: string) => number,
): string[] {
  let best = lines;
  for (let width = widest * 0.95; width > widest * 0.4; width -= widest * 0.05) {
    const narrower = wrap(text, width, measure);
    if (narrower?.length !== lines.length) break;
    best = narrower;
  }
  return best;
}
