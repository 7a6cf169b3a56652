import type { Site } from '@/lib/site';
import { TapLink } from './TapLink';

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

/** The same in its place on a page, for a section about help; it says where to read about staying safe. */
export const LeaveSiteInPlace = ({ site }: { site: Site }) => (
  <section className={look}>
    <LeaveLink site={site} />
    <p>
      <TapLink href={site.address.page('staying-safe-online')} text={site.messages.leave.more} />
    </p>
    <LeaveKeys site={site} />
  </section>
);

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
      <p role="status" data-leave-status="" data-left2={t.two} data-left1={t.one} />
      <script type="module" src="/islands/leave.js" fetchPriority="low" />
    </>
  );
}
