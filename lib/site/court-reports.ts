import type { CourtReport } from '@/lib/content/schema/entry';
import { compare } from './order';

/** Reports by the end of their period, the latest first. */
export const newestFirst = (reports: readonly CourtReport[]): CourtReport[] =>
  reports.toSorted((a, b) => compare(endOf(b), endOf(a)));

const endOf = ({ from, until = from }: CourtReport): string => until;
