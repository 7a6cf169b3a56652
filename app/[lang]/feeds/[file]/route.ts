import { fileRoute } from '@/app/_routes/file-route';
import { feedFiles } from '@/lib/syndication/feed';

export const dynamic = 'force-static';
export const { generateStaticParams, GET } = fileRoute('feeds', feedFiles);
