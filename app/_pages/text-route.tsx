import { notFound } from 'next/navigation';
import { pagesForExport } from '@/app/_routes/export-params';
import { pageRoute } from '@/app/_routes/page-route';
import { getSitePages } from '@/lib/content/queries/queries';
import type { Lang } from '@/lib/i18n/languages';
import { addressOf, hasRoute } from '@/lib/routes';
import { pageCode } from './coded-pages';
import { type PageCode, PageText } from './page-text';

/** The code of a text of content/pages; undefined if its page has a route of its own. */
const codeOf = (slug: string): PageCode | undefined =>
  hasRoute(slug) ? pageCode[slug as keyof typeof pageCode] : {};

/** The texts of content/pages whose address is in a folder, with the last part of the address. */
const textsIn = (lang: Lang, folder: string) =>
  getSitePages(lang).flatMap(({ address, entry }) => {
    const [, page] = new RegExp(`^/${lang}/${folder}([^/]+)/$`).exec(address) ?? [];
    return page && entry?.collection === 'pages' && codeOf(entry.slug) ? [{ page, entry }] : [];
  });

/** The exports of a route for the texts in a folder: a new one needs no code. */
export const textRoute = (folder: '' | 'about/') => ({
  generateStaticParams: pagesForExport((lang) =>
    textsIn(lang, folder).map(({ page }) => ({ page })),
  ),
  ...pageRoute(
    ({ lang, page }: { lang: Lang; page: string }) => {
      const { entry } = textsIn(lang, folder).find((text) => text.page === page) ?? notFound();
      const { title, summary, translation, slug } = entry;
      return {
        address: addressOf(lang, entry),
        title,
        lead: summary,
        translation,
        entry,
        ...codeOf(slug)?.head?.(lang),
      };
    },
    ({ lang, page: { entry } }) => {
      const { Instead = PageText, ...code } = codeOf(entry.slug) ?? {};
      return <Instead lang={lang} entry={entry} {...code} />;
    },
  ),
});
