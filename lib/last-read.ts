import type { Origin } from '@/lib/content/schema/entry';

/** The newest day, "2026-12-03", on which one of some pages was read; undefined where none is known. */
export const lastRead = (origins: readonly Origin[]): string | undefined =>
  origins
    .flatMap(({ read }) => read ?? [])
    .sort()
    .at(-1);
