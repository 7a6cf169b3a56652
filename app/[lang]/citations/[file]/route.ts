import { filesForExport } from '@/app/_routes/export-params';
import { citationOf, getCited } from '@/app/_syndication/citation';
import { type FileContext, fileParams, readFileParams, textFile } from '@/app/_syndication/text-file';
import { getCountries, getListed, getResources } from '@/lib/content/index';
import { defaultLang, type Lang } from '@/lib/i18n/languages';
import { citationFormats, citedCollections, noItem, routes } from '@/lib/routes';
import { printCitation } from '@/lib/syndication/citation';

export const dynamic = 'force-static';

const cited = (lang: Lang) =>
  [...getListed(lang, 'news'), ...getListed(lang, 'events'), ...getCountries(lang), ...getResources(lang)].filter(
    ({ pageLang }) => pageLang === lang,
  );

export const generateStaticParams = filesForExport(
  () =>
    fileParams((lang) =>
      cited(lang).flatMap(({ collection, slug }) => citationFormats.map((format) => routes.citation(lang, collection, slug, format))),
    ),
  { lang: defaultLang, file: noItem },
);

const names = new RegExp(`^(${citedCollections.join('|')})-([a-z0-9-]+)\\.(${citationFormats.join('|')})$`);

export async function GET(_: Request, { params }: FileContext): Promise<Response> {
  const { lang, file } = await readFileParams(params);
  const [, collectionName, slug = '', formatName] = names.exec(file) ?? [];
  const collection = citedCollections.find((name) => name === collectionName);
  const format = citationFormats.find((name) => name === formatName);
  const entry = collection && getCited(lang, collection, slug);
  return textFile(file, entry && format && printCitation(lang, format, citationOf(lang, entry)));
}
