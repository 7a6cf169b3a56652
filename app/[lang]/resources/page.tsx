import type { Metadata } from 'next';
import { languagesOf } from '@/app/_layout/page-languages';
import { Contents } from '@/components/layout/Contents';
import { HangingColumns } from '@/components/layout/HangingColumns';
import { PageFrame } from '@/components/layout/PageFrame';
import { PageSection, PageSectionText } from '@/components/layout/PageSection';
import { PageTitle } from '@/components/layout/PageTitle';
import { ResourceItem } from '@/components/lists/ResourceItem';
import { getCountriesOf, getResources, getTermLinker } from '@/lib/content/index';
import { renderBody } from '@/lib/content/markdown';
import type { Lang } from '@/lib/i18n/languages';
import { messages } from '@/lib/i18n/messages';
import { routes } from '@/lib/routes';
import { pageMetadata } from '@/lib/site';
import { readyCitation } from '@/lib/syndication/item-citation';

interface Props {
  params: Promise<{ lang: Lang }>;
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { lang } = await params;
  const t = messages(lang);
  return pageMetadata({ title: t.nav.resources, description: t.resourcesLead, path: routes.resources(lang) });
}

export default async function Resources({ params }: Props) {
  const { lang } = await params;
  const t = messages(lang);
  const resources = getResources(lang);
  const count = (type: string) => resources.filter((resource) => resource.type === type).length;
  const types = [...new Set(resources.map(({ type }) => type))].sort(
    (a, b) => Number(a === 'other') - Number(b === 'other') || count(b) - count(a),
  );
  return (
    <PageFrame lang={lang} languages={languagesOf(routes.resources(lang))} title={t.nav.resources}>
      <PageTitle title={t.nav.resources} lead={t.resourcesLead} />
      <HangingColumns
        aside={
          <Contents
            lang={lang}
            parts={types.map((type) => ({ id: `type-${type}`, label: t.resourceTypes[type], count: count(type) }))}
            folded
          />
        }
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
                      lang={lang}
                      resource={resource}
                      html={renderBody(resource, getTermLinker(lang))}
                      countries={getCountriesOf(lang, resource)}
                      citation={readyCitation(lang, resource)}
                    />
                  ))}
              </ul>
            </PageSectionText>
          </PageSection>
        ))}
      </HangingColumns>
    </PageFrame>
  );
}
