import { listRoute } from '@/app/_lists/list-page';

const { generateMetadata, page } = listRoute('events');

export { generateMetadata, page as default };
