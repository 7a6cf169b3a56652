import { InLanguage } from '@/components/layout/InLanguage';
import { DateText } from '@/components/lists/DateText';
import { ItemLink } from '@/components/lists/ItemLink';
import { dateOf, type Listed } from '@/lib/content/queries/listed';
import type { Lang } from '@/lib/i18n/languages';
import { messages } from '@/lib/i18n/messages';

interface Props {
  lang: Lang;
  earlier: Listed | undefined;
  later: Listed | undefined;
  /** Name of the country whose items they are; undefined for items of every country. */
  country: string | undefined;
}

/** Links to the previous and next item in time; the older one comes first. */
export function PreviousNext({ lang, earlier, later, country }: Props) {
  if (!earlier && !later) return null;
  const t = messages(lang).links;
  return (
    <nav aria-label={t.inTime} className="mt-12 grid gap-px border-y border-rule sm:grid-cols-2 print:hidden">
      {earlier && <Neighbour lang={lang} item={earlier} rel="prev" label={country ? t.earlierIn({ country }) : t.earlier} />}{' '}
      {later && <Neighbour lang={lang} item={later} rel="next" label={country ? t.laterIn({ country }) : t.later} />}
    </nav>
  );
}

function Neighbour({ lang, item, rel, label }: { lang: Lang; item: Listed; rel: 'prev' | 'next'; label: string }) {
  return (
    <ItemLink
      lang={lang}
      item={item}
      rel={rel}
      className={`group block py-4 no-underline ${rel === 'next' ? 'border-t border-rule sm:col-start-2 sm:border-t-0 sm:text-end' : 'sm:pe-6'}`}
    >
      <span className="block text-sm text-soft">
        {label} · <DateText lang={lang} start={dateOf(item)} short />
      </span>{' '}
      <span className="mt-1 block text-balance group-hover:underline">
        <InLanguage lang={lang} of={item.lang}>
          {item.title}
        </InLanguage>
      </span>
    </ItemLink>
  );
}
