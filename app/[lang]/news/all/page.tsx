import { listRoute } from '@/app/_lists/list-routes';

const { generateMetadata, page } = listRoute('news', { all: true });

export { generateMetadata, page as default };
