import type { Site } from '@/lib/site';

/** A page that gives nothing away about the reader. */
const elsewhere = 'https://www.wikipedia.org/';

/** A quick exit that stays within reach of the thumb on phones, for a page that is all about help. */
export const LeaveSite = ({ site }: { site: Site }) => (
  <section aria-label={site.messages.leave.label} className={look}>
    <div className="leave-bar">
      <LeaveLink site={site} />
    </div>
    <LeaveKeys site={site} />
  </section>
);

/** The same as a line, for a page about something else. */
export function LeaveSiteInLine({ site }: { site: Site }) {
  const t = site.messages.leave;
  return (
    <div className={`${look} flex flex-wrap items-center gap-x-4 gap-y-1`}>
      <a
        href={elsewhere}
        data-leave=""
        rel="noreferrer"
        className="inline-flex min-h-11 items-center rounded border border-current px-3 text-ink no-underline hover:underline"
      >
        {t.action}
      </a>{' '}
      <span className="text-xs text-soft">
        {t.where} {t.limit}
      </span>{' '}
      <LeaveKeys site={site} />
    </div>
  );
}

const look = 'leave-site text-sm print:hidden';

/** A plain link, which says where it leads and what it does not do. */
function LeaveLink({ site }: { site: Site }) {
  const t = site.messages.leave;
  return (
    <a
      href={elsewhere}
      data-leave=""
      rel="noreferrer"
      className="flex min-h-12 flex-col items-center justify-center rounded border-2 border-transparent bg-ink px-3 py-1 text-center text-base leading-tight font-semibold text-paper no-underline hover:text-paper hover:underline sm:w-fit sm:px-6 lg:w-full lg:p-1"
    >
      {t.action}{' '}
      <span className="text-xs leading-tight font-normal">
        {t.where} {t.limit}
      </span>
    </a>
  );
}

/** A script lets three presses of Shift do the same, counts them in sight, and keeps Back from returning. */
function LeaveKeys({ site }: { site: Site }) {
  const t = site.messages.leave;
  return (
    <>
      <p data-leave-keys="" hidden className="pb-1 text-soft pointer-coarse:hidden">
        {t.keys}
      </p>
      <div className="text-soft">
        <noscript>{t.withoutScript}</noscript>
      </div>
      <p role="status" data-leave-status="" data-left2={t.two} data-left1={t.one} />
      <script type="module" src="/islands/leave.js" fetchPriority="low" />
    </>
  );
}
