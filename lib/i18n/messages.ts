import { en, type Messages } from './en';
import type { Lang } from './languages';

const byLang: Partial<Record<Lang, Messages>> = { en };

/** The words of the interface in one language. */
export const messages = (lang: Lang): Messages => byLang[lang] ?? en;
