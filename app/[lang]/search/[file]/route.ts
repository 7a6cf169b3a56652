import { fileRoute } from '@/app/_routes/file-route';
import { searchFiles } from '@/lib/search/search-files';

export const dynamic = 'force-static';
export const { generateStaticParams, GET } = fileRoute('search', searchFiles);
