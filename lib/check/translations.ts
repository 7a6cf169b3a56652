import type { ReadTranslation } from '@/lib/content/read/parse';
import { type Difference, mergeWords } from '@/lib/content/read/translation-fields';
import type { Entry } from '@/lib/content/schema/entry';
import { factsOf } from '@/lib/content/text/body-facts';
import { defaultLang } from '@/lib/i18n/languages';
import { type Problem, quoted } from '@/lib/source/problem';
import { wordsOf } from './prose';
import type { CheckedSite, Rule } from './rule';

export const translations: Rule = {
  name: 'translations',
  says: 'Every translation has an original of the same form, and names people as its text does. What has no translation is shown in English, so that no original waits for one.',
  *find(site) {
    for (const file of site.translations) yield* ofFile(site, file);
  },
};

function* ofFile(site: CheckedSite, file: ReadTranslation): Iterable<Problem> {
  const { collection, slug, words, body } = file;
  const original = (site.content[collection] as readonly Entry[]).find(
    (entry) => entry.slug === slug,
  );
  if (!original) {
    if (site.slugsOf(collection).has(slug)) return;
    const reason = `translates content/${collection}/${slug}.md, which is not there`;
    yield {
      file: file.file,
      line: 1,
      field: 'file name',
      reason,
      fix: 'rename it with its original, or remove it',
    };
    return;
  }
  if (!words) return;
  // Only what is known to be of the same words is compared: the new words of an original are shown
  // in English until the translation follows.
  const isCurrent = words.of === site.fingerprints.get(original.file);
  // Who removes a field of an original need not touch its translations at once.
  const isLagging = words.of !== undefined && !isCurrent;
  const hasPage = body !== '' || original.body === '';
  const { differences } = mergeWords(collection, original, words);
  for (const difference of differences) {
    const { is, path } = difference;
    // Lists show the place next to the title, even if the title leads to the English page.
    const isWrong =
      is === 'extra'
        ? !isLagging
        : isCurrent && (hasPage || is !== 'missing' || path[0] === 'place');
    if (isWrong) yield asProblem(file, original, difference);
  }
  if (body !== '' && isCurrent) yield* ofBody(file, original);
  if (original.collection === 'news') yield* ofPeople(file, original);
  yield* ofTitles(file, original);
}

function asProblem(
  { file, lineOf }: ReadTranslation,
  original: Entry,
  { path, is, length }: Difference,
): Problem {
  const at = { file, line: lineOf(path), field: path.join('.') };
  if (is === 'missing')
    return {
      ...at,
      reason: 'is missing, and the original has it',
      fix: `translate it from content/${original.file}`,
    };
  if (is === 'extra')
    return {
      ...at,
      reason: 'is not in the original',
      fix: `remove it, or add it to content/${original.file} first`,
    };
  return {
    ...at,
    reason: `has a different number of entries from the original (${length})`,
    fix: `give each entry of content/${original.file} one, in the same order`,
  };
}

/**
 * The text has the same headings and footnotes as its original, so that its parts and sources have
 * the same addresses.
 */
function* ofBody(file: ReadTranslation, original: Entry): Iterable<Problem> {
  const translated = factsOf(file);
  const written = factsOf(original);
  const shapeOf = ({ headings }: typeof translated) =>
    headings.map(({ depth }) => '#'.repeat(depth)).join(' ') || '(none)';
  const namesOf = ({ footnotes }: typeof translated) =>
    footnotes.written.map(({ name }) => name).sort();
  const at = {
    file: file.file,
    line: file.bodyLine,
    field: 'text',
    fix: `compare it with content/${original.file}`,
  };
  if (shapeOf(translated) !== shapeOf(written))
    yield {
      ...at,
      reason: `has the headings ${shapeOf(translated)}, the original ${shapeOf(written)}`,
    };
  if (namesOf(translated).join() !== namesOf(written).join())
    yield { ...at, reason: 'has different footnotes from the original' };
}

/** Readers look in the text for the name that a list of people shows. */
function* ofPeople(translation: ReadTranslation, { people }: Entry<'news'>): Iterable<Problem> {
  const { file, lineOf, words, body } = translation;
  const said = wordsOf(`${words?.title}\n${words?.summary}\n${factsOf(translation).prose}`);
  for (const [i, { name }] of (words?.people ?? []).entries()) {
    if (name === undefined) continue;
    const path = ['people', i, 'name'];
    const at = { file, line: lineOf(path), field: path.join('.') };
    if (name === people[i]?.name)
      yield {
        ...at,
        reason: 'is the name in the original',
        fix: 'remove it: readers see that one',
      };
    else if (body !== '' && !wordsOf(name).some((word) => isIn(said, word)))
      yield { ...at, reason: `${name} is not in the text`, fix: 'write it as the text does' };
  }
}

/** Whether a name is one of some words, in any case: "Эдсон" is in "с Эдсоном". */
const isIn = (words: readonly string[], name: string): boolean =>
  name.length > 2 &&
  words.some((word) => word.startsWith(name.slice(0, Math.max(3, name.length - 2))));

/**
 * A link that keeps the words of its original, the title of a page elsewhere, says in which
 * language they are.
 */
function* ofTitles(file: ReadTranslation, original: Entry): Iterable<Problem> {
  const titles = new Map(
    factsOf(original).links.map(({ url, text, language = defaultLang }) => [
      `${url} ${text}`,
      language,
    ]),
  );
  for (const { url, text, language, line, target } of factsOf(file).links) {
    const titleLang = titles.get(`${url} ${text}`);
    if (!titleLang || titleLang === file.lang || language || !target || !url.startsWith('http'))
      continue;
    const reason = `keeps the title ${quoted(text)} without its language`;
    yield {
      file: file.file,
      line,
      field: 'text',
      reason,
      fix: `write it after the address: (${url} "${titleLang}")`,
    };
  }
}
