/** Fails with a line for each offender: the difference of two lists, which a runner prints, hides what it is about. */
export function expectNone(offenders: readonly string[]): void {
  if (offenders.length === 0) return;
  const error = new Error(`${offenders.length} found, none expected:\n  ${offenders.join('\n  ')}`);
  // The runner points at the line that the first call comes from.
  Error.captureStackTrace(error, expectNone);
  throw error;
}
