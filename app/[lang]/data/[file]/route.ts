import { fileRoute } from '@/app/_routes/file-route';
import { dataFiles } from '@/lib/syndication/open-data';

export const dynamic = 'force-static';
export const { generateStaticParams, GET } = fileRoute('data', dataFiles);
