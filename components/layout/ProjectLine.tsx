import type { Lang } from '@/lib/i18n/languages';
import { messages } from '@/lib/i18n/messages';
import { routes } from '@/lib/routes';
import { pageLabel } from '@/lib/site';

/** For readers who arrive from a search engine: what GLO.ACT was, and that this is an archive of it. */
export function ProjectLine({ lang }: { lang: Lang }) {
  const { projectLine } = messages(lang);
  return (
    <aside aria-label={pageLabel(lang, 'overview')} className="border-b border-rule bg-panel print:hidden">
      <p className="mx-auto max-w-page px-4 py-2 text-xs text-soft sm:px-6">
        {projectLine}{' '}
        <a href={routes.about(lang)} className="text-ink">
          {pageLabel(lang, 'overview')}
        </a>
      </p>
    </aside>
  );
}
