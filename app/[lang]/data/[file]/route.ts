import { openData } from '@/app/_syndication/open-data';
import { type FileContext, fileParams, readFileParams, textFile } from '@/app/_syndication/text-file';
import { dataFiles, routes } from '@/lib/routes';
import { printDataFile } from '@/lib/syndication/open-data';

export const dynamic = 'force-static';

export const generateStaticParams = () => fileParams((lang) => dataFiles.map((name) => routes.dataFile(lang, name)));

export async function GET(_: Request, { params }: FileContext): Promise<Response> {
  const { lang, file } = await readFileParams(params);
  return textFile(file, dataFiles.includes(file) ? printDataFile(file, openData(lang)) : undefined);
}
