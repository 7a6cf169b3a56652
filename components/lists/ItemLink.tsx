import type { ReactNode } from 'react';
import { TitleOf } from '@/components/layout/InLanguage';
import type { Lang } from '@/lib/i18n/languages';
import { messages } from '@/lib/i18n/messages';
import { type Addressed, addressOf } from '@/lib/routes';

interface Props {
  lang: Lang;
  item: { collection: Addressed; slug: string; title: string; lang: Lang; pageLang: Lang };
  className: string;
  rel?: 'prev' | 'next';
  /** Content of the link, if not just the title. */
  children?: ReactNode;
}

/** A link to the page of an item; says so if that page is in another language. */
export function ItemLink({ lang, item, className, rel, children }: Props) {
  const isForeign = item.pageLang !== lang;
  return (
    <a
      href={addressOf(lang, item)}
      className={className}
      rel={rel}
      {...(isForeign && { hrefLang: item.pageLang })}
    >
      {children ?? <TitleOf lang={lang} item={item} />}
      {isForeign && (
        <span className="text-[0.89em] font-normal text-soft">
          {' '}
          ({messages(lang).translation.untranslated})
        </span>
      )}
    </a>
  );
}
