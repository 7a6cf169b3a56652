import type { Lang } from '@/lib/i18n/languages';
import { ar } from './ar';
import { en } from './en';
import { es } from './es';
import { fr } from './fr';
import { pt } from './pt';
import { ru } from './ru';
import type { LanguageRules } from './rules';

const byLang: Readonly<Record<Lang, LanguageRules>> = { en, fr, es, pt, ru, ar };

/** The rules for the site in one language, with the stop words of every language. */
export const rulesOf = (lang: Lang): LanguageRules => ({
  ...byLang[lang],
  stopWords: Object.values(byLang)
    .map(({ stopWords }) => stopWords)
    .join(' '),
});
