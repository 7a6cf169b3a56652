import { ShortText } from '@/app/_routes/page-text';
import { type TextProps, textPage } from '@/app/_routes/text-page';
import { LeaveSite } from '@/components/layout/LeaveSite';
import '@/components/help/help.css';

const { generateStaticParams, generateMetadata, page } = textPage(
  'staying-safe-online',
  StayingSafeOnline,
  () => ({
    notice: 'above',
    card: 'none',
  }),
);

export { generateMetadata, generateStaticParams, page as default };

function StayingSafeOnline({ site, entry }: TextProps) {
  // On phones the contents would come before the line for danger.
  return <ShortText site={site} entry={entry} beside={<LeaveSite site={site} />} />;
}
