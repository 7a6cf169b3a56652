import type { Emergency } from '@/lib/content/schema/entry';

/** Emergency services that come before the lines that help, and the police for tourists, who come after them. */
export const inOrder = (
  emergency: readonly Emergency[],
): { first: Emergency[]; last: Emergency[] } => ({
  first: emergency.filter(({ service }) => service !== 'tourist-police'),
  last: emergency.filter(({ service }) => service === 'tourist-police'),
});
