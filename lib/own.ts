/**
 * What a record has under a name that anybody may have written: every object has a "constructor",
 * which is not its own.
 */
export const own = <T>(record: Readonly<Record<string, T>>, name: string): T | undefined =>
  Object.hasOwn(record, name) ? record[name] : undefined;
