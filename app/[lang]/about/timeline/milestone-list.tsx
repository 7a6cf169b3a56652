import { FoldedNote } from '@/components/layout/Fold';
import { InLanguage, langAttributes, TitleOf, WordsOf } from '@/components/layout/InLanguage';
import { PageSection, PageSectionText } from '@/components/layout/PageSection';
import { Prose } from '@/components/layout/Prose';
import { TapLink } from '@/components/layout/TapLink';
import { UnseenLabel } from '@/components/layout/UnseenLabel';
import { DateText } from '@/components/lists/DateText';
import { EntryLink } from '@/components/lists/EntryLink';
import type { Entry } from '@/lib/content/schema/entry';
import { renderBody } from '@/lib/content/text/markdown';
import { defaultLang } from '@/lib/i18n/languages';
import { publisherLanguage } from '@/lib/i18n/title-language';
import type { Site } from '@/lib/site';
import type { Milestone } from '@/lib/site/milestones';

interface Props {
  site: Site;
  id: string;
  title: string;
  milestones: readonly Milestone[];
  /** Number of activities of the year. */
  activities?: number;
}

const line = 'border-s-2 border-rule';

/**
 * The milestones of a year, or of the time after the project, along a line, each with its text and
 * sources.
 */
export function MilestoneList({ site, id, title, milestones, activities = 0 }: Props) {
  if (milestones.length === 0) return null;
  return (
    <PageSection id={id} title={title}>
      <PageSectionText>
        <ol className={line}>
          {milestones.map((milestone) => (
            <MilestoneItem key={milestone.entry.slug} site={site} milestone={milestone} />
          ))}
        </ol>
        {activities > 0 && (
          <p className={`${line} ps-4 text-sm lg:ps-6`}>
            <TapLink
              href={`${site.address.page('events')}#${title}`}
              text={site.messages.activitiesOf({ n: activities, year: title })}
              look="pointer-fine:min-h-8"
            />
          </p>
        )}
      </PageSectionText>
    </PageSection>
  );
}

/** A milestone with its text; one that is an activity names it and links to its article. */
function MilestoneItem({ site, milestone }: { site: Site; milestone: Milestone }) {
  const { title, date, end, phase, entry } = milestone;
  return (
    <li
      id={entry.slug}
      className="relative scroll-mt-4 pb-4 ps-4 text-sm max-sm:text-[0.9375rem] max-sm:leading-snug target:bg-panel lg:ps-6"
    >
      <span
        className={`absolute -start-[7px] top-1.5 size-3 rounded-full border-2 border-amber ${phase === 'project' ? 'bg-amber' : 'bg-paper'}`}
      />
      <p className="font-semibold text-amber tabular max-sm:text-xs">
        <DateText site={site} start={date} end={end} />
        {site.countriesOf(milestone).map(({ slug: country, title }) => (
          <span key={country}>
            {'\u00a0· '}
            <a href={site.address.country(country)} className="text-amber">
              {title}
            </a>
          </span>
        ))}
      </p>
      <h3 className="font-sans font-semibold leading-tight sm:text-base">
        {entry.collection === 'news' ? (
          <EntryLink
            site={site}
            item={{ ...entry, title }}
            className="quiet-link tap pointer-fine:min-h-8"
          />
        ) : (
          <TitleOf site={site} item={entry} />
        )}
      </h3>
      {entry.collection === 'milestones' && <MilestoneText site={site} entry={entry} />}
    </li>
  );
}

function MilestoneText({ site, entry }: { site: Site; entry: Entry<'milestones'> }) {
  const { summary, sources, sourceNote } = entry;
  const t = site.messages;
  const name = <TitleOf site={site} item={entry} />;
  const sourceLabel = sources.length > 1 ? t.sources : t.source;
  return (
    <>
      <p className="mt-1 max-lg:inline" {...langAttributes(site, entry)}>
        {summary}
      </p>{' '}
      <Prose
        html={renderBody(entry, site.termLinker)}
        className="mt-1 max-lg:inline max-lg:*:inline"
        {...langAttributes(site, entry)}
      />{' '}
      <FoldedNote site={site} label={sourceLabel} about={name} inline>
        <p className="mt-1 text-xs text-soft">
          <WordsOf site={site} item={entry}>
            {sourceNote}
          </WordsOf>{' '}
          {sourceLabel + t.punctuation.colon}{' '}
          {sources.map(({ url, publisher, language = defaultLang }, i) => (
            <span key={url}>
              {i > 0 && `${t.punctuation.semicolon} `}
              <a href={url} className="text-soft">
                <InLanguage site={site} of={publisherLanguage(publisher, language)}>
                  {publisher}
                </InLanguage>
                <UnseenLabel site={site}>{name}</UnseenLabel>
              </a>
            </span>
          ))}
          .
        </p>
      </FoldedNote>
    </>
  );
}
