import { NamedSourceLink } from '@/components/article/Source';
import { langAttributes, WordsOf } from '@/components/layout/InLanguage';
import { UnseenLabel } from '@/components/layout/UnseenLabel';
import { DateText } from '@/components/lists/DateText';
import { EntryLink } from '@/components/lists/EntryLink';
import type { Law } from '@/lib/content/schema/entry';
import type { Site } from '@/lib/site';

/** National laws, plans and policies with date, type and the project's part in each; says so if none was found. */
export function LawList({
  site,
  laws,
  note,
}: {
  site: Site;
  laws: readonly Law[];
  note: string | undefined;
}) {
  const t = site.messages;
  return (
    <>
      {laws.length === 0 && <p>{t.country.noLaws}</p>}
      <ul>
        {laws.map((law) => (
          <li
            key={`${law.name} ${law.date}`}
            className="border-t border-rule py-3 text-sm first:border-t-0 first:pt-0"
          >
            <p className="font-semibold" {...langAttributes(site, law)}>
              {law.name}
            </p>
            <p className="flex flex-wrap gap-x-2 text-soft">
              <span>
                {t.lawTable.types[law.type] + t.punctuation.comma}{' '}
                {law.date ? <DateText site={site} start={law.date} /> : t.lawTable.undated}
              </span>{' '}
              {law.part !== 'context' && (
                <span className="font-semibold text-amber">{t.country.lawParts[law.part]}</span>
              )}
            </p>
            <p className="mt-1">
              <WordsOf site={site} item={law}>
                {law.about}
              </WordsOf>{' '}
              <LawLinks site={site} law={law} />
            </p>
          </li>
        ))}
      </ul>
      {note && <p className="mt-1 border-t border-rule pt-3 text-sm text-soft">{note}</p>}
    </>
  );
}

/** Links to the source of a law, to its text, and to the news about it. */
function LawLinks({ site, law: { source, officialText, news = '' } }: { site: Site; law: Law }) {
  const t = site.messages;
  const report = site.article(news);
  return (
    <>
      <span>
        <NamedSourceLink site={site} href={source} />{' '}
      </span>
      {officialText && (
        <span>
          <NamedSourceLink site={site} href={officialText} label={t.lawTable.officialText} />{' '}
        </span>
      )}
      {report && (
        <EntryLink site={site} item={report} className="text-soft">
          {t.lawTable.report}
          <UnseenLabel site={site}>
            <DateText site={site} start={report.published.slice(0, 7)} />
          </UnseenLabel>
        </EntryLink>
      )}
    </>
  );
}
