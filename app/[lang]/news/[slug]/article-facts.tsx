import type { ReactNode } from 'react';
import { langAttributes } from '@/components/layout/InLanguage';
import { Spaced } from '@/components/layout/Spaced';
import { Where } from '@/components/lists/ArticleList';
import { DateText } from '@/components/lists/DateText';
import { ObjectiveMark, ObjectiveMarks } from '@/components/lists/ObjectiveMarks';
import type { Entry, Person } from '@/lib/content/schema/entry';
import { isStated } from '@/lib/content/text/stated-number';
import { defaultLang, languageOf } from '@/lib/i18n/languages';
import type { Site } from '@/lib/site';

/** An article about more countries than this names them in its text and below it; links to each would push the text down. */
export const mostCountries = 3;

interface Props {
  site: Site;
  article: Entry<'news'>;
  countries: readonly Entry<'countries'>[];
}

/** One line below the summary: the countries, and the marks of the objectives. */
export const ArticleScope = ({ site, article, countries }: Props) => (
  <div className="mt-1 flex min-h-11 flex-wrap items-center gap-x-4 text-sm pointer-fine:min-h-8">
    <Spaced>
      {countries.length === 0 || countries.length > mostCountries ? (
        <Where site={site} item={article} />
      ) : (
        <CountryLinks site={site} countries={countries} />
      )}
      <ObjectiveMarks site={site} item={article} />
    </Spaced>
  </div>
);

const CountryLinks = ({ site, countries }: Omit<Props, 'article'>) => (
  <Spaced>
    {countries.map(({ slug, title }) => (
      <a key={slug} href={site.address.country(slug)} className={link}>
        {title}
      </a>
    ))}
  </Spaced>
);

/** What belongs to an article: the day of its report, many countries, and its objectives. */
export function ArticleFacts({ site, article, countries }: Props) {
  const t = site.messages;
  const objectives = site.objectivesOf(article);
  const isReported = article.event && article.datedBy === 'publication';
  if (!isReported && countries.length <= mostCountries && !objectives.length) return null;
  return (
    <AsideSection title={t.aboutItem}>
      <dl className="flex flex-col gap-3 text-sm">
        {isReported && (
          <Fact label={t.published}>
            <DateText site={site} start={article.published} />
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
                href={site.address.list({ facet: 'objective', value: slug })}
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

/** The figures of an article, and the people whom it names. */
export function FiguresAndPeople({ site, article }: Omit<Props, 'countries'>) {
  const { figures, people, spellings } = article;
  const t = site.messages.figuresAndPeople;
  if (figures.length + people.length === 0) return null;
  const title = figures.length === 0 ? t.people : people.length === 0 ? t.figures : t.both;
  // A figure that the title or the summary states is news, and is shown large.
  const headline = `${article.title}\n${article.summary}`;
  return (
    <AsideSection title={title}>
      {figures.length > 0 && (
        <dl className="mb-4 flex flex-col gap-2 last:mb-0">
          {figures.map(({ value, label, lang }) => (
            <div key={label} className="flex flex-wrap items-baseline gap-x-2">
              <dt
                className="order-last min-w-0 grow basis-40 text-xs text-soft"
                {...langAttributes(site, { lang })}
              >
                {label}
              </dt>
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
              <PersonName
                site={site}
                person={{ ...person, spelling: spellings?.get(person.name) }}
              />{' '}
              <span className="block text-xs text-soft" {...langAttributes(site, person)}>
                {person.role}
              </span>
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
  const latin = isForeign ? langAttributes(site, { lang: defaultLang }) : {};
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
