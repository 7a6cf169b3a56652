import type { ResultBlock, ResultItem } from '@/components/results/ResultText';
import { getArticle, getLinker, getObjectives } from '@/lib/content/index';
import { renderSections, splitItems } from '@/lib/content/markdown';
import type { Entry } from '@/lib/content/schema';
import { findStatedFigure } from '@/lib/content/stated-figures';
import type { Lang } from '@/lib/i18n/languages';

interface ResultsView {
  intro: string;
  sections: readonly { id: string; title: string; objective: Entry<'objectives'> | undefined; blocks: readonly ResultBlock[] }[];
  /** The footnotes, as an HTML list. */
  notes: string;
}

/** The text of the results, with figures from the reports its lists link to; a section named after an objective is about that objective. */
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

/** A list without any figures is left as it is. */
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

/** One figure for each report an item links to: one that the item states, or else that of the objective whose source is the report. */
function figuresOf(lang: Lang, html: string): ResultItem['figures'] {
  // Numbers of footnotes are not figures.
  const text = html.replace(/<sup>.*?<\/sup>|<[^>]+>/gs, '');
  return reportsIn(lang, html).flatMap((report) => {
    const stated = findStatedFigure(lang, text, report.figures);
    const chosen = getObjectives(lang).find(({ highlight }) => report.sources.some(({ url }) => url === highlight.source))?.highlight;
    // The label is in the language of the report; in another language the item itself says what is counted.
    if (stated) return [report.pageLang === lang ? stated : { ...stated, label: '' }];
    return chosen ? [{ value: chosen.value, label: '' }] : [];
  });
}

const reportsIn = (lang: Lang, html: string): Entry<'news'>[] =>
  [...html.matchAll(/href="\/[a-z]+\/news\/([^/"]+)\/"/g)].flatMap(([, slug = '']) => getArticle(lang, slug) ?? []);
