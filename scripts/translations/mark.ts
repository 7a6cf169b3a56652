import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { decode } from '@/lib/content/read/decode';
import { readContent } from '@/lib/content/read/load';
import { contentFolder } from '@/lib/content-folder';
import { defaultLang, isLang, languages } from '@/lib/i18n/languages';

/**
 * Records in translations that they were compared with their originals: the mark of the original's words, and the day.
 * The arguments are a language and its items ("news/2018-12-13-name"). Returns what was done.
 */
export function markTranslations([lang = '', ...items]: readonly string[], day = new Date().toISOString().slice(0, 10)): string {
  const known = languages.map(({ code }) => code).filter((code) => code !== defaultLang);
  const example = 'npm run translations -- --mark fr news/2018-12-13-name';
  if (!isLang(lang) || lang === defaultLang) throw new Error(`Name a language, one of ${known.join(', ')}: ${example}`);
  if (items.length === 0) throw new Error(`Name what was compared with its original: ${example}`);
  const folder = contentFolder();
  const { translations, marks } = readContent(folder);
  const own = translations.filter((file) => file.lang === lang);
  const wanted = items.map((item) => {
    const name = item.replace(/\.md$/, '');
    const found = own.find(({ collection, slug }) => `${collection}/${slug}` === name);
    if (!found) throw new Error(`There is no content/translations/${lang}/${name}.md`);
    return found;
  });
  const changed = wanted.filter(({ collection, slug, file }) => {
    const mark = marks.get(`${collection}/${slug}.md`);
    return mark !== undefined && writeMark(path.join(folder, file), mark, day);
  });
  return `Marked ${changed.length} of ${wanted.length} translations`;
}

/** Writes mark and day at the top of the fields and removes the old ones. Returns whether the mark changed. */
function writeMark(file: string, mark: string, day: string): boolean {
  // It has been read before, so it can be decoded.
  const source = decode(readFileSync(file)) as string;
  if (source.includes(`\nof: "${mark}"\n`)) return false;
  const [, front = '', rest = ''] = /^---[ \t]*\n([\s\S]*?\n)(---[\s\S]*)$/.exec(source) ?? [];
  if (front === '') throw new Error(`${file} has no fields between two lines of "---"`);
  const others = front.replace(/^(of|translated):.*\n/gm, '');
  writeFileSync(file, `---\nof: "${mark}"\ntranslated: "${day}"\n${others}${rest}`);
  return true;
}
