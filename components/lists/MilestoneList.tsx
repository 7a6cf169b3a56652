import { Spaced } from '@/components/layout/Spaced';
import type { Entry } from '@/lib/content/schema';
import { messages } from '@/lib/i18n/languages';
import { routes } from '@/lib/routes';
import { DateText } from './DateText';

/** Id of the heading over the milestones of a year, or of what followed. */
export const milestonesId = (title: string): string => `milestones-${title.toLowerCase().replaceAll(' ', '-')}`;

interface Props {
  lang: string;
  title: string;
  milestones: readonly Entry<'milestones'>[];
  /** Number of the first one on the timeline; without it they bear none. */
  first?: number;
  countryNames: Readonly<Record<string, string>>;
}

/** The milestones of a year, or of the time after the project, each with its source. */
export function MilestoneList({ lang, title, milestones, first, countryNames }: Props) {
  if (milestones.length === 0) return null;
  const id = milestonesId(title);
  return (
    <section className="mb-10">
      <h2 id={id} className="mb-2 text-xl">
        {title}
      </h2>
      <ol className="border-b border-rule">
        {milestones.map(({ slug, title: name, summary, date, end, countries, sources }, i) => (
          <li key={slug} id={slug} className="grid gap-x-6 border-t border-rule py-3 sm:grid-cols-[12rem_1fr]">
            <p className="text-sm text-soft tabular-nums">
              {first !== undefined && <TimelineNumber number={first + i} />} <DateText lang={lang} start={date} end={end} />
            </p>
            <div>
              <p className="font-semibold">{name}</p>
              <p className="mt-1 text-sm">{summary}</p>
              <p className="mt-1 flex flex-wrap gap-x-4 text-sm">
                <Spaced>
                  {countries.map((country) => (
                    <a
                      key={country}
                      href={routes.country(lang, country)}
                      className="inline-flex min-h-11 items-center pointer-fine:min-h-8"
                    >
                      {countryNames[country]}
                    </a>
                  ))}
                  {sources.map(({ url, publisher }) => (
                    <a
                      key={url}
                      href={url}
                      className="inline-flex min-h-11 items-center pointer-fine:min-h-8 text-soft"
                      aria-label={`${messages(lang).source}: ${publisher}, ${name}`}
                    >
                      {messages(lang).source}: {publisher}
                    </a>
                  ))}
                </Spaced>
              </p>
            </div>
          </li>
        ))}
      </ol>
    </section>
  );
}

/** The number that a milestone bears on the timeline. */
function TimelineNumber({ number }: { number: number }) {
  return (
    <span className="me-1 inline-flex size-6 items-center justify-center rounded-full bg-amber text-xs font-semibold text-paper">
      {number}
    </span>
  );
}
