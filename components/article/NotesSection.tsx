import { FoldedSection, PageSectionText } from '@/components/layout/PageSection';
import { Prose } from '@/components/layout/Prose';
import type { Site } from '@/lib/site';

/** The id of the notes, for the contents of a page. */
export const notesId = 'notes';

/** The notes below a text, folded on phones; nothing if it has none. */
export const NotesSection = ({ site, html }: { site: Site; html: string }) =>
  html === '' ? null : (
    // The footnote references point to the id of the heading (aria-describedby).
    <FoldedSection id={notesId} headingId="footnote-label" title={site.messages.sources}>
      <PageSectionText>
        <Prose html={html} className="text-sm" />
      </PageSectionText>
    </FoldedSection>
  );
