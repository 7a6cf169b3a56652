import { notFound } from 'next/navigation';
import { pagesForExport } from '@/app/_routes/export-params';
import { pageRoute } from '@/app/_routes/page-route';
import { describeText, textContent } from '@/app/_routes/text-route';
import { getPages } from '@/lib/content/queries/queries';
import type { Lang } from '@/lib/i18n/languages';
import { isCoded } from '@/lib/routes';

/** The pages of content/pages without a route of their own: a new file needs no code. */
const textPages = (lang: Lang) => getPages(lang).filter(({ slug, pageLang }) => pageLang === lang && !isCoded(slug));

const { generateMetadata, page } = pageRoute(
  (params: { lang: Lang; page: string }) =>
    describeText(params.lang, textPages(params.lang).find(({ slug }) => slug === params.page) ?? notFound()),
  textContent(),
);

export const generateStaticParams = pagesForExport((lang) => textPages(lang).map(({ slug }) => ({ page: slug })));
export { generateMetadata, page as default };
