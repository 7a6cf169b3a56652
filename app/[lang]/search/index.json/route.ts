import { isOpen, openLanguages } from '@/lib/i18n/open-languages';
import { searchFile } from '@/lib/search/pages';

interface Props {
  params: Promise<{ lang: string }>;
}

export const dynamic = 'force-static';
export const generateStaticParams = () => openLanguages().map((lang) => ({ lang }));

/** Everything that a browser loads to search in one language. */
export async function GET(_request: Request, { params }: Props): Promise<Response> {
  const { lang } = await params;
  return isOpen(lang) ? Response.json(searchFile(lang)) : new Response(null, { status: 404 });
}
