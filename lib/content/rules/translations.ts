import { factsOf } from '@/lib/content/body-facts';
import type { ReadTranslation } from '@/lib/content/parse';
import type { Problem } from '@/lib/content/problem';
import { type Collection, collections, type Entry } from '@/lib/content/schema';
import { type Difference, mergeWords } from '@/lib/content/translations';
import { defaultLang, type Lang, languageOf } from '@/lib/i18n/languages';
import type { Rule, Site } from './site';

/** Collections that grow: a new item is shown by its English title and leads to its English page until it is translated. */
const growing: readonly Collection[] = ['news', 'events'];
/** Collections of which a language has title and summary of every item, and the text where someone translated it. */
const withoutText: readonly Collection[] = [...growing, 'resources'];

export const translations: Rule = {
  name: 'translations',
  says: 'Every translation has an original of the same form. A language of the site has title and summary of every resource, and the whole text of all else but news and events.',
  find: (site) => [
    ...site.translations.flatMap((file) => ofFile(site, file)),
    ...[...site.contents.keys()].flatMap((lang) => missing(site, lang)),
  ],
};

function ofFile(site: Site, file: ReadTranslation): Problem[] {
  const { collection, slug, words, body } = file;
  const original = (site.content[collection] as readonly Entry[]).find((entry) => entry.slug === slug);
  if (!original) {
    if (site.slugsOf(collection).has(slug)) return [];
    const reason = `translates content/${collection}/${slug}.md, which is not there`;
    return [{ file: file.file, line: 1, field: 'file name', reason, fix: 'rename it with its original, or remove it' }];
  }
  if (!words) return [];
  const hasPage = body !== '' || original.body === '';
  const { differences } = mergeWords(collection, original, words);
  // Where something happened is said beside its title, also where that leads to the English page.
  const isWrong = ({ kind, path: [field] }: Difference) => hasPage || kind !== 'missing' || field === 'place';
  return [
    ...differences.filter(isWrong).map((difference) => asProblem(file, original, difference)),
    ...(body === '' ? [] : ofBody(file, original)),
  ];
}

function asProblem({ file, lineOf }: ReadTranslation, original: Entry, { path, kind, length }: Difference): Problem {
  const at = { file, line: lineOf(path), field: path.join('.') };
  if (kind === 'missing')
    return { ...at, reason: 'is missing, and the original has it', fix: `translate it from content/${original.file}` };
  if (kind === 'extra') return { ...at, reason: 'is not in the original', fix: `remove it, or add it to content/${original.file} first` };
  return {
    ...at,
    reason: `has not as many entries as in the original (${length})`,
    fix: `give each entry of content/${original.file} one, in the same order`,
  };
}

/** A text has the headings and the footnotes of its original: the addresses of its parts, and its sources, are the same. */
function ofBody(file: ReadTranslation, original: Entry): Problem[] {
  const [own, other] = [factsOf(file), factsOf(original)];
  const shapeOf = ({ headings }: typeof own) => headings.map(({ depth }) => '#'.repeat(depth));
  const namesOf = ({ footnotes }: typeof own) => footnotes.written.map(({ name }) => name).sort();
  const at = { file: file.file, line: file.bodyLine, field: 'text' };
  const fix = `compare it with content/${original.file}`;
  return [
    ...(shapeOf(own).join() === shapeOf(other).join()
      ? []
      : [
          {
            ...at,
            reason: `has the headings ${shapeOf(own).join(' ') || '(none)'}, the original ${shapeOf(other).join(' ') || '(none)'}`,
            fix,
          },
        ]),
    ...(namesOf(own).join() === namesOf(other).join() ? [] : [{ ...at, reason: 'has other footnotes than the original', fix }]),
  ];
}

/** What a language of the site lacks, without which its pages would be half in English. */
function missing(site: Site, lang: Lang): Problem[] {
  const { name } = languageOf(lang);
  return untranslated(site, lang).flatMap(({ entry: { collection, title, file: original }, file }) => {
    const at = { file: `translations/${lang}/${original}`, line: 1 };
    if (!file && !growing.includes(collection))
      return [
        {
          ...at,
          field: 'file name',
          reason: `is missing: the site is in ${name}, and "${title}" is not`,
          fix: `translate content/${original}`,
        },
      ];
    if (file && !withoutText.includes(collection))
      return [{ ...at, field: 'text', reason: 'is missing, and the original has one', fix: `translate it from content/${original}` }];
    return [];
  });
}

/** What a writer should know of the items that a language shows by their English titles. */
export function untranslatedNotes(site: Site): string[] {
  return [...site.contents.keys()].flatMap((lang) => {
    const files = untranslated(site, lang).flatMap(({ entry, file }) =>
      !file && growing.includes(entry.collection) ? [`content/${entry.file}`] : [],
    );
    return files.length === 0 ? [] : [`Not in ${languageOf(lang).name}, and shown there by their English titles: ${files.join(', ')}`];
  });
}

/** The items without a translation into a language, and those of which the text is not translated. */
function untranslated({ content, translations: files }: Site, lang: Lang): { entry: Entry; file: ReadTranslation | undefined }[] {
  if (lang === defaultLang) return [];
  const own = new Map(files.filter((file) => file.lang === lang).map((file) => [`${file.collection}/${file.slug}.md`, file]));
  return collections
    .flatMap((collection) => content[collection] as readonly Entry[])
    .map((entry) => ({ entry, file: own.get(entry.file) }))
    .filter(({ entry, file }) => !file || (file.body === '' && entry.body !== ''));
}
