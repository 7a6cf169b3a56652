import { textRoute } from '@/app/_pages/text-route';

const { generateStaticParams, generateMetadata, page } = textRoute('about/');

export { generateMetadata, generateStaticParams, page as default };
