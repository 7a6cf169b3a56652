import type { ReactNode } from 'react';
import { pageMetadata } from '@/app/_layout/page-metadata';
import { route } from '@/app/_routes/route';
import { BoundaryNote } from '@/components/figures/BoundaryNote';
import { CountryShape } from '@/components/figures/CountryShape';
import { Correction } from '@/components/layout/Correction';
import { TitleOf } from '@/components/layout/InLanguage';
import { Prose } from '@/components/layout/Prose';
import { SiteHeader } from '@/components/layout/SiteHeader';
import { StructuredData } from '@/components/layout/StructuredData';
import { TapLink } from '@/components/layout/TapLink';
import { LagNotice, TranslationNotice } from '@/components/layout/TranslationNotice';
import type { Entry } from '@/lib/content/schema/entry';
import { renderSections } from '@/lib/content/text/markdown';
import type { Site } from '@/lib/site';
import { describeSite } from '@/lib/syndication/structured-data';
import { Findings } from './findings/findings';
import { KeyFigures } from './key-figures';
import { ThreadCards } from './threads/thread-cards';
import { WorldMap } from './world-map';

const { generateMetadata, page } = route(
  ({ site }: { site: Site }) => ({ site, entry: site.page('home') }),
  ({ site, entry: { title, summary } }) =>
    pageMetadata(site, {
      title,
      description: summary,
      path: site.address.page('home'),
    }),
  Home,
);

export { generateMetadata, page as default };

function Home({ site, entry }: { site: Site; entry: Entry<'pages'> }) {
  const t = site.messages.homePage;
  const address = site.address.page('home');
  const { intro, sections } = renderSections(entry, site.linker);
  const countries = site.countries.map((country) => ({
    country,
    count: site.activities(country.slug).length,
  }));
  return (
    <>
      <SiteHeader site={site} address={address} />
      <main id="content">
        <LagNotice site={site} address={address} translation={entry.translation} />
        <StructuredData data={describeSite(site, entry.summary)} />
        <div className="mx-auto max-w-page px-4 py-6 sm:px-6 print:px-0 print:py-3">
          <p className="mb-2 text-sm font-semibold text-amber">{site.messages.projectName}</p>
          <h1 className="max-w-headline text-2xl sm:text-hero print:text-2xl">{t.title}</h1>
          <p className="mt-4 max-w-measure border-s-4 border-amber bg-panel px-4 py-2 text-sm">
            {t.identity}{' '}
            <a href={site.address.page('about-this-site')}>{site.label('about-this-site')}</a>
          </p>
          <ul className="mt-4 grid grid-cols-2 gap-2 sm:w-fit print:hidden">
            {buttonsOf(site).map(({ href, label, look }) => (
              <li key={href} className="flex">
                <a
                  href={href}
                  className={`inline-flex min-h-12 grow items-center justify-center rounded border-2 px-1.5 text-center sm:px-2.5 text-sm font-semibold no-underline ${look}`}
                >
                  {label}
                </a>
              </li>
            ))}
          </ul>
        </div>
        <div className="border-t border-rule">
          <div className="mx-auto max-w-page px-4 py-3 sm:px-6 print:p-0">
            <KeyFigures
              site={site}
              figures={entry.keyFigures ?? []}
              sources={entry.sources ?? []}
            />
            <Prose html={intro} className="mt-4 text-sm text-soft print:mt-2" />
          </div>
        </div>
        <Findings site={site} sections={sections} />
        <Threads site={site} slugs={entry.threads ?? []} />
        <div className="print:hidden">
          <HomeSection id="find-a-country" title={t.findCountry}>
            <div className="flex bg-panel max-md:hidden">
              <WorldMap site={site} countries={countries} />
            </div>
            <div className="md:hidden">
              <CountryGrid site={site} countries={countries} />
              <div className="mt-3">
                <BoundaryNote
                  site={site}
                  countries={countries.map(({ country }) => country.iso3)}
                />
              </div>
            </div>
          </HomeSection>
        </div>
        <div className="mx-auto max-w-page px-4 pb-8 sm:px-6 print:p-0">
          <TranslationNotice site={site} address={address} translation={entry.translation} />
          <Correction site={site} address={address} />
        </div>
      </main>
    </>
  );
}

