import path from 'node:path';
import { exceptionsFile } from '@/lib/content/read/exceptions';
import { redirectsFile } from '@/lib/content/read/redirects';
import { wordingsFile } from '@/lib/content/read/wordings';
import type { ContentByLanguage } from '@/lib/content/schema/entry';
import { defaultLang } from '@/lib/i18n/languages';
import { languagesFile } from '@/lib/i18n/open-languages';
import { namesIn } from '@/lib/source/files';
import type { Problem } from '@/lib/source/problem';

/** What the search loses without each of its files. */
const ofSearch: Readonly<Record<string, string>> = {
  'search.yaml': 'the rules by which the search reads words',
  'synonyms.yaml': 'the words of readers that the texts do not use',
};
/** What is lost without each file that the site needs besides its collections and messages. */
const needed: Readonly<Record<string, string>> = {
  [languagesFile]: 'all languages but English',
  [redirectsFile]: 'the pages at old addresses',
  [exceptionsFile]: 'the exceptions to rules',
  [wordingsFile]: 'the wordings that texts avoid',
  ...ofSearch,
};

/**
 * The files that are missing, and would take something from the site in silence: those of English,
 * and those of each language that has a search of its own.
 */
export function missingFiles(folder: string, contents: ContentByLanguage): Problem[] {
  const searched = [...contents].filter(
    ([lang, { pages }]) =>
      lang !== defaultLang &&
      pages.some(({ slug, pageLang }) => slug === 'search' && pageLang === lang),
  );
  return [
    ...missingIn(folder, '', needed),
    ...searched.flatMap(([lang]) => missingIn(folder, `translations/${lang}/`, ofSearch)),
  ];
}

function missingIn(
  folder: string,
  place: string,
  losses: Readonly<Record<string, string>>,
): Problem[] {
  const names = new Set(namesIn(path.join(folder, place)));
  return Object.entries(losses)
    .filter(([name]) => !names.has(name))
    .map(([name, loss]) => ({
      file: place + name,
      line: 1,
      field: 'file',
      reason: `is missing, and with it ${loss}`,
      fix: `bring it back with git checkout content/${place}${name}, or write an empty one if it was so`,
    }));
}
