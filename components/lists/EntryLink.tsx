import type { ReactNode } from 'react';
import { TitleOf } from '@/components/layout/InLanguage';
import type { Lang } from '@/lib/i18n/languages';
import type { Addressed } from '@/lib/routes';
import type { Site } from '@/lib/site';

interface Props {
  site: Site;
  item: { collection: Addressed; slug: string; title: string; lang: Lang; pageLang: Lang };
  className: string;
  rel?: 'prev' | 'next';
  /** Content of the link, if not just the title. */
  children?: ReactNode;
}

/** A link to the page of an item; says so if that page is in another language. */
export function EntryLink({ site, item, className, rel, children }: Props) {
  const isForeign = item.pageLang !== site.lang;
  return (
    <a
      href={site.address.of(item)}
      className={className}
      rel={rel}
      {...(isForeign && { hrefLang: item.pageLang })}
    >
      {children ?? <TitleOf site={site} item={item} />}
      {isForeign && (
        <span className="text-[0.89em] font-normal text-soft">
          {' '}
          ({site.messages.translation.untranslated})
        </span>
      )}
    </a>
  );
}
