import {
  FoldedSection,
  FoldedSectionPart,
  PageSection,
  PageSectionPart,
  PageSectionText,
} from '@/components/layout/PageSection';
import { Prose } from '@/components/layout/Prose';
import type { renderSections } from '@/lib/content/text/markdown';

/** A section of a country's text, rendered. */
export type BodySection = ReturnType<typeof renderSections>['sections'][number];

/** A section of the text under its own heading; on phones all its parts but two are folded. */
export const CountryText = ({ section }: { section: BodySection }) => (
  <PageSection id={section.id} title={section.title}>
    <Beginning html={section.html} />
    {section.parts.map(({ id, title, html }, i) => {
      const Part = i > 1 ? FoldedSectionPart : PageSectionPart;
      return (
        <Part key={id} id={id} title={title}>
          <Prose html={html} />
        </Part>
      );
    })}
  </PageSection>
);

/** A section that is folded on phones, with all its parts. */
export const FoldedCountryText = ({ section }: { section: BodySection }) => (
  <FoldedSection id={section.id} title={section.title}>
    <CountryTextBody section={section} />
  </FoldedSection>
);

/** The body alone, for a section of the page that adds more to it. */
export const CountryTextBody = ({
  section: { html, parts },
}: {
  section: Pick<BodySection, 'html' | 'parts'>;
}) => (
  <>
    <Beginning html={html} />
    {parts.map(({ id, title, html: text }) => (
      <PageSectionPart key={id} id={id} title={title}>
        <Prose html={text} />
      </PageSectionPart>
    ))}
  </>
);

/** What precedes the parts of a section. */
const Beginning = ({ html }: { html: string }) =>
  html === '' ? null : (
    <PageSectionText>
      <Prose html={html} />
    </PageSectionText>
  );
