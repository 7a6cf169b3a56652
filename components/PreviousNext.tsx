import type { Entry } from '@/lib/content/schema';
import { messages } from '@/lib/i18n/languages';
import { routes } from '@/lib/routes';
import { DateText } from './DateText';

type Item = Entry<'news'> | Entry<'events'>;

interface Props {
  lang: string;
  earlier: Item | undefined;
  later: Item | undefined;
}

/** Links to the item before and the item after in time; the older on the side where reading begins. */
export function PreviousNext({ lang, earlier, later }: Props) {
  if (!earlier && !later) return null;
  const t = messages(lang).links;
  return (
    <nav aria-label={t.inTime} className="mt-12 grid gap-px border-y border-rule sm:grid-cols-2 print:hidden">
      {earlier && <Neighbour lang={lang} item={earlier} rel="prev" label={t.earlier} />}{' '}
      {later && <Neighbour lang={lang} item={later} rel="next" label={t.later} />}
    </nav>
  );
}

function Neighbour({ lang, item, rel, label }: { lang: string; item: Item; rel: 'prev' | 'next'; label: string }) {
  const [href, date] =
    item.collection === 'news' ? [routes.article(lang, item.slug), item.published] : [routes.event(lang, item.slug), item.start];
  return (
    <a
      href={href}
      rel={rel}
      className={`group block py-4 no-underline ${rel === 'next' ? 'border-t border-rule sm:col-start-2 sm:border-t-0 sm:text-end' : 'sm:pe-6'}`}
    >
      <span className="block text-sm text-soft">
        {label} · <DateText lang={lang} start={date} short />
      </span>{' '}
      <span className="mt-1 block text-balance group-hover:underline">{item.title}</span>
    </a>
  );
}