/** Where a reader can go from the first screen; Get help is in the first row on a phone. */
function buttonsOf(site: Site) {
  const t = site.messages.homePage;
  const plain = 'border-teal text-teal hover:bg-panel';
  return [
    {
      href: site.address.page('overview'),
      label: t.whatItWas,
      look: 'border-teal bg-teal text-on-teal hover:bg-teal-strong hover:text-on-teal',
    },
    {
      href: site.address.page('get-help'),
      label: site.label('get-help'),
      look: 'border-amber text-amber hover:bg-panel hover:text-amber',
    },
    { href: site.address.page('results'), label: t.whatCameOfIt, look: plain },
    { href: site.address.page('countries'), label: t.findCountry, look: plain },
  ];
}

/** The threads that the home page names, the same in every language. */
function Threads({ site, slugs }: { site: Site; slugs: readonly string[] }) {
  const t = site.messages.homePage;
  const threads = slugs.flatMap((slug) => site.thread(slug) ?? []);
  if (threads.length === 0) return null;
  return (
    <HomeSection id="threads" title={t.threads} lead={t.threadsLead}>
      <ThreadCards site={site} threads={threads} heading="h3" />
      <p className="mt-4 print:hidden">
        <TapLink href={site.address.page('threads')} text={t.allThreads} />
      </p>
    </HomeSection>
  );
}

/** The countries as outlines with names, instead of the map on narrow screens; the last cells say what the numbers count, and which pages are in English. */
function CountryGrid({
  site,
  countries,
}: {
  site: Site;
  countries: readonly { country: Entry<'countries'>; count: number }[];
}) {
  const t = site.messages.homePage;
  const translated = countries.filter(({ country }) => country.pageLang === site.lang);
  return (
    <ul className="grid grid-cols-[repeat(auto-fill,minmax(min(100%,9.5rem),1fr))] gap-x-2 border-b border-rule text-sm">
      {countries.map(({ country, count }) => (
        <li key={country.slug} className="border-t border-rule">
          <a
            href={site.address.country(country.slug)}
            className="flex min-h-13 items-center gap-1 leading-tight text-ink no-underline"
            {...(country.pageLang !== site.lang && { hrefLang: country.pageLang })}
          >
            <span className="flex h-7 w-7 min-w-4 items-center justify-center">
              <CountryShape iso3={country.iso3} size={64} className="max-h-7 max-w-full" />
            </span>
            <span className="min-w-min shrink-99 grow underline">
              <TitleOf site={site} item={country} />
            </span>{' '}
            <span className="text-soft tabular">{count}</span>
            {country.pageLang !== site.lang && (
              <span className="sr-only"> ({site.messages.translation.untranslated})</span>
            )}
          </a>
        </li>
      ))}
      <li className="flex min-h-13 items-center border-t border-rule text-xs text-soft">
        {t.activityUnit}
      </li>
      {translated.length < countries.length && (
        <li className="col-span-full border-t border-rule py-2 text-xs text-soft">
          {t.countriesInEnglish({
            translated: translated.length === 0 ? 'none' : 'other',
            countries: site.format.sideBySide(translated.map(({ country }) => country.title)),
          })}
        </li>
      )}
    </ul>
  );
}

/** A full-width section of the home page. */
const HomeSection = ({
  id,
  title,
  lead,
  children,
}: {
  id: string;
  title: string;
  lead?: string | undefined;
  children: ReactNode;
}) => (
  <section className="break-inside-avoid border-t border-rule">
    <div className="mx-auto max-w-page px-4 py-8 sm:px-6 lg:py-12 print:px-0 print:py-2">
      <h2 id={id} className="text-2xl print:text-xl">
        {title}
      </h2>
      {lead && <p className="mt-2 max-w-measure text-soft print:mt-1 print:text-sm">{lead}</p>}
      <div className="mt-6 print:mt-2">{children}</div>
    </div>
  </section>
);
