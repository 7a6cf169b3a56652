import type { Metadata } from 'next';
import { CountryIndex } from '@/components/country/CountryIndex';
import { ActivityMatrix } from '@/components/figures/ActivityMatrix';
import { KeyFigures } from '@/components/figures/KeyFigures';
import { WorldMap } from '@/components/figures/WorldMap';
import { Prose } from '@/components/layout/Prose';
import { StructuredData } from '@/components/layout/StructuredData';
import { ItemList } from '@/components/lists/ItemList';
import { ObjectiveLinks } from '@/components/lists/ObjectiveMarks';
import { countOwn, getActivities, getCountries, getCountryNames, getListed, getObjectives, getPage } from '@/lib/content/index';
import { dateOf } from '@/lib/content/lists';
import { renderBody } from '@/lib/content/markdown';
import { drawActivityMatrix } from '@/lib/figures/activity-matrix';
import { messages } from '@/lib/i18n/languages';
import { routes } from '@/lib/routes';
import { pageMetadata } from '@/lib/site';
import { describeSite } from '@/lib/syndication/structured-data';

interface Props {
  params: Promise<{ lang: string }>;
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { title, summary } = getPage('home');
  return pageMetadata({ title, description: summary, path: routes.home((await params).lang), feed: {} });
}

export default async function Home({ params }: Props) {
  const { lang } = await params;
  const t = messages(lang).homePage;
  const page = getPage('home');
  const countries = getCountries().map((country) => ({
    country,
    count: countOwn(getListed('news', { facet: 'country', value: country.slug })).own,
  }));
  const objectives = getObjectives();
  const matrix = drawActivityMatrix(
    getActivities().map((activity) => ({ ...activity, date: dateOf(activity) })),
    countries.map(({ country }) => country.slug),
    objectives.map(({ slug }) => slug),
    [2016, 2019],
  );
  return (
    <main id="content">
      <StructuredData data={describeSite(lang, page.summary)} />
      <div className="mx-auto grid max-w-page gap-8 px-4 py-8 sm:px-6 sm:py-14 md:grid-cols-[minmax(0,1fr)_21rem] md:items-end md:gap-12">
        <div>
          <p className="mb-3 text-sm font-semibold text-amber">{t.kicker}</p>
          <h1 className="max-w-headline text-2xl sm:text-4xl">{t.title}</h1>
          <Prose html={renderBody(page)} className="mt-5 text-soft sm:text-lg" />
          <p className="mt-6 flex flex-wrap items-center gap-x-6 gap-y-2">
            <a
              href={routes.countries(lang)}
              className="inline-flex min-h-11 items-center rounded bg-teal px-5 font-semibold text-on-teal no-underline hover:bg-teal-strong hover:text-on-teal"
            >
              {t.findCountry}
            </a>
            <a href={routes.news(lang)} className="inline-flex min-h-11 items-center">
              {t.readNews}
            </a>
            <a href={routes.events(lang)} className="inline-flex min-h-11 items-center">
              {t.seeEvents}
            </a>
          </p>
        </div>
        <KeyFigures lang={lang} figures={page.keyFigures ?? []} />
      </div>
      <section className="border-y border-rule bg-panel" aria-labelledby="where">
        <div className="mx-auto max-w-page px-4 py-10 sm:px-6">
          <h2 id="where" className="mb-6 text-2xl">
            {t.where}
          </h2>
          <WorldMap lang={lang} countries={countries} />
          <div className="mt-8">
            <CountryIndex lang={lang} countries={countries} />
          </div>
        </div>
      </section>
      <section aria-labelledby="matrix" className="mx-auto w-full max-w-page px-4 pt-12 sm:px-6">
        <h2 id="matrix" className="text-2xl">
          {messages(lang).pictures.matrixTitle}
        </h2>
        <p className="mb-3 mt-2 max-w-measure text-soft">{messages(lang).pictures.matrixLead}</p>
        <ActivityMatrix lang={lang} matrix={matrix} countryNames={getCountryNames()} objectives={objectives} />
      </section>
      <div className="mx-auto grid max-w-page gap-12 px-4 py-12 sm:px-6 lg:grid-cols-[minmax(0,1fr)_21rem]">
        <section aria-labelledby="latest">
          <h2 id="latest" className="mb-4 text-2xl">
            {t.latest}
          </h2>
          <ItemList
            lang={lang}
            items={getListed('news')
              .filter(({ relation }) => relation === 'project')
              .slice(0, 6)}
            countryNames={getCountryNames()}
            objectives={objectives}
          />
          <p className="mt-4">
            <a href={routes.news(lang)} className="inline-flex min-h-11 items-center">
              {t.allNews}
            </a>
          </p>
        </section>
        <div className="flex flex-col gap-10">
          <section aria-labelledby="objectives">
            <h2 id="objectives" className="mb-2 text-2xl">
              {t.objectives}
            </h2>
            <ObjectiveLinks lang={lang} objectives={objectives} stacked />
          </section>
          <section aria-labelledby="help" className="border-s-4 border-amber bg-panel px-5 py-4">
            <h2 id="help" className="text-xl">
              {t.help}
            </h2>
            <p className="mt-2 text-sm">{t.helpText}</p>
            <p className="mt-1">
              <a href={routes.help(lang)} className="inline-flex min-h-11 items-center font-semibold">
                {t.helpLink}
              </a>
            </p>
          </section>
        </div>
      </div>
    </main>
  );
}
