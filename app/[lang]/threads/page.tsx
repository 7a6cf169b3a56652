import { textPage } from '@/app/_routes/text-page';
import { ThreadCards } from './thread-cards';

const { generateMetadata, page } = textPage('threads', ThreadCards);

export { generateMetadata, page as default };
