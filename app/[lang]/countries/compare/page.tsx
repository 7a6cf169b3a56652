import { textPage } from '@/app/_routes/text-page';
import { Comparison } from './comparison';

const { generateStaticParams, generateMetadata, page } = textPage('compare', Comparison);

export { generateMetadata, generateStaticParams, page as default };
