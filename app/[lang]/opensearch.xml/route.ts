import { messages } from '@/lib/i18n/messages';
import { isOpen, openLanguages } from '@/lib/i18n/open-languages';
import { routes } from '@/lib/routes';
import { absolute } from '@/lib/site';
import { element, xmlDocument } from '@/lib/syndication/xml';

export const dynamic = 'force-static';
export const generateStaticParams = () => openLanguages().map((lang) => ({ lang }));

/** Lets a browser search this site from its own search box (OpenSearch 1.1). */
export async function GET(_: Request, { params }: { params: Promise<{ lang: string }> }): Promise<Response> {
  const { lang } = await params;
  if (!isOpen(lang)) return new Response(null, { status: 404 });
  const xml = xmlDocument(
    element('OpenSearchDescription', { xmlns: 'http://a9.com/-/spec/opensearch/1.1/' }, [
      element('ShortName', {}, 'GLO.ACT'),
      element('Description', {}, messages(lang).syndication.searchDescription),
      element('InputEncoding', {}, 'UTF-8'),
      element('Language', {}, lang),
      element('Url', { type: 'text/html', template: `${absolute(routes.search(lang))}?q={searchTerms}` }),
    ]),
  );
  return new Response(xml, { headers: { 'Content-Type': 'application/opensearchdescription+xml' } });
}
