import { languagesWith } from '@/app/_routes/export-params';
import { newsListRoute } from './news-list';

export const generateStaticParams = languagesWith('news');

const { generateMetadata, page } = newsListRoute((_params: object) => ({}));

export { generateMetadata, page as default };
