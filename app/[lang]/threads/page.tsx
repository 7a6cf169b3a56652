import { textPage } from '@/app/_routes/text-page';
import { ThreadCards } from './thread-cards';

const { generateStaticParams, generateMetadata, page } = textPage('threads', ThreadCards);

export { generateMetadata, generateStaticParams, page as default };
