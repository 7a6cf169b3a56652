import { blocksOf } from '@/app/_results/result-blocks';
import { SourceListSection } from '@/components/article/Source';
import { HangingColumns } from '@/components/layout/HangingColumns';
import { PageSection, PageSectionText } from '@/components/layout/PageSection';
import { Prose } from '@/components/layout/Prose';
import { DateText } from '@/components/lists/DateText';
import { ObjectiveMark } from '@/components/lists/ObjectiveMarks';
import { ResultText } from '@/components/results/ResultText';
import { getLinker, getObjectives } from '@/lib/content/queries/queries';
import { renderSections } from '@/lib/content/text/markdown';
import { messages } from '@/lib/i18n/messages';
import type { TextProps } from './page-text';

/** What is documented of the results of each objective. */
export function Results({ lang, entry }: TextProps) {
  const t = messages(lang);
  const { intro, sections, notes } = renderSections(entry, getLinker(lang));
  return (
    <HangingColumns
      lang={lang}
      parts={[...sections.map(({ id, title }) => ({ id, label: title })), ...(notes.html ? [{ id: 'notes', label: t.sources }] : [])]}
    >
      <PageSectionText>
        <Prose html={intro} />
      </PageSectionText>
      {sections.map(({ id, title, html }) => {
        // A section named after an objective is about that objective.
        const objective = getObjectives(lang).find(({ slug }) => slug === id)?.number;
        return (
          <PageSection key={id} id={id} title={title} mark={objective && <ObjectiveMark number={objective} />} folded>
            <ResultText blocks={blocksOf(lang, html)} objective={objective} />
          </PageSection>
        );
      })}
      {notes.html !== '' && (
        // The footnote references point to this id (aria-describedby).
        <PageSection id="notes" headingId="footnote-label" title={t.sources} folded>
          <Prose html={notes.html} className="text-sm" />
        </PageSection>
      )}
      {entry.sources && (
        <PageSectionText>
          <SourceListSection lang={lang} sources={entry.sources} />
        </PageSectionText>
      )}
      <PageSectionText>
        <p className="mt-8 text-sm text-soft">
          {t.updated} <DateText lang={lang} start={entry.updated} />
        </p>
      </PageSectionText>
    </HangingColumns>
  );
}
