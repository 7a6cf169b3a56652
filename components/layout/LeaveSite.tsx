import type { Site } from '@/lib/site';
import { TapLink } from './TapLink';

/** A page that gives nothing away about the reader. */
const elsewhere = 'https://www.wikipedia.org/';

interface Props {
  site: Site;
  /** Whether the page is all about help: then it stays within reach of the thumb on phones. */
  fixed?: boolean;
}

/** A quick exit: a plain link. A script lets three presses of Shift do the same and keeps Back from returning. */
export function LeaveSite({ site, fixed = true }: Props) {
  const t = site.messages.leave;
  return (
    <section aria-label={fixed ? t.label : undefined} className="leave-site text-sm print:hidden">
      <div className={fixed ? 'leave-bar' : undefined}>
        <a
          href={elsewhere}
          data-leave=""
          rel="noreferrer"
          className="flex min-h-12 flex-col items-center justify-center rounded border-2 border-transparent bg-ink px-3 text-center text-base leading-tight font-semibold text-paper no-underline hover:text-paper hover:underline sm:w-fit sm:px-6 lg:w-full lg:p-1"
        >
          {t.action} <span className="text-xs leading-tight font-normal">{t.where}</span>
        </a>
        <p className="mt-1 flex flex-wrap items-center gap-x-1 text-soft">
          {t.limit} <TapLink href={site.address.page('staying-safe-online')} text={t.more} />
        </p>
      </div>
      <p data-leave-keys="" hidden className="text-soft pointer-coarse:hidden">
        {t.keys}
      </p>
      <p
        role="status"
        data-leave-status=""
        data-left2={t.two}
        data-left1={t.one}
        className="sr-only"
      />
      <script type="module" src="/islands/leave.js" fetchPriority="low" />
    </section>
  );
}
