import { factsOf } from '@/lib/content/body-facts';
import type { ReadTranslation } from '@/lib/content/parse';
import type { Problem } from '@/lib/content/problem';
import { type Collection, collections, type Entry } from '@/lib/content/schema';
import { type Difference, mergeWords } from '@/lib/content/translations';
import { defaultLang, type Lang, languageOf } from '@/lib/i18n/languages';
import type { Rule, Site } from './site';

/** Collections whose pages every language has: without them a page that code makes would be half in English. */
const whole: readonly Collection[] = ['countries', 'objectives', 'partners', 'glossary', 'pages', 'threads', 'milestones'];

export const translations: Rule = {
  name: 'translations',
  says: 'Every translation has an original of the same form, and a language of the site has the words of all its items.',
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
  return [
    ...differences.filter(({ kind }) => hasPage || kind !== 'missing').map((difference) => asProblem(file, original, difference)),
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

/** What a language of the site lacks. */
function missing({ content, translations: files }: Site, lang: Lang): Problem[] {
  if (lang === defaultLang) return [];
  const { name } = languageOf(lang);
  return collections.flatMap((collection) =>
    (content[collection] as readonly Entry[]).flatMap((entry) => {
      const file = `translations/${lang}/${entry.file}`;
      const found = files.find((each) => each.file === file);
      const at = { file, line: 1 };
      if (!found)
        return [
          {
            ...at,
            field: 'file name',
            reason: `is missing: the site is in ${name}, and ${entry.title} is not`,
            fix: 'translate title and summary at least',
          },
        ];
      if (whole.includes(collection) && found.body === '' && entry.body !== '')
        return [
          {
            ...at,
            field: 'text',
            reason: 'is missing: a page that every language has would be half in English',
            fix: `translate it from content/${entry.file}`,
          },
        ];
      return [];
    }),
  );
}
