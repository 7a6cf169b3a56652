import { FoldedNote } from '@/components/layout/Fold';
import { InLanguage, langAttributes, TitleOf } from '@/components/layout/InLanguage';
import { PageSection, PageSectionText } from '@/components/layout/PageSection';
import { Prose } from '@/components/layout/Prose';
import { TapLink } from '@/components/layout/TapLink';
import { UnseenLabel } from '@/components/layout/UnseenLabel';
import { DateText } from '@/components/lists/DateText';
import type { Entry } from '@/lib/content/schema/entry';
import { defaultLang } from '@/lib/i18n/languages';
import { publisherLanguage } from '@/lib/i18n/title-language';
import type { Site } from '@/lib/site';

/** A milestone with its text, rendered, and its countries. */
interface Milestone {
  milestone: Entry<'milestones'>;
  html: string;
  countries: readonly Entry<'countries'>[];
}

interface Props {
  site: Site;
  id: string;
  title: string;
  milestones: readonly Milestone[];
  events?: { href: string; count: number } | undefined;
}

const line = 'border-s-2 border-rule';

/**
 * The milestones of a year, or of the time after the project, along a line, each with its text and
 * sources.
 */
export function MilestoneList({ site, id, title, milestones, events }: Props) {
  if (milestones.length === 0) return null;
  return (
    <PageSection id={id} title={title}>
      <PageSectionText>
        <ol className={line}>
          {milestones.map((found) => (
            <MilestoneItem key={found.milestone.slug} site={site} found={found} />
          ))}
        </ol>
        {events && events.count > 0 && (
          <p className={`${line} ps-4 text-sm lg:ps-6`}>
            <TapLink
              href={events.href}
              text={site.messages.eventsOf({ n: events.count, year: title })}
              look="pointer-fine:min-h-8"
            />
          </p>
        )}
      </PageSectionText>
    </PageSection>
  );
}

function MilestoneItem({
  site,
  found: { milestone, html, countries },
}: {
  site: Site;
  found: Milestone;
}) {
  const { slug, summary, date, end, sources, sourceNote } = milestone;
  const name = <TitleOf site={site} item={milestone} />;
  const t = site.messages;
  const sourceLabel = sources.length > 1 ? t.sources : t.source;
  return (
    <li
      id={slug}
      className="relative scroll-mt-4 pb-4 ps-4 text-sm max-sm:text-[0.9375rem] max-sm:leading-snug target:bg-panel lg:ps-6"
    >
      <span
        className={`absolute -start-[7px] top-1.5 size-3 rounded-full border-2 border-amber ${milestone.phase === 'project' ? 'bg-amber' : 'bg-paper'}`}
      />
      <p className="font-semibold text-amber tabular max-sm:text-xs">
        <DateText site={site} start={date} end={end} />
        {countries.map(({ slug: country, title }) => (
          <span key={country}>
            {'\u00a0· '}
            <a href={site.address.country(country)} className="text-amber">
              {title}
            </a>
          </span>
        ))}
      </p>
      <h3 className="font-sans font-semibold leading-tight sm:text-base">{name}</h3>
      <p className="mt-1 max-lg:inline">{summary}</p>{' '}
      <Prose
        html={html}
        className="mt-1 max-lg:inline max-lg:*:inline"
        {...langAttributes(site, milestone.lang)}
      />{' '}
      <FoldedNote site={site} label={sourceLabel} about={name} inline>
        <p className="mt-1 text-xs text-soft">
          {sourceNote} {sourceLabel + t.punctuation.colon}{' '}
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
    </li>
  );
}
