import { formatNumber } from '@/lib/i18n/format';
import type { Lang } from '@/lib/i18n/languages';

/** Whether a text states a number in digits; "18" is not in "2018" or "18.5". */
export function isStated(lang: Lang, text: string, value: number): boolean {
  // The spaces inside a number are of several kinds.
  const written = formatNumber(lang, value).replace(/[.,]/g, '\\$&').replace(/\s/g, '\\s');
  return new RegExp(`(?<![\\p{N}.,-])${written}(?![\\p{N}]|[.,]\\p{N})`, 'u').test(text);
}
