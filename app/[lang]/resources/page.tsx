import { textPage } from '@/app/_routes/text-page';
import { HangingColumns } from '@/components/layout/HangingColumns';
import { PageSection } from '@/components/layout/PageSection';
import { getCountriesOf, getResources, getTermLinker } from '@/lib/content/queries/queries';
import { renderBody } from '@/lib/content/text/markdown';
import type { Lang } from '@/lib/i18n/languages';
import { messages } from '@/lib/i18n/messages';
import { readyCitation } from '@/lib/syndication/citation';
import { ResourceItem } from './resource-item';

const { generateMetadata, page } = textPage('resources', Resources);

export { generateMetadata, page as default };

/** Publications and web pages by type. */
function Resources({ lang }: { lang: Lang }) {
  const t = messages(lang);
  const resources = getResources(lang);
  const count = (type: string) => resources.filter((resource) => resource.type === type).length;
  const types = [...new Set(resources.map(({ type }) => type))].sort(
    (a, b) => Number(a === 'other') - Number(b === 'other') || count(b) - count(a),
  );
  return (
    <HangingColumns
      lang={lang}
      parts={types.map((type) => ({
        id: `type-${type}`,
        label: t.resourceTypes[type],
        count: count(type),
      }))}
    >
      {types.map((type) => (
        <PageSection key={type} id={`type-${type}`} title={t.resourceTypes[type]}>
          <ul>
            {resources
              .filter((resource) => resource.type === type)
              .map((resource) => (
                <ResourceItem
                  key={resource.slug}
                  lang={lang}
                  resource={resource}
                  html={renderBody(resource, getTermLinker(lang))}
                  countries={getCountriesOf(lang, resource)}
                  citation={readyCitation(lang, resource)}
                />
              ))}
          </ul>
        </PageSection>
      ))}
    </HangingColumns>
  );
}
