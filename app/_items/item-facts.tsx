import type { ReactNode } from 'react';
import { Spaced } from '@/components/layout/Spaced';
import { ItemLink } from '@/components/lists/ItemLink';
import { ObjectiveMark } from '@/components/lists/ObjectiveMarks';
import type { Entry } from '@/lib/content/schema/entry';
import type { Site } from '@/lib/site';
import type { Item } from '@/lib/site/item';

/** The facts below the summary: the event, its countries, its objectives. */
export function ItemFacts({
  site,
  item,
  countries,
}: {
  site: Site;
  item: Item;
  countries: readonly Entry<'countries'>[];
}) {
  const t = site.messages;
  const event = item.collection === 'news' ? site.event(item.event ?? '') : undefined;
  const objectives = site.objectives.filter(({ slug }) => item.objectives.includes(slug));
  return (
    <dl className="mt-4 border-t border-rule text-sm">
      {item.collection === 'events' && (
        <Fact label={t.search.kinds.event}>{t.formats[item.format]}</Fact>
      )}
      {event && (
        <Fact label={t.search.kinds.event}>
          <ItemLink site={site} item={event} className={link}>
            {site.format.sideBySide([
              t.formats[event.format],
              site.format.period(event.start, event.end),
            ])}
          </ItemLink>
        </Fact>
      )}
      <Fact label={site.label('countries')}>
        {countries.length === 0
          ? t.wholeProject
          : countries.map(({ slug, title }) => (
              <a key={slug} href={site.address.country(slug)} className={link}>
                {title}
              </a>
            ))}
      </Fact>
      {objectives.length > 0 && (
        <Fact label={t.objectives}>
          {objectives.map(({ slug, number, shortName }) => (
            <a
              key={slug}
              href={site.address.list('news', { facet: 'objective', value: slug })}
              className={link}
            >
              <ObjectiveMark number={number} /> {shortName}
            </a>
          ))}
        </Fact>
      )}
    </dl>
  );
}

const link = 'tap gap-2 pointer-fine:min-h-8';

const Fact = ({ label, children }: { label: string; children: ReactNode }) => (
  <div className="grid grid-cols-[minmax(0,1fr)] items-baseline gap-x-4 border-b border-rule xs:grid-cols-[7.75rem_minmax(0,1fr)]">
    <dt className="text-soft">{label}</dt>{' '}
    <dd className="flex min-h-11 flex-wrap items-center gap-x-5 pointer-fine:min-h-8">
      <Spaced>{children}</Spaced>
    </dd>
  </div>
);

/** The figures of an article and the people it names, in a box: after the text on narrow screens, in the margin on wide ones. */
export function FiguresAndPeople({
  site,
  article: { figures, people },
}: {
  site: Site;
  article: Entry<'news'>;
}) {
  if (figures.length + people.length === 0) return null;
  const t = site.messages.figuresAndPeople;
  return (
    <section className="mt-8 flex max-w-measure flex-col gap-4 border-t border-rule pt-4 lg:col-start-1 lg:row-start-1 lg:mt-0 lg:self-start lg:border-0 lg:py-0">
      <h2 className="font-sans text-sm font-semibold">
        {figures.length === 0 ? t.people : people.length === 0 ? t.figures : t.both}
      </h2>
      {figures.length > 0 && (
        <dl className="flex flex-wrap gap-x-8 gap-y-3 lg:flex-col">
          {figures.map(({ value, label }) => (
            <div key={label} className="flex flex-col">
              <dt className="order-last text-xs text-soft">{label}</dt>
              <dd className="font-serif text-3xl font-semibold leading-none">
                {site.format.number(value)}
              </dd>
            </div>
          ))}
        </dl>
      )}
      {people.length > 0 && (
        <ul className="flex flex-col gap-2">
          {people.map(({ name, role }) => (
            <li key={name} className="text-sm">
              <span className="font-semibold">{name}</span>{' '}
              <span className="block text-xs text-soft">{role}</span>
            </li>
          ))}
        </ul>
      )}
    </section>
  );
}
