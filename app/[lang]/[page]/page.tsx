import { notFound } from 'next/navigation';
import { pagesForExport } from '@/app/_routes/export-params';
import { pageRoute } from '@/app/_routes/page-route';
import { PageText } from '@/app/_routes/page-text';
import { headOf } from '@/app/_routes/text-page';
import { hasRoute, noItem } from '@/lib/routes';
import type { Site } from '@/lib/site';

/** The texts of content/pages that have no route of their own: a new one needs no code. */
const textsIn = (site: Site) =>
  site.pages.filter(({ slug, pageLang }) => !hasRoute(slug) && pageLang === site.lang);

const { generateMetadata, page } = pageRoute(
  ({ site, page: slug }: { site: Site; page: string }) =>
    headOf(site, textsIn(site).find((text) => text.slug === slug) ?? notFound()),
  ({ site, page: { entry } }) => <PageText site={site} entry={entry} />,
);

export const generateStaticParams = pagesForExport(
  (site) => textsIn(site).map(({ slug }) => ({ page: slug })),
  { page: noItem },
);
export { generateMetadata, page as default };
