import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { contentFolder } from '@/lib/content-folder';
import { defaultLang, langOf, withoutLanguage } from '@/lib/i18n/languages';
import { openLanguages } from '@/lib/i18n/open-languages';
import { siteIn } from '@/lib/site';

/** Every Markdown file of the content. */
export function readTexts(folder = contentFolder()) {
  const pages = openLanguages().flatMap((lang) =>
    siteIn(lang)
      .sitePages()
      .flatMap(({ entry, address }) =>
        entry?.lang === lang ? [[entry.file, address] as const] : [],
      ),
  );
  // Of two pages with one file, such as a country and its activity, the first counts.
  const addresses = new Map(pages.reverse());
  const names = readdirSync(folder, { recursive: true }).map((name) =>
    String(name).split(path.sep).join('/'),
  );
  return names
    .filter((name) => name.endsWith('.md'))
    .sort()
    .map((file) => ({
      file,
      lines: readFileSync(path.join(folder, file), 'utf8').split('\n'),
      address: addresses.get(file),
    }));
}

/**
 * A Markdown file of the content, and the address of the page that it is about, if it has one of
 * its own.
 */
export type WrittenText = ReturnType<typeof readTexts>[number];

/**
 * Where an editor can mend a fault of a page: the lines that write a link as texts do, without the
 * language, or else the page's own file.
 */
export function writtenIn(texts: readonly WrittenText[], address: string, link?: string): string {
  const lang = langOf(address);
  const about = texts.filter((text) => text.address === address);
  const written = link && `](${withoutLanguage(link)})`;
  const inLanguage = ({ file }: WrittenText) =>
    lang === defaultLang
      ? !file.startsWith('translations/')
      : file.startsWith(`translations/${lang}/`);
  const inAbout = written ? placesOf(about, written) : about.map(({ file }) => file);
  const places =
    written && inAbout.length === 0 ? placesOf(texts.filter(inLanguage), written) : inAbout;
  return places.length > 0 ? ` (${places.map((place) => `content/${place}`).join(', ')})` : '';
}

const placesOf = (texts: readonly WrittenText[], written: string): string[] =>
  texts.flatMap(({ file, lines }) =>
    lines.flatMap((line, i) => (line.includes(written) ? [`${file}:${i + 1}`] : [])),
  );
