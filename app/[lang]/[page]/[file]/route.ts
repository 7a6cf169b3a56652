import { mediaType } from '@/lib/hosting/media-types';
import { defaultLang } from '@/lib/i18n/languages';
import { isOpen } from '@/lib/i18n/open-languages';
import { printedFiles } from '@/lib/printed-files';
import { noItem } from '@/lib/routes';

interface Props {
  params: Promise<{ lang: string; page: string; file: string }>;
}

export const dynamic = 'force-static';

// The export has none of these files: publishing prints them at the same time.
export const generateStaticParams = () =>
  process.env.NODE_ENV === 'production' ? [{ lang: defaultLang, page: noItem, file: noItem }] : [];

/** Serves in development the files that publishing prints, such as "/en/feeds/news.atom". */
export async function GET(_: Request, { params }: Props): Promise<Response> {
  const { lang, page, file } = await params;
  const address = `/${lang}/${page}/${file}`;
  const print = isOpen(lang) && file !== noItem ? printedFiles(lang).get(address) : undefined;
  if (!print) return new Response(null, { status: 404 });
  const content = await print();
  return new Response(typeof content === 'string' ? content : new Uint8Array(content), { headers: { 'Content-Type': mediaType(address) } });
}
