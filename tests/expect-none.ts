/** Fails with a line for each offender, which is clearer than the difference from an empty list. */
export function expectNone(offenders: readonly string[]): void {
  if (offenders.length === 0) return;
  const error = new Error(`${offenders.length} found, none expected:\n  ${offenders.join('\n  ')}`);
  // Makes the runner point at the caller.
  Error.captureStackTrace(error, expectNone);
  throw error;
}
