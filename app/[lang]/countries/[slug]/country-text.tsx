import { PageSection, PageSectionPart, PageSectionText } from '@/components/layout/PageSection';
import { Prose } from '@/components/layout/Prose';
import type { renderSections } from '@/lib/content/text/markdown';

/** A section of a country's text, rendered. */
export type BodySection = ReturnType<typeof renderSections>['sections'][number];

/** A section of the text under its own heading. */
export const CountryText = ({
  section,
  folded = false,
}: {
  section: BodySection;
  folded?: boolean;
}) => (
  <PageSection id={section.id} title={section.title} folded={folded} wide>
    <CountryTextBody section={section} folded={!folded} />
  </PageSection>
);

/** The body alone, for a section of the page that adds more to it; on phones all parts but two may be folded. */
export const CountryTextBody = ({
  section: { html, parts },
  folded = false,
}: {
  section: Pick<BodySection, 'html' | 'parts'>;
  folded?: boolean;
}) => (
  <>
    {html !== '' && (
      <PageSectionText>
        <Prose html={html} />
      </PageSectionText>
    )}
    {parts.map(({ id, title, html: text }, i) => (
      <PageSectionPart key={id} id={id} title={title} folded={folded && i > 1}>
        <Prose html={text} />
      </PageSectionPart>
    ))}
  </>
);
