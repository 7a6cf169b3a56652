import { TextFoot } from '@/app/_routes/page-text';
import { type TextProps, textPage } from '@/app/_routes/text-page';
import { LeaveSite } from '@/components/layout/LeaveSite';
import { Prose } from '@/components/layout/Prose';
import { renderBody } from '@/lib/content/text/markdown';
import type { PageWithRoute } from '@/lib/routes';
import '@/components/help/help.css';

/** The exports of the route of a text about help, with the way out beside it. */
export const textBesideExit = (slug: PageWithRoute) =>
  textPage(slug, TextBesideExit, () => ({ notice: 'above', hasPicture: false }));

/** The way out is above the text on narrow screens, and in view beside it on wide ones. */
function TextBesideExit({ site, entry }: TextProps) {
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
