import { type TextProps, textPage } from '@/app/_routes/text-page';
import { SourceListSection } from '@/components/article/Source';
import { HangingColumns } from '@/components/layout/HangingColumns';
import { FoldedSection, PageSectionText } from '@/components/layout/PageSection';
import { Prose } from '@/components/layout/Prose';
import { DateText } from '@/components/lists/DateText';
import { ObjectiveMark } from '@/components/lists/ObjectiveMarks';
import { renderSections, type TextItem, type TextSection } from '@/lib/content/text/markdown';
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
      {sections.map((section) => {
        const { id, title } = section;
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
              <ResultText blocks={blocksOf(site, section)} objective={objective} />
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

const reportLink = /^\/[a-z]+\/news\/([^/]+)\/$/;

/** A section in blocks, its lists with figures from the reports that they link to; a section without such links stays in one. */
function blocksOf(site: Site, { whole, blocks }: TextSection): ResultBlock[] {
  const found = blocks();
  const linked = found.flatMap(({ items = [] }) => items.flatMap(({ links }) => links));
  if (!linked.some((link) => reportLink.test(link))) return [{ html: whole }];
  return found.map((block) =>
    block.items
      ? {
          items: block.items.map((item) => ({ html: item.html, figures: figuresOf(site, item) })),
        }
      : block,
  );
}

/** One figure for each report an item links to, if the item states it and its label is in the language of the item. */
function figuresOf(site: Site, { text, links }: TextItem): ResultItem['figures'] {
  return links
    .flatMap((link) => site.article(reportLink.exec(link)?.[1] ?? '') ?? [])
    .filter(({ lang: own }) => own === site.lang)
    .flatMap(({ figures }) => findStatedFigure(site.lang, text, figures) ?? []);
}
