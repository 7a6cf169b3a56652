import { notFound } from 'next/navigation';
import { pagesForExport } from '@/app/_routes/export-params';
import { pageRoute } from '@/app/_routes/page-route';
import { ObjectiveLegend } from '@/components/lists/ObjectiveMarks';
import {
  getActivities,
  getCountries,
  getCountry,
  getObjectives,
  getRows,
} from '@/lib/content/queries/queries';
import type { Lang } from '@/lib/i18n/languages';
import { messages } from '@/lib/i18n/messages';
import { noItem, routes } from '@/lib/routes';
import { pageLabel } from '@/lib/site';
import { ActivityList } from './activity-list';

const { generateMetadata, page } = pageRoute(describe, Activities);

export const generateStaticParams = pagesForExport(
  (lang) => getCountries(lang).map(({ slug }) => ({ slug })),
  { slug: noItem },
);
export { generateMetadata, page as default };

function describe({ lang, slug }: { lang: Lang; slug: string }) {
  const { pictures: t } = messages(lang);
  const { title: country } = getCountry(lang, slug) ?? notFound();
  const activities = getActivities(lang, slug);
  return {
    address: routes.activity(lang, slug),
    title: t.activityTitle({ country }),
    lead: t.activityLead({ n: activities.length, country }),
    above: [
      { href: routes.page(lang, 'countries'), label: pageLabel(lang, 'countries') },
      { href: routes.country(lang, slug), label: country },
    ],
    slug,
    activities,
  };
}

function Activities({
  lang,
  page: { slug, activities },
}: {
  lang: Lang;
  page: ReturnType<typeof describe>;
}) {
  return (
    <>
      <ObjectiveLegend lang={lang} objectives={getObjectives(lang)} />
      <ActivityList lang={lang} rows={getRows(lang, activities)} within={slug} />
    </>
  );
}
