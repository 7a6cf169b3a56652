import type { Content, HelpPlace, Origin } from '@/lib/content/schema/entry';
import { lastRead } from '@/lib/last-read';
import { lastDay } from '@/lib/source/forms';

/** What is said of the services whose pages nobody has read for a year, or on a day not known. */
export function oldReads(content: Content, today = lastDay()): string[] {
  const yearAgo = `${Number(today.slice(0, 4)) - 1}${today.slice(4)}`;
  const isOld = ({ origins }: Service) => (lastRead(origins) ?? '') < yearAgo;
  const found = [...content.countries, ...content.destinations, ...content.pages].flatMap(
    (item) => {
      const old = servicesOf(item).filter(isOld);
      return old.length > 0
        ? [`content/${item.file} (${old.map(({ name }) => name).join('; ')})`]
        : [];
    },
  );
  return found.length > 0
    ? [
        `Help of which no page was read in the last year: ${found.join(', ')}. Make the yearly round of docs/editing.md.`,
      ]
    : [];
}

interface Service {
  name: string;
  origins: readonly Origin[];
}

/** What has lines or numbers of help: a place, or a page. */
type Helps = {
  [K in 'beforeCall' | 'emergency' | 'helplines' | 'withoutPhone']?: HelpPlace[K] | undefined;
};

const servicesOf = ({
  beforeCall,
  emergency = [],
  helplines = [],
  withoutPhone = [],
}: Helps): Service[] => [
  ...(beforeCall?.sources ? [{ name: 'beforeCall', origins: beforeCall.sources }] : []),
  ...emergency.map(({ service, source, newerSource = source }) => ({
    name: service,
    origins: [source, newerSource],
  })),
  ...helplines.map(({ name, sources }) => ({ name, origins: sources })),
  ...withoutPhone.map(({ where, sources }) => ({ name: where, origins: sources })),
];
