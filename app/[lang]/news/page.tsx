import { listRoute } from '@/app/_lists/list-page';

const { generateMetadata, page } = listRoute('news');

export { generateMetadata, page as default };
