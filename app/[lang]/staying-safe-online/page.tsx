import { TextFoot } from '@/app/_routes/page-text';
import { type TextProps, textPage } from '@/app/_routes/text-page';
import { LeaveSite } from '@/components/layout/LeaveSite';
import { Prose } from '@/components/layout/Prose';
import { renderBody } from '@/lib/content/text/markdown';
import '@/components/help/help.css';

const { generateStaticParams, generateMetadata, page } = textPage(
  'staying-safe-online',
  StayingSafeOnline,
  () => ({
    notice: 'above',
    hasPicture: false,
  }),
);

export { generateMetadata, generateStaticParams, page as default };

/** The text, with the way out above it on narrow screens and in view beside it on wide ones. */
function StayingSafeOnline({ site, entry }: TextProps) {
  // It has no contents: on phones they would come before the line for danger.
  return (
    <div className="grid grid-cols-1 gap-x-14 lg:grid-cols-[minmax(0,var(--measure))_minmax(0,1fr)]">
      <div className="max-lg:mb-4 lg:order-last">
        <div className="lg:sticky lg:top-6">
          <LeaveSite site={site} />
        </div>
      </div>
      <div className="min-w-0">
        <Prose html={renderBody(entry, site.linker)} />
        <TextFoot site={site} entry={entry} />
      </div>
    </div>
  );
}
