import { factsOf } from '@/lib/content/body-facts';
import type { ReadTranslation } from '@/lib/content/parse';
import type { Problem } from '@/lib/content/problem';
import { collections, type Entry } from '@/lib/content/schema';
import { type Difference, mergeWords } from '@/lib/content/translations';
import { defaultLang, type Lang } from '@/lib/i18n/languages';
import { requiredPages } from '@/lib/routes';
import type { Rule, Site } from './site';

/** Whether an item may wait for its translation: until then its English title is shown, and leads to its English page. */
const mayWait = ({ collection, slug }: Entry): boolean =>
  collection === 'news' || collection === 'events' || (collection === 'pages' && !requiredPages.includes(slug));
/** Whether title and summary are translation enough. */
const mayLackText = (entry: Entry): boolean => mayWait(entry) || entry.collection === 'resources';

export const translations: Rule = {
  name: 'translations',
  says: 'Every translation has an original of the same form. A language of the site has the title and summary of every resource, and the whole of everything else except news, events and pages that an editor has added.',
  *find(site) {
    for (const file of site.translations) yield* ofFile(site, file);
    for (const lang of site.contents.keys()) yield* missing(site, lang);
  },
};

function* ofFile(site: Site, file: ReadTranslation): Iterable<Problem> {
  const { collection, slug, words, body } = file;
  const original = (site.content[collection] as readonly Entry[]).find((entry) => entry.slug === slug);
  if (!original) {
    if (site.slugsOf(collection).has(slug)) return;
    const reason = `translates content/${collection}/${slug}.md, which is not there`;
    yield { file: file.file, line: 1, field: 'file name', reason, fix: 'rename it with its original, or remove it' };
    return;
  }
  if (!words) return;
  const hasPage = body !== '' || original.body === '';
  const { differences } = mergeWords(collection, original, words);
  for (const difference of differences) {
    const { kind, path } = difference;
    // Lists show the place next to the title, even if the title leads to the English page.
    if (hasPage || kind !== 'missing' || path[0] === 'place') yield asProblem(file, original, difference);
  }
  if (body !== '') yield* ofBody(file, original);
}

function asProblem({ file, lineOf }: ReadTranslation, original: Entry, { path, kind, length }: Difference): Problem {
  const at = { file, line: lineOf(path), field: path.join('.') };
  if (kind === 'missing')
    return { ...at, reason: 'is missing, and the original has it', fix: `translate it from content/${original.file}` };
  if (kind === 'extra') return { ...at, reason: 'is not in the original', fix: `remove it, or add it to content/${original.file} first` };
  return {
    ...at,
    reason: `has a different number of entries from the original (${length})`,
    fix: `give each entry of content/${original.file} one, in the same order`,
  };
}

/** The text has the same headings and footnotes as its original, so that its parts and sources have the same addresses. */
function* ofBody(file: ReadTranslation, original: Entry): Iterable<Problem> {
  const [own, other] = [factsOf(file), factsOf(original)];
  const shapeOf = ({ headings }: typeof own) => headings.map(({ depth }) => '#'.repeat(depth)).join(' ') || '(none)';
  const namesOf = ({ footnotes }: typeof own) => footnotes.written.map(({ name }) => name).sort();
  const at = { file: file.file, line: file.bodyLine, field: 'text', fix: `compare it with content/${original.file}` };
  if (shapeOf(own) !== shapeOf(other)) yield { ...at, reason: `has the headings ${shapeOf(own)}, the original ${shapeOf(other)}` };
  if (namesOf(own).join() !== namesOf(other).join()) yield { ...at, reason: 'has different footnotes from the original' };
}

const englishNames = new Intl.DisplayNames('en', { type: 'language' });

/** What a language of the site lacks, without which its pages would be half in English. */
function* missing(site: Site, lang: Lang): Iterable<Problem> {
  for (const { entry, file } of untranslated(site, lang)) {
    const at = { file: `translations/${lang}/${entry.file}`, line: 1 };
    if (!file && !mayWait(entry)) {
      const reason = `is missing: the site is in ${englishNames.of(lang)}, and "${entry.title}" has no ${englishNames.of(lang)} translation`;
      yield { ...at, field: 'file name', reason, fix: `translate content/${entry.file}` };
    }
    if (file && !mayLackText(entry))
      yield { ...at, field: 'text', reason: 'is missing, and the original has one', fix: `translate it from content/${entry.file}` };
  }
}

/** Notes for the writer on the items that a language shows by their English titles. */
export function untranslatedNotes(site: Site): string[] {
  return [...site.contents.keys()].flatMap((lang) => {
    const files = untranslated(site, lang).flatMap(({ entry, file }) => (!file && mayWait(entry) ? [`content/${entry.file}`] : []));
    return files.length === 0 ? [] : [`Not in ${englishNames.of(lang)} yet, and shown there by their English titles: ${files.join(', ')}`];
  });
}

/** The items that have no translation into a language, or no translated text. */
function untranslated({ content, translations: files }: Site, lang: Lang): { entry: Entry; file: ReadTranslation | undefined }[] {
  if (lang === defaultLang) return [];
  const own = new Map(files.filter((file) => file.lang === lang).map((file) => [`${file.collection}/${file.slug}.md`, file]));
  return collections
    .flatMap((collection) => content[collection] as readonly Entry[])
    .map((entry) => ({ entry, file: own.get(entry.file) }))
    .filter(({ entry, file }) => !file || (file.body === '' && entry.body !== ''));
}
