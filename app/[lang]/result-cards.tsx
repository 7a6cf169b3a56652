import { NamedSourceLink } from '@/components/article/Source';
import { langAttributes, TitleOf, WordsOf } from '@/components/layout/InLanguage';
import { DateText } from '@/components/lists/DateText';
import { EntryLink } from '@/components/lists/EntryLink';
import { ObjectiveMark } from '@/components/lists/ObjectiveMarks';
import type { Entry } from '@/lib/content/schema/entry';
import type { Site } from '@/lib/site';

interface Props {
  site: Site;
  /** Objectives, each with the country of its figure and the news item that reports it, if there are any. */
  results: readonly {
    objective: Entry<'objectives'>;
    country: Entry<'countries'> | undefined;
    report: Entry<'news'> | undefined;
  }[];
}

/** One documented figure for each objective. */
export function ResultCards({ site, results }: Props) {
  const t = site.messages;
  return (
    <ul className="grid grid-cols-[minmax(0,1fr)] gap-6 md:grid-cols-2 lg:grid-cols-3 print:grid-cols-3 print:gap-3">
      {results.map(({ objective, country, report }) => {
        const { slug, number, shortName, highlight } = objective;
        return (
          <li
            key={slug}
            data-objective={number}
            className="flex flex-col border-t-4 border-(--objective) bg-panel px-5 pb-3 pt-4 break-inside-avoid print:px-0 print:pb-1 print:pt-2"
          >
            <h3 className="font-sans text-sm font-normal text-soft">
              <a
                href={`${site.address.page('objectives')}#${slug}`}
                className="tap gap-2 text-soft no-underline pointer-fine:min-h-8 hover:underline"
              >
                <ObjectiveMark number={number} />{' '}
                <WordsOf site={site} item={objective}>
                  {shortName}
                </WordsOf>
              </a>
            </h3>
            <p
              className="mt-1 font-serif font-semibold text-(--objective)"
              {...langAttributes(site, highlight)}
            >
              <span className="text-4xl leading-none print:text-2xl">{highlight.value}</span>{' '}
              {highlight.unit && <span className="text-lg leading-tight">{highlight.unit}</span>}
            </p>
            <p className="mt-2 grow print:mt-1">
              {report ? (
                <EntryLink
                  site={site}
                  item={report}
                  className="quiet-link font-serif text-lg leading-snug font-semibold"
                />
              ) : (
                <WordsOf site={site} item={highlight}>
                  {highlight.sentence}
                </WordsOf>
              )}
            </p>
            <p className="mt-3 flex flex-wrap justify-between gap-x-4 text-xs text-soft print:mt-1 print:block">
              <span className="tap pointer-fine:min-h-8 print:inline">
                {/* In a box of its own, or the space after the comma is lost. */}
                <span>
                  {country && (
                    <>
                      <TitleOf site={site} item={country} />
                      {t.punctuation.comma}{' '}
                    </>
                  )}
                  <DateText site={site} start={highlight.date} form="short" />
                </span>
              </span>{' '}
              <NamedSourceLink
                site={site}
                href={highlight.source}
                className="tap pointer-fine:min-h-8"
              />
            </p>
          </li>
        );
      })}
    </ul>
  );
}
