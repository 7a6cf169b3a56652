import { PageText } from '@/app/_routes/page-text';
import { type TextProps, textPage } from '@/app/_routes/text-page';
import { FoldedSection, PageSectionText } from '@/components/layout/PageSection';
import { Prose } from '@/components/layout/Prose';
import { ObjectiveMark } from '@/components/lists/ObjectiveMarks';
import type { TextSection } from '@/lib/content/text/markdown';
import type { Site } from '@/lib/site';
import { AttendanceChart } from './attendance-chart';

const { generateStaticParams, generateMetadata, page } = textPage('results', Results);

export { generateMetadata, generateStaticParams, page as default };

/** How many people took part, and what else is documented of the results. */
function Results({ site, entry }: TextProps) {
  return (
    <>
      <AttendanceChart site={site} picture={entry.picture} />
      <PageText site={site} entry={entry} Section={ResultSection} />
    </>
  );
}

/** A section of the text; one named after an objective is about that objective. While closed, it shows how many entries it has and how it begins. */
function ResultSection({ site, section }: { site: Site; section: TextSection }) {
  const { id, title, whole, opening, items } = section;
  const objective = site.objectives.find(({ slug }) => slug === id)?.number;
  return (
    <FoldedSection
      id={id}
      title={title}
      mark={objective && <ObjectiveMark number={objective} />}
      hint={
        <>
          {items > 0 && <b>{site.messages.charts.entries({ n: items })} · </b>}
          {opening}
        </>
      }
    >
      <PageSectionText>
        <Prose html={whole} className="result-list max-sm:text-sm" />
      </PageSectionText>
    </FoldedSection>
  );
}
