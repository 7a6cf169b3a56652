import { itemRoute } from '@/app/_items/item-page';

const { generateStaticParams, generateMetadata, page } = itemRoute('events');

export { generateMetadata, generateStaticParams, page as default };
