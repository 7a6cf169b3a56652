import { NamedSourceLink } from '@/components/article/Source';
import { WordsOf } from '@/components/layout/InLanguage';
import type { Entry } from '@/lib/content/schema/entry';
import { groupBy } from '@/lib/group-by';
import type { Site } from '@/lib/site';

interface Props {
  site: Site;
  work: Entry<'countries'>['work'];
}

/** Who did what in a country under the project, each with its source. */
export function WorkList({ site, work }: Props) {
  return (
    <dl className="text-sm">
      {[...groupBy(work, ({ partner }) => partner)].map(([partner, entries]) => (
        <div
          key={partner}
          className="grid gap-x-5 gap-y-1 border-t border-rule py-3 first:border-t-0 first:pt-0 sm:grid-cols-[11rem_minmax(0,1fr)]"
        >
          <dt className="font-semibold">{site.partnerName(partner)}</dt>
          <dd className="flex flex-col gap-2">
            {entries.map((entry) => (
              <p key={entry.did}>
                <WordsOf site={site} item={entry}>
                  {entry.did}
                </WordsOf>{' '}
                <NamedSourceLink site={site} href={entry.source} />
              </p>
            ))}
          </dd>
        </div>
      ))}
    </dl>
  );
}
