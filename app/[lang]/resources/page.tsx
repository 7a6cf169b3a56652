import { textPage } from '@/app/_routes/text-page';
import { HangingColumns } from '@/components/layout/HangingColumns';
import { PageSection, PageSectionText } from '@/components/layout/PageSection';
import { renderBody } from '@/lib/content/text/markdown';
import type { Site } from '@/lib/site';
import { readyCitation } from '@/lib/syndication/citation';
import { ResourceItem } from './resource-item';

const { generateStaticParams, generateMetadata, page } = textPage('resources', Resources);

export { generateMetadata, generateStaticParams, page as default };

/** Publications and web pages by type. */
function Resources({ site }: { site: Site }) {
  const t = site.messages;
  const resources = site.resources;
  const count = (type: string) => resources.filter((resource) => resource.type === type).length;
  const types = [...new Set(resources.map(({ type }) => type))].sort(
    (a, b) => Number(a === 'other') - Number(b === 'other') || count(b) - count(a),
  );
  return (
    <HangingColumns
      site={site}
      parts={types.map((type) => ({
        id: `type-${type}`,
        label: t.resourceTypes[type],
        count: count(type),
      }))}
    >
      {types.map((type) => (
        <PageSection key={type} id={`type-${type}`} title={t.resourceTypes[type]}>
          <PageSectionText>
            <ul>
              {resources
                .filter((resource) => resource.type === type)
                .map((resource) => (
                  <ResourceItem
                    key={resource.slug}
                    site={site}
                    resource={resource}
                    html={renderBody(resource, site.termLinker)}
                    countries={site.countriesOf(resource)}
                    citation={readyCitation(site, resource)}
                  />
                ))}
            </ul>
          </PageSectionText>
        </PageSection>
      ))}
    </HangingColumns>
  );
}
