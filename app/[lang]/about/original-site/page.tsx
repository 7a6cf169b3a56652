import { textRoute } from '@/app/_routes/text-route';

const { generateMetadata, page } = textRoute('original-site');

export { generateMetadata, page as default };
