import { listRoute } from '@/app/_lists/list-routes';

const { generateMetadata, page } = listRoute('news');

export { generateMetadata, page as default };
