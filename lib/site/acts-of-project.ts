import type { Entry, Law } from '@/lib/content/schema/entry';
import { isInYears, projectYears } from '@/lib/project-time';
import { compare } from './order';

/** Laws, plans and policies of a country from the years of the project, or undated ones that it had a part in; in order of time. */
export function actsOfProject({ laws }: Entry<'countries'>): Law[] {
  const isOfProject = ({ date, part }: Law) =>
    date ? isInYears(date, projectYears) : part !== 'context';
  return laws.filter(isOfProject).sort((a, b) => compare(a.date ?? '9', b.date ?? '9'));
}
