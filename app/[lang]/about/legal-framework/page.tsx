import { textRoute } from '@/app/_routes/text-route';

const { generateMetadata, page } = textRoute('legal-framework');

export { generateMetadata, page as default };
