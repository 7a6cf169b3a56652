import { PageText } from '@/app/_routes/page-text';
import { textPage } from '@/app/_routes/text-page';

const { generateStaticParams, generateMetadata, page } = textPage('overview', PageText);

export { generateMetadata, generateStaticParams, page as default };
