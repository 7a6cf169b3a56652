import type { ResultBlock, ResultItem } from '@/components/results/ResultText';
import { getArticle } from '@/lib/content/queries/queries';
import { splitItems } from '@/lib/content/text/markdown';
import { findStatedFigure } from '@/lib/content/text/stated-figures';
import type { Lang } from '@/lib/i18n/languages';

const reportLink = /href="\/[a-z]+\/news\/([^/"]+)\/"/;

/** A text in blocks, its lists with figures from the reports that they link to; a list that links to no report is left as it is. */
export function blocksOf(lang: Lang, html: string): ResultBlock[] {
  const items: ResultItem[] = [];
  const before: ResultBlock[] = [];
  const after: ResultBlock[] = [];
  for (const block of splitItems(html)) {
    if (block.isItem) items.push({ html: block.html, figures: figuresOf(lang, block.html) });
    else (items.length > 0 ? after : before).push({ html: block.html });
  }
  if (!items.some((item) => reportLink.test(item.html))) return [{ html }];
  return [...before, { items }, ...after];
}

/** One figure for each report an item links to, if the item states it and its label is in the language of the item. */
function figuresOf(lang: Lang, html: string): ResultItem['figures'] {
  // Numbers of footnotes are not figures.
  const text = html.replace(/<sup>.*?<\/sup>|<[^>]+>/gs, '');
  return [...html.matchAll(new RegExp(reportLink, 'g'))]
    .flatMap(([, slug = '']) => getArticle(lang, slug) ?? [])
    .filter(({ lang: own, translation }) => own === lang && !translation?.missing.includes('figures'))
    .flatMap(({ figures }) => findStatedFigure(lang, text, figures) ?? []);
}
