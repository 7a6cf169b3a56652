import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { languagesOf } from '@/app/_layout/page-languages';
import { pagesForExport } from '@/app/_routes/export-params';
import { PageFrame } from '@/components/layout/PageFrame';
import { PageTitle } from '@/components/layout/PageTitle';
import { ActivityList } from '@/components/lists/ActivityList';
import { ObjectiveLegend } from '@/components/lists/ObjectiveLegend';
import { getActivities, getCountries, getCountry, getObjectives, getRows } from '@/lib/content/index';
import type { Lang } from '@/lib/i18n/languages';
import { messages } from '@/lib/i18n/messages';
import { noItem, routes } from '@/lib/routes';
import { pageMetadata } from '@/lib/site';

interface Props {
  params: Promise<{ lang: Lang; slug: string }>;
}

export const generateStaticParams = pagesForExport((lang) => getCountries(lang).map(({ slug }) => ({ slug })), { slug: noItem });

async function read(params: Props['params']) {
  const { lang, slug } = await params;
  const country = getCountry(lang, slug) ?? notFound();
  const activities = getActivities(lang, slug);
  const t = messages(lang).pictures;
  return {
    lang,
    country,
    activities,
    title: t.activityTitle({ country: country.title }),
    lead: t.activityLead({ n: activities.length, country: country.title }),
  };
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { lang, country, title, lead } = await read(params);
  return pageMetadata({ title, description: lead, path: routes.activity(lang, country.slug) });
}

export default async function Activity({ params }: Props) {
  const { lang, country, activities, title, lead } = await read(params);
  return (
    <PageFrame
      lang={lang}
      languages={languagesOf(routes.activity(lang, country.slug))}
      title={title}
      crumbs={[
        { href: routes.countries(lang), label: messages(lang).nav.countries },
        { href: routes.country(lang, country.slug), label: country.title },
      ]}
    >
      <PageTitle title={title} lead={lead} />
      <ObjectiveLegend lang={lang} objectives={getObjectives(lang)} />
      <ActivityList lang={lang} rows={getRows(lang, activities)} within={country.slug} />
    </PageFrame>
  );
}
