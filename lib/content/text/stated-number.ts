import { formatLargeNumber, formatNumber } from '@/lib/i18n/format';
import type { Lang } from '@/lib/i18n/languages';
import { messages } from '@/lib/i18n/messages';

/** Whether a text states a number, in digits or in words. */
export const isStated = (lang: Lang, text: string, value: number): boolean =>
  writingsOf(lang, value).some((writing) => hasNumber(text, writing));

const writingsOf = (lang: Lang, value: number): string[] => [
  formatNumber(lang, value),
  formatLargeNumber(lang, value),
  messages(lang).numberWords.split('|')[value] ?? formatNumber(lang, value),
];

/** Parts of other numbers do not count: "18" in "2018", "twenty" in "twenty-six". */
function hasNumber(text: string, writing: string): boolean {
  // The spaces inside a number are of several kinds.
  const escaped = writing.replace(/[.*+?^${}()|[\]\\]/g, '\\$&').replace(/\s/g, '\\s');
  return new RegExp(`(?<![\\p{L}\\p{N}_.,-])${escaped}(?![\\p{L}\\p{N}_-]|[.,]\\p{N})`, 'iu').test(
    text,
  );
}
