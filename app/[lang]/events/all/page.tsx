import { listRoute } from '@/app/_lists/list-routes';

const { generateMetadata, page } = listRoute('events', { all: true });

export { generateMetadata, page as default };
