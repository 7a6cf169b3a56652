import { NamedSourceLink } from '@/components/article/Source';
import { DateText } from '@/components/lists/DateText';
import { ItemLink } from '@/components/lists/ItemLink';
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
      {results.map(({ objective: { slug, number, shortName, highlight }, country, report }) => (
        <li
          key={slug}
          className={`flex flex-col border-t-4 bg-panel px-5 pb-3 pt-4 break-inside-avoid print:px-0 print:pb-1 print:pt-2 border-objective-${number}`}
        >
          <h3 className="font-sans text-sm font-normal text-soft">
            <a
              href={`${site.address.page('objectives')}#${slug}`}
              className="tap gap-2 text-soft no-underline pointer-fine:min-h-8 hover:underline"
            >
              <ObjectiveMark number={number} /> {shortName}
            </a>
          </h3>
          <div className="mt-1 grow max-md:grid max-md:grid-cols-[4.25rem_minmax(0,1fr)] max-md:gap-x-2">
            <p
              className={`font-serif text-2xl font-semibold leading-none md:text-4xl print:text-2xl text-objective-${number}`}
            >
              {highlight.value}
            </p>{' '}
            <p className="text-sm md:mt-2 print:mt-1">{highlight.sentence}</p>
          </div>
          <p className="mt-3 flex flex-wrap justify-between gap-x-4 text-xs print:mt-1 print:block">
            <span className="tap flex-wrap content-center gap-x-1 text-soft pointer-fine:min-h-8 print:flex">
              {country && <>{country.title + t.marks.comma} </>}
              {report ? (
                <ItemLink
                  site={site}
                  item={report}
                  className="tap flex-wrap content-center gap-x-1 text-soft pointer-fine:min-h-8"
                >
                  <DateText site={site} start={highlight.date} form="short" />
                </ItemLink>
              ) : (
                <DateText site={site} start={highlight.date} form="short" />
              )}
            </span>{' '}
            <NamedSourceLink
              site={site}
              href={highlight.source}
              className="tap pointer-fine:min-h-8"
            />
          </p>
        </li>
      ))}
    </ul>
  );
}
