import { resultsView } from '@/app/_results/results-view';
import { collectionRoute } from '@/app/_routes/text-route';
import { SourceListSection } from '@/components/article/Source';
import { HangingColumns } from '@/components/layout/HangingColumns';
import { PageSection, PageSectionText } from '@/components/layout/PageSection';
import { Prose } from '@/components/layout/Prose';
import { DateText } from '@/components/lists/DateText';
import { ObjectiveMark } from '@/components/lists/ObjectiveMarks';
import { ResultText } from '@/components/results/ResultText';
import type { Entry } from '@/lib/content/read/schema';
import type { Lang } from '@/lib/i18n/languages';
import { messages } from '@/lib/i18n/messages';

const { generateMetadata, page } = collectionRoute('results', Results);

export { generateMetadata, page as default };

function Results({ lang, page: { entry } }: { lang: Lang; page: { entry: Entry<'pages'> } }) {
  const t = messages(lang);
  const { intro, sections, notes } = resultsView(lang, entry);
  return (
    <HangingColumns
      lang={lang}
      parts={[...sections.map(({ id, title }) => ({ id, label: title })), ...(notes ? [{ id: 'notes', label: t.sources }] : [])]}
    >
      <PageSectionText>
        <Prose html={intro} />
      </PageSectionText>
      {sections.map(({ id, title, objective, blocks }) => (
        <PageSection key={id} id={id} title={title} mark={objective && <ObjectiveMark number={objective.number} />} folded>
          <ResultText blocks={blocks} {...(objective && { objective: objective.number })} />
        </PageSection>
      ))}
      {notes !== '' && (
        // The footnote references point to this id (aria-describedby).
        <PageSection id="notes" headingId="footnote-label" title={t.sources} folded>
          <Prose html={notes} className="text-sm" />
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
