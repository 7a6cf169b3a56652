import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { translationStates } from '@/lib/check/translation-states';
import { type Reading, readContent } from '@/lib/content/read/load';
import { numbersFingerprint } from '@/lib/content/read/translated-numbers';
import { entriesIn } from '@/lib/content/schema/entry';
import { contentFolder } from '@/lib/content-folder';
import { defaultLang, isLang, type Lang, languages } from '@/lib/i18n/languages';
import { englishTexts } from '@/lib/i18n/messages';
import { openLanguages } from '@/lib/i18n/open-languages';
import { missingMessages, readMessages } from '@/lib/i18n/read-messages';
import { decode } from '@/lib/source/decode';

/** Reports on each language with translations: what it lacks, and what is older than its original. */
export function reportTranslations(): string {
  const reading = readContent(contentFolder());
  const open = openLanguages();
  const begun = languages
    .map(({ code }) => code)
    .filter(
      (code) =>
        code !== defaultLang &&
        (open.includes(code) || reading.translations.some(({ lang }) => lang === code)),
    );
  if (begun.length === 0) return 'There is no translation in content/translations.';
  return begun.map((lang) => reportLanguage(reading, lang, open.includes(lang))).join('\n\n');
}

function reportLanguage(reading: Reading, lang: Lang, isOpen: boolean): string {
  const count = reading.translations.filter((file) => file.lang === lang).length;
  const { messages } = readMessages(lang);
  const untranslated = messages ? missingMessages(messages, englishTexts()) : [];
  return [
    `${lang}: ${count} translations of ${entriesIn(reading.content).length} items (${isOpen ? 'open' : 'not open: it is not in content/languages.yaml'})`,
    ...translationStates(reading, lang).flatMap(({ state, files }) => listOf(state, files)),
    ...(untranslated.length > 0 ? listOf('messages shown in English', untranslated) : []),
  ].join('\n');
}

const listOf = (title: string, items: readonly string[]): string[] => [
  `  ${title} (${items.length}):`,
  ...items.map((item) => `    ${item}`),
];

/**
 * Records in translations that they were compared with their originals: the fingerprints of the
 * original's words and of its telephone numbers, and the day. The arguments are a language and its
 * items ("news/2018-12-13-name"). Returns what was done.
 */
export function recordComparison([lang = '', ...items]: readonly string[]): string {
  const known = languages.map(({ code }) => code).filter((code) => code !== defaultLang);
  const example = 'npm run translations -- --compared fr news/2018-12-13-name';
  if (!isLang(lang) || lang === defaultLang)
    throw new Error(`Name a language, one of ${known.join(', ')}: ${example}`);
  if (items.length === 0) throw new Error(`Name what was compared with its original: ${example}`);
  const today = new Date().toISOString().slice(0, 10);
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
    writeComparison(path.join(folder, file), { ...fingerprints, translated: today }),
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
