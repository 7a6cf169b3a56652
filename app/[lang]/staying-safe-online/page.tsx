import { textRoute } from '@/app/_routes/text-route';
import { LeaveSite } from '@/components/layout/LeaveSite';

const { generateMetadata, page } = textRoute('staying-safe-online', {
  Beside: LeaveSite,
  // On phones the contents would come before the line for danger.
  parts: () => [],
  notice: 'above',
  card: 'none',
});

export { generateMetadata, page as default };
