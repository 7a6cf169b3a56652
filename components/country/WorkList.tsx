import type { Entry } from '@/lib/content/schema';
import type { Lang } from '@/lib/i18n/languages';
import { labelled } from '@/lib/i18n/marks';
import { messages } from '@/lib/i18n/messages';

interface Props {
  lang: Lang;
  work: Entry<'countries'>['work'];
  /** Short names of the partners by slug. */
  partnerNames: Readonly<Record<string, string>>;
}

/** Who did what in a country under the project, each with its source. */
export function WorkList({ lang, work, partnerNames }: Props) {
  const t = messages(lang);
  const byPartner = new Map<string, Entry<'countries'>['work']>();
  for (const entry of work) byPartner.set(entry.partner, [...(byPartner.get(entry.partner) ?? []), entry]);
  return (
    <dl className="max-w-headline text-sm">
      {[...byPartner].map(([partner, entries]) => (
        <div
          key={partner}
          className="grid gap-x-5 gap-y-1 border-t border-rule py-3 first:border-t-0 first:pt-0 sm:grid-cols-[11rem_minmax(0,1fr)]"
        >
          <dt className="font-semibold">{partnerNames[partner] ?? partner}</dt>
          <dd className="flex flex-col gap-2">
            {entries.map(({ did, source }) => (
              <p key={did}>
                {did}{' '}
                <a href={source} className="text-soft" aria-label={labelled(lang, t.source, did)}>
                  {t.source}
                </a>
              </p>
            ))}
          </dd>
        </div>
      ))}
    </dl>
  );
}
