import { formatLargeNumber, formatNumber } from '@/lib/i18n/format';
import type { Lang } from '@/lib/i18n/languages';
import { messages } from '@/lib/i18n/messages';
import type { Entry } from './schema';

/** A number to be set large, and what it counts where the text beside it does not say it. */
export interface StatedFigure {
  value: string;
  label: string;
}

type Figure = Entry<'news'>['figures'][number];

/** The figure of a report that a text states, in digits or in words; the first in the text where it states several. */
export function findStatedFigure(lang: Lang, text: string, figures: readonly Figure[]): StatedFigure | undefined {
  const found = figures.flatMap(({ value, label }) => {
    const at = writingsOf(lang, value).map((writing) => positionOf(text, writing));
    const first = Math.min(...at.filter((position) => position >= 0));
    return Number.isFinite(first) ? [{ first, value: formatLargeNumber(lang, value), label }] : [];
  });
  const [stated] = found.sort((a, b) => a.first - b.first);
  return stated && { value: stated.value, label: stated.label };
}

const writingsOf = (lang: Lang, value: number): string[] => [
  ...new Set([
    formatNumber(lang, value),
    formatLargeNumber(lang, value),
    messages(lang).numberWords.split('|')[value] ?? formatNumber(lang, value),
  ]),
];

/** Where a number stands in a text, and not as a part of another one ("18" in "2018", "twenty" in "twenty-six"); -1 where it does not. */
function positionOf(text: string, writing: string): number {
  // The spaces within a number are of several kinds.
  const escaped = writing.replace(/[.*+?^${}()|[\]\\]/g, '\\$&').replace(/\s/g, '\\s');
  return text.search(new RegExp(`(?<![\\p{L}\\p{N}_.,-])${escaped}(?![\\p{L}\\p{N}_-]|[.,]\\p{N})`, 'iu'));
}
