import { exceptionsFile } from '@/lib/content/read/exceptions';
import type { Reading } from '@/lib/content/read/load';
import { inOrder, type Problem } from '@/lib/content/read/problem';
import { cardSize } from './card-size';
import { countryCodes, emergencyNumbers, helplines, laws, objectiveNumbers } from './countries';
import { links, references } from './links';
import { eventAgreement, eventDates, figures, people, threads } from './news';
import { addresses, names, requiredPages, titles } from './pages';
import { inLanguage, type Rule, type Site, siteOf } from './site';
import { sources } from './sources';
import { abbreviations, counters, footnotes, markup, placeholders } from './text';
import { translations, untranslatedNotes } from './translations';
import { repetition, sourceNotes, summaries, textLength } from './writing';

/** Everything that makes content right or wrong, apart from the schema of its fields. */
export const rules: readonly Rule[] = [
  // How the parts of the site fit together
  requiredPages,
  references,
  addresses,
  links,
  titles,
  names,
  countryCodes,
  objectiveNumbers,
  // The text of any item
  markup,
  footnotes,
  counters,
  abbreviations,
  placeholders,
  // The fields of any item
  summaries,
  cardSize,
  sources,
  sourceNotes,
  // News, events and threads
  textLength,
  repetition,
  figures,
  people,
  eventDates,
  eventAgreement,
  threads,
  // Other languages
  translations,
  // Countries
  laws,
  emergencyNumbers,
  helplines,
];

/** What is wrong, and notes for the writer. */
export interface Findings {
  problems: readonly Problem[];
  notes: readonly string[];
}

/** Checks what was read against every rule; adds what could not be read or checked. */
export function findProblems(reading: Reading, measure: Site['measure']): Findings {
  const site = siteOf(reading, measure);
  const others = [...reading.contents.keys()].filter((lang) => lang !== site.lang).map((lang) => inLanguage(site, lang));
  const found = [
    ...findWith(rules, site),
    // A translated text may link to the same pages and places as the originals.
    ...findWith([links, markup, footnotes, counters], { ...site, texts: site.translations.filter(({ body }) => body !== '') }),
    ...others.flatMap((other) => findWith([titles, cardSize], other)),
  ];
  const isKnown = (rule: string, file: string) => site.exceptions.files.some((known) => known.rule === rule && known.file === file);
  const kept = found.filter(({ rule, problem }) => !isKnown(rule, problem.file)).map(({ problem }) => problem);
  const isFound = (rule: string, file: string) => found.some((one) => one.rule === rule && one.problem.file === file);
  return {
    problems: inOrder([...reading.problems, ...kept]),
    notes: [...unchecked(site), ...untranslatedNotes(site), ...idleExceptions(site, isFound)],
  };
}

const findWith = (some: readonly Rule[], site: Site) =>
  some.flatMap((rule) => [...rule.find(site)].map((problem) => ({ rule: rule.name, problem })));

function unchecked({ unread }: Site): string[] {
  if (unread.length === 0) return [];
  const [what, whose, them] = unread.length === 1 ? ['1 file', 'its', 'it'] : [`${unread.length} files`, 'their', 'them'];
  const files = unread.map(({ file }) => `content/${file}`).join(', ');
  return [
    `${what} could not be read in full (${files}): not all rules about ${whose} fields were checked, nor links to ${them}. Correct ${them} and run the check again.`,
  ];
}

function idleExceptions({ texts, exceptions }: Site, isFound: (rule: string, file: string) => boolean): string[] {
  const all = texts.map(({ body }) => body).join('\n');
  const cases = exceptions.files.filter(({ rule, file }) => !isFound(rule, file));
  const idle = Object.keys(exceptions.abbreviations).filter((short) => !all.includes(short));
  return [
    ...cases.map(({ rule, file }) => `content/${file} no longer breaks the rule "${rule}": remove it from content/${exceptionsFile}`),
    ...(idle.length > 0 ? [`No text uses ${idle.join(', ')} any more: remove it from content/${exceptionsFile}`] : []),
  ];
}
