import { listRoute } from '@/app/_lists/list-page';

const { generateStaticParams, generateMetadata, page } = listRoute('news');

export { generateMetadata, generateStaticParams, page as default };
