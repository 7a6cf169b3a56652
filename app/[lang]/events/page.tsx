import { listRoute } from '@/app/_lists/list-routes';

const { generateMetadata, page } = listRoute('events');

export { generateMetadata, page as default };
