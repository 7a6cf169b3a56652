import { type TextProps, textPage } from '@/app/_routes/text-page';
import { SourceListSection } from '@/components/article/Source';
import { HangingColumns } from '@/components/layout/HangingColumns';
import { FoldedSection, PageSectionText } from '@/components/layout/PageSection';
import { Prose } from '@/components/layout/Prose';
import { DateText } from '@/components/lists/DateText';
import { ObjectiveMark } from '@/components/lists/ObjectiveMarks';
import { renderSections, splitItems } from '@/lib/content/text/markdown';
import { findStatedFigure } from '@/lib/content/text/stated-figures';
import type { Site } from '@/lib/site';
import { type ResultBlock, type ResultItem, ResultText } from './result-text';

const { generateStaticParams, generateMetadata, page } = textPage('results', Results);

export { generateMetadata, generateStaticParams, page as default };

/** What is documented of the results of each objective. */
function Results({ site, entry }: TextProps) {
  const t = site.messages;
  const { intro, sections, notes } = renderSections(entry, site.linker);
  return (
    <HangingColumns
      site={site}
      parts={[
        ...sections.map(({ id, title }) => ({ id, label: title })),
        ...(notes.html ? [{ id: 'notes', label: t.sources }] : []),
      ]}
    >
      <PageSectionText>
        <Prose html={intro} />
      </PageSectionText>
      {sections.map(({ id, title, whole }) => {
        // A section named after an objective is about that objective.
        const objective = site.objectives.find(({ slug }) => slug === id)?.number;
        return (
          <FoldedSection
            key={id}
            id={id}
            title={title}
            mark={objective && <ObjectiveMark number={objective} />}
          >
            <PageSectionText>
              <ResultText blocks={blocksOf(site, whole)} objective={objective} />
            </PageSectionText>
          </FoldedSection>
        );
      })}
      {notes.html !== '' && (
        // The footnote references point to this id (aria-describedby).
        <FoldedSection id="notes" headingId="footnote-label" title={t.sources}>
          <PageSectionText>
            <Prose html={notes.html} className="text-sm" />
          </PageSectionText>
        </FoldedSection>
      )}
      {entry.sources && (
        <PageSectionText>
          <SourceListSection site={site} sources={entry.sources} />
        </PageSectionText>
      )}
      <PageSectionText>
        <p className="mt-8 text-sm text-soft">
          {t.updated} <DateText site={site} start={entry.updated} />
        </p>
      </PageSectionText>
    </HangingColumns>
  );
}

const reportLink = /href="\/[a-z]+\/news\/([^/"]+)\/"/;

/** A text in blocks, its lists with figures from the reports that they link to; a list that links to no report is left as it is. */
function blocksOf(site: Site, html: string): ResultBlock[] {
  const found = splitItems(html);
  if (!found.some((block) => block.isItem && reportLink.test(block.html))) return [{ html }];
  const blocks: ResultBlock[] = [];
  for (const { html: part, isItem } of found) {
    if (!isItem) blocks.push({ html: part });
    else if (blocks.at(-1)?.items)
      blocks.at(-1)?.items?.push({ html: part, figures: figuresOf(site, part) });
    else blocks.push({ items: [{ html: part, figures: figuresOf(site, part) }] });
  }
  return blocks;
}

/** One figure for each report an item links to, if the item states it and its label is in the language of the item. */
function figuresOf(site: Site, html: string): ResultItem['figures'] {
  // Numbers of footnotes are not figures.
  const text = html.replace(/<sup\b.*?<\/sup>|<[^>]+>/gs, '');
  return [...html.matchAll(new RegExp(reportLink, 'g'))]
    .flatMap(([, slug = '']) => site.article(slug) ?? [])
    .filter(({ lang: own }) => own === site.lang)
    .flatMap(({ figures }) => findStatedFigure(site.lang, text, figures) ?? []);
}
