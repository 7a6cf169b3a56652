import { filteredListRoute } from '@/app/_lists/list-page';

const { generateStaticParams, generateMetadata, page } = filteredListRoute('events');

export { generateMetadata, generateStaticParams, page as default };
