import { entriesForExport, onlyIn } from '@/app/_routes/export-params';
import { pageRoute } from '@/app/_routes/page-route';
import { ObjectiveLegend } from '@/components/lists/ObjectiveMarks';
import type { Site } from '@/lib/site';

import { ActivityList } from './activity-list';

const { generateMetadata, page } = pageRoute(describe, Activities);

export const generateStaticParams = entriesForExport((site) => site.countries);
export { generateMetadata, page as default };

function describe({ site, slug }: { site: Site; slug: string }) {
  const { pictures: t } = site.messages;
  const { title: country } = onlyIn(site, site.country(slug));
  // A story, as on the strip of the country's years: the earliest first.
  const activities = site.activities(slug).reverse();
  return {
    address: site.address.activity(slug),
    title: t.activityTitle({ country }),
    lead: t.activityLead({ n: activities.length, country }),
    above: [
      { href: site.address.page('countries'), label: site.label('countries') },
      { href: site.address.country(slug), label: country },
    ],
    slug,
    activities,
  };
}

function Activities({
  site,
  page: { slug, activities },
}: {
  site: Site;
  page: ReturnType<typeof describe>;
}) {
  return (
    <>
      <ObjectiveLegend site={site} />
      <ActivityList site={site} activities={activities} within={slug} />
    </>
  );
}
