import { textRoute } from '@/app/_pages/text-route';

const { generateStaticParams, generateMetadata, page } = textRoute('');

export { generateMetadata, generateStaticParams, page as default };
