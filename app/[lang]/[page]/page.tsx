import { notFound } from 'next/navigation';
import { pagesForExport } from '@/app/_routes/export-params';
import { pageRoute } from '@/app/_routes/page-route';
import { PageText } from '@/app/_routes/page-text';
import { headOf } from '@/app/_routes/text-page';
import { getPages } from '@/lib/content/queries/queries';
import type { Lang } from '@/lib/i18n/languages';
import { hasRoute } from '@/lib/routes';

/** The texts of content/pages that have no route of their own: a new one needs no code. */
const textsIn = (lang: Lang) =>
  getPages(lang).filter(({ slug, pageLang }) => !hasRoute(slug) && pageLang === lang);

const { generateMetadata, page } = pageRoute(
  ({ lang, page: slug }: { lang: Lang; page: string }) =>
    headOf(lang, textsIn(lang).find((text) => text.slug === slug) ?? notFound()),
  ({ lang, page: { entry } }) => <PageText lang={lang} entry={entry} />,
);

export const generateStaticParams = pagesForExport((lang) =>
  textsIn(lang).map(({ slug }) => ({ page: slug })),
);
export { generateMetadata, page as default };
