import type { Entry } from '@/lib/content/schema/entry';
import { formatLargeNumber, formatNumber } from '@/lib/i18n/format';
import type { Lang } from '@/lib/i18n/languages';
import { messages } from '@/lib/i18n/messages';

type Figure = Entry<'news'>['figures'][number];

/** The first of a report's figures that a text states, in digits or in words: the number to print large, and what it counts. "300" labelled "trained (more than)" becomes "300+". */
export function findStatedFigure(
  lang: Lang,
  text: string,
  figures: readonly Figure[],
): { value: string; label: string } | undefined {
  const found = figures.flatMap(({ value, label }) => {
    const at = writingsOf(lang, value).map((writing) => positionOf(text, writing));
    const first = Math.min(...at.filter((position) => position >= 0));
    return Number.isFinite(first) ? [{ first, value: formatLargeNumber(lang, value), label }] : [];
  });
  const [stated] = found.sort((a, b) => a.first - b.first);
  return stated && withSign(lang, stated);
}

/** Whether a text states a number, in digits or in words. */
export const isStated = (lang: Lang, text: string, value: number): boolean =>
  writingsOf(lang, value).some((writing) => positionOf(text, writing) >= 0);

function withSign(lang: Lang, { value, label }: { value: string; label: string }) {
  const { words, sign } = messages(lang).moreThan;
  const rest = label.replace(new RegExp(` \\((?:(.+), )?(?:${words})\\)$`), (_, kept?: string) =>
    kept ? ` (${kept})` : '',
  );
  return { value: rest === label ? value : sign({ value }), label: rest };
}

const writingsOf = (lang: Lang, value: number): string[] => [
  ...new Set([
    formatNumber(lang, value),
    formatLargeNumber(lang, value),
    messages(lang).numberWords.split('|')[value] ?? formatNumber(lang, value),
  ]),
];

/** Position of a number in a text, not counting parts of other numbers ("18" in "2018", "twenty" in "twenty-six"); -1 if it is not there. */
function positionOf(text: string, writing: string): number {
  // The spaces inside a number are of several kinds.
  const escaped = writing.replace(/[.*+?^${}()|[\]\\]/g, '\\$&').replace(/\s/g, '\\s');
  return text.search(
    new RegExp(`(?<![\\p{L}\\p{N}_.,-])${escaped}(?![\\p{L}\\p{N}_-]|[.,]\\p{N})`, 'iu'),
  );
}
