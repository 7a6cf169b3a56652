import { exceptionsFile } from '@/lib/content/read/exceptions';
import type { Reading } from '@/lib/content/read/load';
import { defaultLang } from '@/lib/i18n/languages';
import { missingMessages } from '@/lib/i18n/read-messages';
import { nearest } from '@/lib/source/nearest';
import { inOrder, type Problem, quoted, spelt } from '@/lib/source/problem';
import * as countries from './countries';
import * as languages from './languages';
import * as links from './links';
import * as news from './news';
import { oldReads } from './old-reads';
import * as pages from './pages';
import * as readingEase from './reading-ease';
import { type CheckedSite, checkedSite, checkedSiteIn, messagesOf, type Rule } from './rule';
import * as soughtParts from './sought-parts';
import * as text from './text';
import { translationStates } from './translation-states';
import * as translations from './translations';
import * as untranslated from './untranslated';
import * as webAddresses from './web-addresses';
import * as wordings from './wordings';
import * as writing from './writing';

/** Everything that makes content right or wrong, apart from the schema of its fields. */
export const rules: readonly Rule[] = [
  pages.requiredPages,
  pages.addresses,
  pages.titles,
  pages.heads,
  pages.twins,
  pages.synonyms,
  links.references,
  links.links,
  webAddresses.secureAddresses,
  text.markup,
  text.footnotes,
  text.counters,
  text.abbreviations,
  text.placeholders,
  text.script,
  writing.summaries,
  writing.sources,
  writing.sourceNotes,
  writing.textLength,
  writing.repetition,
  wordings.wordingsToAvoid,
  readingEase.readingEase,
  soughtParts.soughtHeadings,
  soughtParts.takenHeadings,
  soughtParts.shortTexts,
  soughtParts.unknownTitles,
  news.figures,
  news.people,
  news.eventDates,
  news.threads,
  languages.languages,
  translations.translations,
  untranslated.untranslated,
  countries.countryCodes,
  countries.namesOnMap,
  countries.laws,
  countries.emergencyNumbers,
  countries.helplines,
  countries.objectiveNumbers,
];
/** Rules without exceptions: no page could be made of what breaks them. */
const firm: readonly Rule[] = [
  pages.requiredPages,
  pages.addresses,
  links.references,
  links.links,
  text.markup,
  countries.countryCodes,
  soughtParts.takenHeadings,
  soughtParts.shortTexts,
];
const ofTexts: readonly Rule[] = [
  links.links,
  text.markup,
  text.footnotes,
  text.counters,
  soughtParts.shortTexts,
];

/** Checks what was read against every rule; adds what could not be read or checked. */
export function findProblems(reading: Reading) {
  // The rules need the words of the interface.
  if (!messagesOf(reading, defaultLang)) return { problems: reading.problems, notes: [] };
  const site = checkedSite(reading);
  const others = [...reading.contents.keys()]
    .filter((lang) => lang !== site.lang)
    .map((lang) => checkedSiteIn(site, lang));
  const found = [
    ...findWith(rules, site),
    // A translated text may link to the same pages and places as the originals.
    ...findWith(ofTexts, {
      ...site,
      entries: others.flatMap(({ entries }) => entries),
      texts: site.translations.filter(({ body }) => body !== ''),
    }),
    ...others.flatMap((other) => findWith([pages.titles, pages.heads, pages.twins], other)),
  ];
  const isExcepted = (rule: string, file: string) =>
    site.exceptions.files.some((known) => known.rule === rule && known.file === file);
  // Without the list of exceptions, hundreds of abbreviations would hide that the list is what is
  // wrong.
  const reported = found
    .filter(({ rule }) => site.exceptions.areKnown || rule !== text.abbreviations.name)
    .filter(({ rule, problem }) => !isExcepted(rule, problem.file))
    .map(({ problem }) => problem);
  return {
    problems: inOrder([...reading.problems, ...reported, ...exceptionProblems(site)]),
    notes: [...unchecked(site), ...oldReads(site.content), ...translationNotes(site)].map(spelt),
  };
}

/** Exceptions to rules or for files that there are not, or to rules that pages depend on. */
function exceptionProblems(site: CheckedSite): Problem[] {
  const { exceptions, lineOf } = site;
  const names = rules.map(({ name }) => name);
  const files = checkedFiles(site);
  return exceptions.files.flatMap(({ rule, file }, i): Problem[] => {
    const place = (field: string) => {
      const path = ['files', i, field];
      return { file: exceptionsFile, line: lineOf(exceptionsFile, path), field: path.join('.') };
    };
    const at = place('rule');
    const near = nearest(rule, names);
    if (rule !== '' && !names.includes(rule))
      return [
        {
          ...at,
          reason: `${quoted(rule)} is not the name of a rule`,
          fix: near ? `write "${near}"` : `write one of ${names.join(', ')}`,
        },
      ];
    if (firm.some(({ name }) => name === rule))
      return [
        {
          ...at,
          reason: `${quoted(rule)} is a rule that the pages depend on`,
          fix: 'remove the exception, and correct the file',
        },
      ];
    if (file === '' || files.has(file)) return [];
    const meant = nearest(file.replace(/^.*\bcontent\//, ''), files);
    return [
      {
        ...place('file'),
        reason: `${quoted(file)} is not the path of a file below content/`,
        fix: meant ? `write "${meant}"` : 'remove the exception',
      },
    ];
  });
}

/** The files in which rules find problems. */
const checkedFiles = (site: CheckedSite): ReadonlySet<string> =>
  new Set(
    [
      ...site.entries,
      ...site.unread,
      ...site.translations,
      ...site.messageFiles,
      ...site.synonyms,
      ...site.wordings,
    ].map(({ file }) => file),
  );

/** What is wrong, and notes for the writer. */
export type Findings = ReturnType<typeof findProblems>;

const findWith = (some: readonly Rule[], site: CheckedSite) =>
  some.flatMap((rule) => [...rule.find(site)].map((problem) => ({ rule: rule.name, problem })));

function unchecked({ unread }: CheckedSite): string[] {
  if (unread.length === 0) return [];
  const files = unread.map(({ file }) => `content/${file}`).join(', ');
  return [
    `Files that could not be read in full: ${files}. Not all rules about their fields were checked, nor links to them. Correct them and run the check again.`,
  ];
}

const englishNames = new Intl.DisplayNames('en', { type: 'language' });

/** What a language shows in English, and which of its words may be out of date. */
const translationNotes = (site: CheckedSite): string[] =>
  [...site.contents.keys()].flatMap((lang) => {
    const states = lang === defaultLang ? [] : translationStates(site, lang);
    const words = messagesOf(site, lang);
    const english = messagesOf(site, defaultLang);
    const missing = words && english ? missingMessages(words, english).length : 0;
    const counts = [
      ...states.map(({ state, files }) => `${state} (${files.length})`),
      ...(missing > 0 ? [`messages shown in English (${missing})`] : []),
    ];
    return counts.length > 0
      ? [`${englishNames.of(lang)}: ${counts.join(', ')}; npm run translations lists them`]
      : [];
  });
