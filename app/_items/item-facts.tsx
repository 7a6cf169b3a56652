import type { ReactNode } from 'react';
import { langAttributes } from '@/components/layout/InLanguage';
import { Spaced } from '@/components/layout/Spaced';
import { ItemLink } from '@/components/lists/ItemLink';
import { Where } from '@/components/lists/ItemList';
import { ObjectiveMark, ObjectiveMarks } from '@/components/lists/ObjectiveMarks';
import type { Entry, Person } from '@/lib/content/schema/entry';
import { isStated } from '@/lib/content/text/stated-number';
import { defaultLang, languageOf } from '@/lib/i18n/languages';
import type { Site } from '@/lib/site';
import type { Item } from '@/lib/site/item';

/** An item about more countries than this names them in its text and below it; links to each would push the text down. */
export const mostCountries = 3;

interface Props {
  site: Site;
  item: Item;
  countries: readonly Entry<'countries'>[];
}

/** One line below the summary: the countries, and the marks of the objectives. */
export const ItemScope = ({ site, item, countries }: Props) => (
  <div className="mt-1 flex min-h-11 flex-wrap items-center gap-x-4 text-sm pointer-fine:min-h-8">
    <Spaced>
      {countries.length === 0 || countries.length > mostCountries ? (
        <Where site={site} item={item} />
      ) : (
        <CountryLinks site={site} countries={countries} />
      )}
      <ObjectiveMarks site={site} item={item} />
    </Spaced>
  </div>
);

const CountryLinks = ({ site, countries }: Omit<Props, 'item'>) => (
  <Spaced>
    {countries.map(({ slug, title }) => (
      <a key={slug} href={site.address.country(slug)} className={link}>
        {title}
      </a>
    ))}
  </Spaced>
);

/** What belongs to an item: the form of an event or the event of a report, many countries, and its objectives. */
export function ItemFacts({ site, item, countries }: Props) {
  const t = site.messages;
  const { collection } = item;
  const event = collection === 'news' ? site.event(item.event ?? '') : undefined;
  const objectives = site.objectivesOf(item);
  if (collection === 'news' && !event && countries.length <= mostCountries && !objectives.length)
    return null;
  return (
    <AsideSection title={t.aboutItem[collection]}>
      <dl className="flex flex-col gap-3 text-sm">
        {collection === 'events' && (
          <Fact label={t.search.facets.format}>{t.formats[item.format]}</Fact>
        )}
        {event && (
          <Fact label={t.search.types.event}>
            <ItemLink site={site} item={event} className={link}>
              {site.format.sideBySide([
                t.formats[event.format],
                site.format.period(event.start, event.end),
              ])}
            </ItemLink>
          </Fact>
        )}
        {countries.length > mostCountries && (
          <Fact label={site.label('countries')}>
            <CountryLinks site={site} countries={countries} />
          </Fact>
        )}
        {objectives.length > 0 && (
          <Fact label={t.objectives}>
            {objectives.map(({ slug, number, shortName }) => (
              <a
                key={slug}
                href={site.address.list(collection, { facet: 'objective', value: slug })}
                className={`${link} w-full`}
              >
                <ObjectiveMark number={number} /> {shortName}
              </a>
            ))}
          </Fact>
        )}
      </dl>
    </AsideSection>
  );
}

const link = 'tap gap-2 pointer-fine:min-h-8';

const Fact = ({ label, children }: { label: string; children: ReactNode }) => (
  <div>
    <dt className="text-xs text-soft">{label}</dt>{' '}
    <dd className="flex flex-wrap items-center gap-x-5">
      <Spaced>{children}</Spaced>
    </dd>
  </div>
);

/** A part of what stands in the margin on wide screens and after the text on narrow ones. */
const AsideSection = ({ title, children }: { title: string; children: ReactNode }) => (
  <section className="max-w-measure border-t border-rule pt-4 lg:first:border-0 lg:first:pt-0">
    <h2 className="mb-2 font-sans text-sm font-semibold">{title}</h2>
    {children}
  </section>
);

interface FiguresAndPeopleProps {
  site: Site;
  /** The title and the summary: a figure that they state is news, and is shown large. */
  headline: string;
  figures: Entry<'news'>['figures'];
  people: readonly Person[];
  title: string;
}

/** The figures of an item, and the people whom it names. */
export function FiguresAndPeople({
  site,
  headline,
  figures,
  people,
  title,
}: FiguresAndPeopleProps) {
  if (figures.length + people.length === 0) return null;
  return (
    <AsideSection title={title}>
      {figures.length > 0 && (
        <dl className="mb-4 flex flex-col gap-2 last:mb-0">
          {figures.map(({ value, label }) => (
            <div key={label} className="flex flex-wrap items-baseline gap-x-2">
              <dt className="order-last min-w-0 grow basis-40 text-xs text-soft">{label}</dt>
              <dd
                className={
                  isStated(site.lang, headline, value)
                    ? 'basis-full font-serif text-3xl font-semibold leading-none'
                    : 'text-sm font-semibold'
                }
              >
                {site.format.number(value)}
              </dd>
            </div>
          ))}
        </dl>
      )}
      {people.length > 0 && (
        <ul className="flex flex-col gap-2">
          {people.map((person) => (
            <li key={person.name} className="text-sm">
              <PersonName site={site} person={person} />{' '}
              <span className="block text-xs text-soft">{person.role}</span>
            </li>
          ))}
        </ul>
      )}
    </AsideSection>
  );
}

/** The name that the text uses, with the one in Latin letters that the sources have. */
function PersonName({ site, person }: { site: Site; person: Person }) {
  const { name, spelling } = person;
  const isForeign = languageOf(site.lang).script !== languageOf(defaultLang).script;
  const latin = isForeign ? langAttributes(site, defaultLang) : {};
  if (!spelling)
    return (
      <span {...latin} className="font-semibold">
        {name}
      </span>
    );
  return (
    <>
      <span className="font-semibold">{spelling}</span> (<span {...latin}>{name}</span>)
    </>
  );
}
