import { execFile } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { promisify } from 'node:util';
import { type Reading, readContent } from '@/lib/content/read/load';
import { type ReadTranslation, readSource } from '@/lib/content/read/parse';
import {
  areNumbersUnrecorded,
  haveNumbersChanged,
  numbersFingerprint,
} from '@/lib/content/read/translated-numbers';
import { entriesIn } from '@/lib/content/schema/entry';
import { contentFolder } from '@/lib/content-folder';
import { defaultLang, isLang, type Lang, languages } from '@/lib/i18n/languages';
import { englishTexts } from '@/lib/i18n/messages';
import { openLanguages } from '@/lib/i18n/open-languages';
import { missingMessages, readMessages } from '@/lib/i18n/read-messages';
import { decode } from '@/lib/source/decode';

const run = promisify(execFile);

/**
 * Reports on each language with translations: what is missing, what has no original, and what is
 * older than its original, with the lines that changed.
 */
export async function reportTranslations(): Promise<string> {
  const reading = readContent(contentFolder());
  const begun = languages
    .map(({ code }) => code)
    .filter(
      (code) =>
        code !== defaultLang &&
        (openLanguages().includes(code) || reading.translations.some(({ lang }) => lang === code)),
    );
  if (begun.length === 0) return 'There is no translation in content/translations.';
  return (await Promise.all(begun.map((lang) => reportLanguage(reading, lang)))).join('\n\n');
}

async function reportLanguage(reading: Reading, lang: Lang): Promise<string> {
  const ofLanguage = reading.translations.filter((file) => file.lang === lang);
  const entries = entriesIn(reading.content);
  const keyOf = ({ collection, slug }: { collection: string; slug: string }) =>
    `${collection}/${slug}`;
  const originals = new Map(entries.map((entry) => [keyOf(entry), entry]));
  const translated = new Map(ofLanguage.map((file) => [keyOf(file), file]));
  const missing = entries.filter((entry) => !translated.has(keyOf(entry)));
  const withoutText = entries.filter(
    (entry) => entry.body !== '' && translated.get(keyOf(entry))?.body === '',
  );
  const orphaned = ofLanguage.filter((file) => !originals.has(keyOf(file)));
  const lagging = ofLanguage.filter(
    (file) =>
      file.words?.of &&
      originals.has(keyOf(file)) &&
      file.words.of !== reading.fingerprints.get(`${keyOf(file)}.md`),
  );
  const uncompared = ofLanguage.filter((file) => file.words && !file.words.of);
  const filesWhere = (isMeant: typeof haveNumbersChanged) =>
    ofLanguage.filter((file) => {
      const original = originals.get(keyOf(file));
      return original && file.words && isMeant(original, file.words);
    });
  const words = readMessages(lang).messages;
  const messages = words ? missingMessages(words, englishTexts()) : [];
  const state = openLanguages().includes(lang)
    ? 'open'
    : 'not open: it is not in content/languages.yaml';
  const nameOf = ({ file }: { file: string }) => file;
  return [
    `${lang}: ${ofLanguage.length} translations of ${entries.length} items, ${withoutText.length} of them without the text (${state})`,
    ...listOf('missing', missing.map(nameOf)),
    ...listOf('orphaned, without an original', orphaned.map(nameOf)),
    ...listOf(
      'without the fingerprint of the original, compared with nothing',
      uncompared.map(nameOf),
    ),
    ...listOf(
      'with words in English, since the telephone numbers beside them have changed',
      filesWhere(haveNumbersChanged).map(nameOf),
    ),
    ...listOf(
      'with words beside telephone numbers that nothing records',
      filesWhere(areNumbersUnrecorded).map(nameOf),
    ),
    ...listOf('messages shown in English', messages),
    ...listOf('lagging behind the original', await Promise.all(lagging.map(describeLag))),
  ].join('\n');
}

const listOf = (title: string, items: readonly string[]): string[] =>
  items.length === 0
    ? []
    : [`  ${title} (${items.length}):`, ...items.map((item) => `    ${item}`)];

/**
 * A translation and what has changed in its original since, if the history of the project has the
 * version that was translated.
 */
