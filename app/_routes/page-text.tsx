import type { ReactNode } from 'react';
import { NotesSection, notesId } from '@/components/article/NotesSection';
import { SourceListSection } from '@/components/article/Source';
import type { Part } from '@/components/layout/Contents';
import { HangingColumns } from '@/components/layout/HangingColumns';
import { PageSection, PageSectionText } from '@/components/layout/PageSection';
import { Prose } from '@/components/layout/Prose';
import { DateText } from '@/components/lists/DateText';
import { renderSections, type TextSection } from '@/lib/content/text/markdown';
import type { Site } from '@/lib/site';
import type { TextProps } from './text-page';

interface Props extends TextProps {
  /** How a section of the text is shown. */
  Section?: (props: { site: Site; section: TextSection }) => ReactNode;
  /** Parts of the page besides the headings of the text, for its table of contents. */
  parts?: readonly Part[];
  /** Sections below those of the text. */
  children?: ReactNode;
}

/**
 * A text of content/pages with its contents, its headings in the left column of a wide screen, what
 * a page adds to it, its sources, and the day of its last change.
 */
export function PageText({ site, entry, Section = OpenSection, parts = [], children }: Props) {
  const { intro, sections, notes } = renderSections(entry, site.linker);
  return (
    <HangingColumns
      site={site}
      parts={[
        ...sections.map(({ id, title }) => ({ id, label: title })),
        ...parts,
        ...(notes.html ? [{ id: notesId, label: site.messages.sources }] : []),
      ]}
    >
      <PageSectionText>
        <Prose html={intro} />
      </PageSectionText>
      {sections.map((section) => (
        <Section key={section.id} site={site} section={section} />
      ))}
      {children}
      <NotesSection site={site} html={notes.html} />
      <PageSectionText>
        <TextFoot site={site} entry={entry} />
      </PageSectionText>
    </HangingColumns>
  );
}

const OpenSection = ({ section: { id, title, whole } }: { section: TextSection }) => (
  <PageSection id={id} title={title}>
    <PageSectionText>
      <Prose html={whole} />
    </PageSectionText>
  </PageSection>
);

/** The sources of a text, and the day of its last change. */
export const TextFoot = ({ site, entry }: TextProps) => (
  <>
    {entry.sources && <SourceListSection site={site} sources={entry.sources} />}
    <p className="mt-8 text-sm text-soft">
      {site.messages.updated} <DateText site={site} start={entry.updated} />
    </p>
  </>
);
