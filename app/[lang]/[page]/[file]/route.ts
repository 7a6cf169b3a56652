import { isOpen, openLanguages } from '@/lib/i18n/open-languages';
import { mediaType } from '@/lib/media-type';
import { own } from '@/lib/own';
import { searchFile } from '@/lib/search/pages';
import { type Site, siteIn } from '@/lib/site';
import { dataFiles } from '@/lib/syndication/open-data';

/** Each file that is made from the content of a language, by address. */
const files: Readonly<Record<string, (site: Site) => ReadonlyMap<string, () => string>>> = {
  data: dataFiles,
  search: (site) =>
    new Map(
      site.page('search').pageLang === site.lang
        ? [[site.address.searchIndex(), () => JSON.stringify(searchFile(site))]]
        : [],
    ),
};

export const dynamic = 'force-static';

// For the export only, as in app/_routes/export-params.ts.
export const generateStaticParams = () =>
  (process.env.NODE_ENV === 'production' ? openLanguages() : []).flatMap((lang) =>
    Object.entries(files).flatMap(([page, filesOf]) =>
      [...filesOf(siteIn(lang)).keys()].map((address) => ({
        lang,
        page,
        file: address.split('/').at(-1),
      })),
    ),
  );

export async function GET(
  _: Request,
  { params }: { params: Promise<{ lang: string; page: string; file: string }> },
): Promise<Response> {
  const { lang, page, file } = await params;
  const make = isOpen(lang)
    ? own(files, page)?.(siteIn(lang)).get(`/${lang}/${page}/${file}`)
    : undefined;
  if (!make) return new Response(null, { status: 404 });
  return new Response(make(), { headers: { 'Content-Type': mediaType(file) } });
}
