import { exceptionsFile } from '@/lib/content/read/exceptions';
import { redirectsFile } from '@/lib/content/read/redirects';
import { languagesFile } from '@/lib/i18n/open-languages';
import { namesIn } from '@/lib/source/files';
import type { Problem } from '@/lib/source/problem';

/** What is lost without each file that the site needs besides its collections and messages. */
const needed: Readonly<Record<string, string>> = {
  [languagesFile]: 'all languages but English',
  [redirectsFile]: 'the pages at old addresses',
  [exceptionsFile]: 'the exceptions to rules',
  'search.yaml': 'the rules by which the search reads words',
  'synonyms.yaml': 'the words of readers that the texts do not use',
};

/** The files that are missing, and would take something from the site in silence. */
export function missingFiles(folder: string): Problem[] {
  const names = new Set(namesIn(folder));
  return Object.entries(needed)
    .filter(([file]) => !names.has(file))
    .map(([file, loss]) => ({
      file,
      line: 1,
      field: 'file',
      reason: `is missing, and with it ${loss}`,
      fix: `bring it back with git checkout content/${file}, or write an empty one if it was so`,
    }));
}
