import { readSynonyms } from '@/lib/content/synonyms';
import type { Lang } from '@/lib/i18n/languages';
import { makeSearchFile, type SearchFile } from './engine';
import { rulesOf } from './languages/languages';
import { isNamed, searchPages } from './pages';

/** Everything that a browser loads to search the site in a language. */
export const searchFile = (lang: Lang): SearchFile => makeSearchFile(searchPages(lang), rulesOf(lang), readSynonyms(lang).words, isNamed);
