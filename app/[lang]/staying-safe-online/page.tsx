import { textRoute } from '@/app/_routes/text-route';
import { LeaveSite } from '@/components/layout/LeaveSite';

const { generateMetadata, page } = textRoute('staying-safe-online', { Beside: LeaveSite, notice: 'above', card: 'none' });

export { generateMetadata, page as default };
