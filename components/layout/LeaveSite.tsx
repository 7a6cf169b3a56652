import type { Lang } from '@/lib/i18n/languages';
import { messages } from '@/lib/i18n/messages';
import { routes } from '@/lib/routes';

/** A page that gives nothing away about the reader. */
const elsewhere = 'https://www.wikipedia.org/';

/** A quick exit: a plain link, within reach of the thumb on phones; with the script, three presses of Shift do the same. */
export function LeaveSite({ lang }: { lang: Lang }) {
  const t = messages(lang).leave;
  return (
    <section aria-label={t.label} className="leave-site mb-8 text-sm print:hidden">
      <div className="leave-bar">
        <a
          href={elsewhere}
          data-leave=""
          rel="noreferrer"
          className="flex min-h-14 items-center justify-center rounded border-2 border-transparent bg-ink px-6 text-center text-base font-semibold text-paper no-underline hover:text-paper hover:underline sm:w-fit lg:w-full"
        >
          {t.action}
        </a>
        <p className="mt-1 text-soft">{t.limit}</p>
      </div>
      <div className="leave-more text-soft">
        <p>
          {t.where} <a href={routes.safe(lang)}>{t.more}</a>
        </p>
        <p data-leave-keys="" hidden className="mt-2 pointer-coarse:hidden">
          {t.keys}
        </p>
      </div>
      <p role="status" data-leave-status="" data-left2={t.two} data-left1={t.one} className="sr-only" />
      <script type="module" src="/islands/leave.js" fetchPriority="low" />
    </section>
  );
}
