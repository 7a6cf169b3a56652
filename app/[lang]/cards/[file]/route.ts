import { fileRoute } from '@/app/_routes/file-route';
import { cardFiles } from '@/lib/cards/card-files';

export const dynamic = 'force-static';
export const { generateStaticParams, GET } = fileRoute('cards', cardFiles);
