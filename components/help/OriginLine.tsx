import { Fragment } from 'react';
import type { Origin } from '@/lib/content/read/schema';
import { formatPeriod } from '@/lib/i18n/format';
import type { Lang } from '@/lib/i18n/languages';
import { messages } from '@/lib/i18n/messages';

interface Props {
  lang: Lang;
  origins: readonly Origin[];
  /** Address that the entry shows anyway, so that it is not linked twice. */
  shown?: string | undefined;
  /** Whether it links to the pages; the page of the country does, a page for people in danger has no way out but those that help. */
  linked: boolean;
  /** How many numbers rest on these pages. */
  numbers: number;
}

/** Where an entry was read, how old each page is, and that nobody has called. */
export function OriginLine({ lang, origins, shown, linked, numbers }: Props) {
  const { helpline: t, source, marks } = messages(lang);
  const different = [...new Map(origins.map((origin) => [linked ? origin.url : wordsOf(lang, origin), origin])).values()];
  return (
    <p data-origin="">
      {source + marks.colon}{' '}
      {different.map((origin, i) => (
        <Fragment key={origin.url}>
          {i > 0 && ' · '}
          {!linked || origin.url === shown ? (
            wordsOf(lang, origin)
          ) : (
            <a href={origin.url} className="text-soft">
              {wordsOf(lang, origin)}
            </a>
          )}
        </Fragment>
      ))}
      . {numbers > 0 && t.notCalled({ n: numbers })}
    </p>
  );
}

function wordsOf(lang: Lang, { publisher, citedBy, date }: Origin): string {
  const { helpline: t, marks } = messages(lang);
  return `${citedBy ? t.cited({ publisher, citedBy }) : publisher}${marks.comma} ${date ? formatPeriod(lang, date.slice(0, 'YYYY-MM'.length)) : t.undated}`;
}
