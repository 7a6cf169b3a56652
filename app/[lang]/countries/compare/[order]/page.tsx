import { notFound } from 'next/navigation';
import { onlyIn, pagesForExport } from '@/app/_routes/export-params';
import { pageRoute } from '@/app/_routes/page-route';
import { headOf } from '@/app/_routes/text-page';
import { Comparison, nameOrder } from '@/app/[lang]/countries/compare/comparison';
import { comparisonOrders, noItem } from '@/lib/routes';
import type { Site } from '@/lib/site';

const { generateMetadata, page } = pageRoute(describe, ({ site, page: { entry, by } }) => (
  <Comparison site={site} entry={entry} order={by} />
));

export const generateStaticParams = pagesForExport(
  (site) =>
    site.page('compare').pageLang === site.lang
      ? comparisonOrders.map((order) => ({ order: `by-${order}` }))
      : [],
  { order: noItem },
);
export { generateMetadata, page as default };

/** The comparison in another order than that of the names: the same page at an address of its own. */
function describe({ site, order }: { site: Site; order: string }) {
  const by = comparisonOrders.find((known) => order === `by-${known}`);
  if (!by) notFound();
  const head = headOf(site, onlyIn(site, site.page('compare')));
  const title = site.format.labelled(head.title, nameOrder(site, by));
  return {
    ...head,
    title,
    description: `${title} – ${head.lead}`,
    address: site.address.comparison(by),
    by,
  };
}
