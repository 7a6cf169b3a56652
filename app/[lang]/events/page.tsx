import { textPage } from '@/app/_routes/text-page';
import { Fold } from '@/components/layout/Fold';
import { WordsOf } from '@/components/layout/InLanguage';
import { TapLink } from '@/components/layout/TapLink';
import { DatedRow } from '@/components/lists/DatedRow';
import { DateText } from '@/components/lists/DateText';
import { EntryLink } from '@/components/lists/EntryLink';
import { PartNav } from '@/components/lists/PartNav';
import { RelationTag } from '@/components/lists/RelationNote';
import { groupBy } from '@/lib/group-by';
import type { Site } from '@/lib/site';
import { type Article, dateOf, endOf, placeOf } from '@/lib/site/article';

const { generateStaticParams, generateMetadata, page } = textPage('events', Events);

export { generateMetadata, generateStaticParams, page as default };

/** Every activity by the day on which it took place, and then the events of context and later projects. */
function Events({ site }: { site: Site }) {
  const t = site.messages;
  const activities = site.activities();
  const years = groupBy(activities, (activity) => dateOf(activity).slice(0, 4));
  const others = site.otherEvents();
  const parts = [...years].map(([year, items]) => ({ id: year, label: year, title: year, items }));
  if (others.length > 0)
    parts.push({
      id: 'context',
      label: t.relations.context,
      title: t.contextAndLater,
      items: others,
    });
  return (
    <div className="lg:grid lg:grid-cols-[14rem_minmax(0,1fr)] lg:items-start lg:gap-x-10">
      <nav aria-label={t.facets.country} className="text-sm lg:mb-4 print:hidden">
        <Fold summary={<h2 className="font-sans text-sm font-semibold">{t.facets.country}</h2>}>
          <ul className="flex flex-wrap gap-x-4 lg:flex-col">
            {site.countries.map(({ slug, title }) => (
              <li key={slug}>
                <TapLink
                  href={`${site.address.country(slug)}#what-happened`}
                  text={`${title} ${site.activities(slug).length}`}
                  look="pointer-fine:min-h-8"
                />
              </li>
            ))}
          </ul>
        </Fold>
      </nav>
      <div id="list" className="scroll-mt-4">
        <p className="mb-1 max-w-measure text-xs text-soft sm:mb-3 sm:text-sm">
          {t.activitiesLead({
            n: activities.length,
            here: activities.filter(({ countries }) => countries.length > 0).length,
            countries: site.countries.length,
          })}
        </p>
        {parts.length > 1 && <PartNav site={site} parts={parts} />}
        {parts.map(({ id, title, items }) => (
          <section key={id} id={id} className="mb-10">
            <h2 className="text-lg sm:mb-2 sm:text-xl">{title}</h2>
            <ol className="border-b border-rule">
              {items.map((item) => (
                <EventRow key={item.slug} site={site} item={item} hasYear={id !== 'context'} />
              ))}
            </ol>
          </section>
        ))}
      </div>
    </div>
  );
}

/** An event by its official name, or an activity without one by its headline; `hasYear` says that the heading above gives the year. */
const EventRow = ({ site, item, hasYear }: { site: Site; item: Article; hasYear: boolean }) => {
  const { event } = item;
  return (
    <DatedRow
      date={
        <p className="text-sm text-soft tabular">
          <DateText
            site={site}
            start={dateOf(item)}
            end={endOf(item)}
            {...(hasYear && { form: 'without-year' })}
          />
        </p>
      }
    >
      <p className="leading-snug">
        <EntryLink
          site={site}
          item={{ ...item, title: event?.title ?? item.title }}
          className="quiet-link font-semibold"
        />
      </p>
      <p className="mt-1 text-sm text-soft">
        <WordsOf site={site} item={item}>
          {placeOf(item)}
        </WordsOf>
        {event && ` · ${site.messages.formats[event.format]}`}{' '}
        <RelationTag site={site} relation={item.relation} />
      </p>
    </DatedRow>
  );
};