async function describeLag({ file, collection, slug, words }: ReadTranslation): Promise<string> {
  const original = `${collection}/${slug}.md`;
  const diff =
    words?.of && (await changesSince(original, collection, words.of).catch(() => undefined));
  return `${file}${diff ? `\n${diff.replace(/^/gm, '      ')}` : ' (the history of the project does not have the version that was translated)'}`;
}

const git = async (...args: string[]) => (await run('git', args, { cwd: contentFolder() })).stdout;

/**
 * The lines of an original that have changed since the version with a fingerprint; undefined if no
 * version has it.
 */
async function changesSince(
  original: string,
  collection: ReadTranslation['collection'],
  fingerprint: string,
): Promise<string | undefined> {
  const commits = await git('log', '--format=%H', '--', original);
  for (const commit of commits.split('\n').filter(Boolean)) {
    const version = await git('show', `${commit}:./${original}`).catch(() => undefined);
    if (
      version &&
      readSource(collection, path.basename(original), version).fingerprint === fingerprint
    ) {
      const diff = await git('diff', '--unified=0', commit, '--', original);
      return diff
        .split('\n')
        .filter((line) => /^[+-](?!\+\+ |-- )/.test(line))
        .join('\n');
    }
  }
  return undefined;
}

/**
 * Records in translations that they were compared with their originals: the fingerprints of the
 * original's words and of its telephone numbers, and the day. The arguments are a language and its
 * items ("news/2018-12-13-name"). Returns what was done.
 */
export function recordComparison(
  [lang = '', ...items]: readonly string[],
  day = new Date().toISOString().slice(0, 10),
): string {
  const known = languages.map(({ code }) => code).filter((code) => code !== defaultLang);
  const example = 'npm run translations -- --compared fr news/2018-12-13-name';
  if (!isLang(lang) || lang === defaultLang)
    throw new Error(`Name a language, one of ${known.join(', ')}: ${example}`);
  if (items.length === 0) throw new Error(`Name what was compared with its original: ${example}`);
  const folder = contentFolder();
  const { translations, fingerprints, content } = readContent(folder);
  const originals = new Map(entriesIn(content).map((entry) => [entry.file, entry]));
  const ofLanguage = translations.filter((file) => file.lang === lang);
  const wanted = items.map((item) => {
    const name = item.replace(/^(content\/)?(translations\/..\/)?|\.md$/g, '');
    const found = ofLanguage.find(({ collection, slug }) => `${collection}/${slug}` === name);
    if (!found)
      throw new Error(`There is no content/translations/${lang}/${name}.md: write ${example}`);
    const fingerprint = fingerprints.get(`${name}.md`);
    const original = originals.get(`${name}.md`);
    if (!fingerprint || !original)
      throw new Error(`content/${name}.md is missing or has mistakes: run npm run check`);
    return { file: found.file, of: fingerprint, ofNumbers: numbersFingerprint(original) };
  });
  const changed = wanted.filter(({ file, ...fingerprints }) =>
    writeComparison(path.join(folder, file), { ...fingerprints, translated: day }),
  );
  return `Recorded for ${changed.length} of ${wanted.length} translations`;
}

/** What a translation records of its last comparison, in the order of its lines. */
interface Comparison {
  of: string;
  ofNumbers: string | undefined;
  translated: string;
}

/**
 * Writes fingerprints and day at the top of the fields and removes the old ones. Returns whether
 * they changed.
 */
function writeComparison(file: string, comparison: Comparison): boolean {
  // It has been read before, so it can be decoded.
  const source = decode(readFileSync(file)) as string;
  const [, front = '', rest = ''] = /^---[ \t]*\n([\s\S]*?\n)(---[\s\S]*)$/.exec(source) ?? [];
  if (front === '') throw new Error(`${file} has no fields between two lines of "---"`);
  const others = front.replace(/^(of|ofNumbers|translated):.*\n/gm, '');
  const lines = Object.entries(comparison).flatMap(([name, value]) =>
    value === undefined ? [] : [`${name}: "${value}"\n`],
  );
  const written = `---\n${lines.join('')}${others}${rest}`;
  if (written === source) return false;
  writeFileSync(file, written);
  return true;
}
