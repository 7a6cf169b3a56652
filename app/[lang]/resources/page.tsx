import type { Metadata } from 'next';
import { readyCitation } from '@/app/_syndication/citation';
import { Contents } from '@/components/layout/Contents';
import { PageColumns } from '@/components/layout/PageColumns';
import { PageFrame } from '@/components/layout/PageFrame';
import { PageTitle } from '@/components/layout/PageTitle';
import { ResourceItem } from '@/components/lists/ResourceItem';
import { getCountryNames, getResources } from '@/lib/content/index';
import { messages } from '@/lib/i18n/languages';
import { routes } from '@/lib/routes';
import { pageMetadata } from '@/lib/site';

interface Props {
  params: Promise<{ lang: string }>;
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { lang } = await params;
  const t = messages(lang);
  return pageMetadata({ title: t.nav.resources, description: t.resourcesLead, path: routes.resources(lang) });
}

export default async function Resources({ params }: Props) {
  const { lang } = await params;
  const t = messages(lang);
  const resources = getResources();
  const count = (type: string) => resources.filter((resource) => resource.type === type).length;
  const types = [...new Set(resources.map(({ type }) => type))].sort(
    (a, b) => Number(a === 'other') - Number(b === 'other') || count(b) - count(a),
  );
  return (
    <PageFrame lang={lang} title={t.nav.resources}>
      <PageTitle title={t.nav.resources} lead={t.resourcesLead} />
      <PageColumns
        aside={
          <Contents lang={lang} parts={types.map((type) => ({ id: `type-${type}`, label: t.resourceTypes[type], count: count(type) }))} />
        }
      >
        {types.map((type) => (
          <section key={type} className="mb-10">
            <h2 id={`type-${type}`} className="mb-2 text-xl">
              {t.resourceTypes[type]}
            </h2>
            <ul className="border-b border-rule">
              {resources
                .filter((resource) => resource.type === type)
                .map((resource) => (
                  <ResourceItem
                    key={resource.slug}
                    lang={lang}
                    resource={resource}
                    countryNames={getCountryNames()}
                    citation={readyCitation(lang, resource)}
                  />
                ))}
            </ul>
          </section>
        ))}
      </PageColumns>
    </PageFrame>
  );
}
