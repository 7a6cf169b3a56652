import { listRoute } from '@/app/_lists/list-page';

const { generateStaticParams, generateMetadata, page } = listRoute('events');

export { generateMetadata, generateStaticParams, page as default };
