import { Spaced } from '@/components/layout/Spaced';
import type { Lang } from '@/lib/i18n/languages';
import { messages } from '@/lib/i18n/messages';
import { routes } from '@/lib/routes';
import { ItemRow, rowLinkLook } from './ItemRow';
import { RelationTag } from './RelationNote';

/** A row without an item, for a script to copy; what it fills in is marked with data-row. */
export const ItemRowTemplate = ({ lang, id }: { lang: Lang; id: string }) => (
  <template id={id}>
    <ItemRow
      date={<time data-row="date" dateTime="2015" />}
      link={
        <a href={routes.search(lang)} className={rowLinkLook}>
          <span data-row="title" />
          <span data-row="foreign" className="text-sm font-normal text-soft">
            {' '}
            ({messages(lang).translation.untranslated})
          </span>
        </a>
      }
      summary={<p data-row="summary" className="mt-1 max-w-measure text-sm" />}
      facts={
        <Spaced>
          <span data-row="kind" />
          <span data-row="country" />
          {(['context', 'follow-up'] as const).map((relation) => (
            <span key={relation} data-row={relation}>
              <RelationTag lang={lang} relation={relation} />
            </span>
          ))}
        </Spaced>
      }
    />
  </template>
);
