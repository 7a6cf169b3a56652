import { textPage } from '@/app/_routes/text-page';
import { HangingColumns } from '@/components/layout/HangingColumns';
import { langAttributes } from '@/components/layout/InLanguage';
import { PageSection, PageSectionText } from '@/components/layout/PageSection';
import { Prose } from '@/components/layout/Prose';
import { TapLink } from '@/components/layout/TapLink';
import { ObjectiveMark } from '@/components/lists/ObjectiveMarks';
import { renderBody } from '@/lib/content/text/markdown';
import type { Site } from '@/lib/site';

const { generateStaticParams, generateMetadata, page } = textPage('objectives', Objectives);

export { generateMetadata, generateStaticParams, page as default };

/** The objectives of the project, each with its text and its news. */
function Objectives({ site }: { site: Site }) {
  const t = site.messages;
  const objectives = site.objectives;
  return (
    <HangingColumns
      site={site}
      parts={objectives.map(({ slug, number, shortName }) => ({
        id: slug,
        label: `${number} ${shortName}`,
      }))}
    >
      {objectives.map((objective) => (
        <PageSection
          key={objective.slug}
          id={objective.slug}
          title={objective.title}
          mark={<ObjectiveMark number={objective.number} />}
        >
          <PageSectionText>
            <p className="mb-4 text-sm text-soft">
              {site.format.labelled(t.leadAgency, objective.lead)}
            </p>
            <Prose html={renderBody(objective, site.linker)} {...langAttributes(site, objective)} />
            <TapLink
              href={site.address.list({ facet: 'objective', value: objective.slug })}
              text={t.newsOfObjective({
                n: site.articles({
                  relation: 'project',
                  facet: 'objective',
                  value: objective.slug,
                }).length,
                name: objective.shortName,
              })}
            />
          </PageSectionText>
        </PageSection>
      ))}
    </HangingColumns>
  );
}
