import { filteredListRoute } from '@/app/_lists/list-page';

const { generateStaticParams, generateMetadata, page } = filteredListRoute('news');

export { generateMetadata, generateStaticParams, page as default };
