import type { ResultBlock, ResultItem } from '@/components/results/ResultText';
import { getArticle, getLinker, getObjectives } from '@/lib/content/index';
import { renderSections, splitItems } from '@/lib/content/markdown';
import type { Entry } from '@/lib/content/schema';
import { findStatedFigure } from '@/lib/content/stated-figures';
import type { Lang } from '@/lib/i18n/languages';

export interface ResultsView {
  intro: string;
  sections: readonly { id: string; title: string; objective: Entry<'objectives'> | undefined; blocks: readonly ResultBlock[] }[];
  /** The footnotes, as the HTML of a list. */
  notes: string;
}

/** The text of the results with the figures of the reports that its lists link to; a section of an objective's name is about that objective. */
export function resultsView(lang: Lang, page: Entry<'pages'>): ResultsView {
  const { intro, sections, notes } = renderSections(page, getLinker(lang));
  return {
    intro,
    sections: sections.map(({ id, title, html }) => ({
      id,
      title,
      objective: getObjectives(lang).find(({ slug }) => slug === id),
      blocks: blocksOf(lang, html),
    })),
    notes: notes.html,
  };
}

/** A list of which no item has a figure stays as it is. */
function blocksOf(lang: Lang, html: string): ResultBlock[] {
  const items: ResultItem[] = [];
  const before: ResultBlock[] = [];
  const after: ResultBlock[] = [];
  for (const block of splitItems(html)) {
    if (block.isItem) items.push({ html: block.html, figures: figuresOf(lang, block.html) });
    else (items.length > 0 ? after : before).push({ html: block.html });
  }
  if (items.every(({ figures }) => figures.length === 0)) return [{ html }];
  return [...before, { items }, ...after];
}

/** One figure for each report that an item links to: that of its objective where the report is its source, else one that the item states. */
function figuresOf(lang: Lang, html: string): ResultItem['figures'] {
  // Without the numbers of its footnotes.
  const text = html.replace(/<sup>.*?<\/sup>|<[^>]+>/gs, '');
  return reportsIn(lang, html).flatMap((report) => {
    const stated = findStatedFigure(lang, text, report.figures);
    const chosen = getObjectives(lang).find(({ highlight }) => report.sources.some(({ url }) => url === highlight.source))?.highlight;
    // What the figure of a report in another language counts, the item says.
    if (stated) return [report.pageLang === lang ? stated : { ...stated, label: '' }];
    return chosen ? [{ value: chosen.value, label: '' }] : [];
  });
}

const reportsIn = (lang: Lang, html: string): Entry<'news'>[] =>
  [...html.matchAll(/href="\/[a-z]+\/news\/([^/"]+)\/"/g)].flatMap(([, slug = '']) => getArticle(lang, slug) ?? []);
