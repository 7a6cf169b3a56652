import { Fragment } from 'react';
import { languagesOf } from '@/app/_layout/page-languages';
import { pageMetadata } from '@/app/_layout/page-metadata';
import { route } from '@/app/_routes/route';
import { CountryHelp } from '@/components/help/CountryHelp';
import { HelplineList } from '@/components/help/HelplineList';
import { LeaveSite } from '@/components/layout/LeaveSite';
import { PageFrame } from '@/components/layout/PageFrame';
import { Prose } from '@/components/layout/Prose';
import { TapLink } from '@/components/layout/TapLink';
import { TranslationNotice } from '@/components/layout/TranslationNotice';
import type { Entry } from '@/lib/content/schema/entry';
import { renderSections, type TextSection as Section } from '@/lib/content/text/markdown';
import type { Site } from '@/lib/site';
import { absolute } from '@/lib/site-url';
import { CountryChoice } from './country-choice';

const { generateMetadata, page } = route(
  ({ site }: { site: Site }) => ({ site, entry: site.page('get-help') }),
  ({ site, entry: { title, summary } }) =>
    pageMetadata(site, {
      title,
      description: summary,
      path: site.address.page('get-help'),
      card: 'none',
    }),
  GetHelp,
);

export { generateMetadata, page as default };

/** The danger line, the way out and the choice of country fill the first screen of a phone; what not everybody needs comes last. */
function GetHelp({ site, entry: page }: { site: Site; entry: Entry<'pages'> }) {
  const t = site.messages;
  const countries = site.countries;
  const { intro, sections } = renderSections(page, site.linker);
  const before = sections.filter(({ id }) => id === 'what-to-expect');
  const after = sections.filter((section) => !before.includes(section));
  const languages = languagesOf(site, site.address.page('get-help'));
  const unitedNations = (page.helplines ?? []).filter(({ kind }) => kind === 'un');
  return (
    <PageFrame
      site={site}
      languages={languages}
      translation={page.translation}
      title={page.title}
      notice="own"
    >
      <div className="gap-x-14 lg:grid lg:grid-cols-[minmax(0,1fr)_14rem]">
        <div className="lg:order-last">
          <div className="lg:sticky lg:top-6">
            <LeaveSite site={site} />
          </div>
        </div>
        <div className="help-sheets min-w-0">
          <header className="mb-2 wrap-anywhere">
            <h1 className="text-2xl sm:text-3xl">{page.title}</h1>
            <p className="max-w-measure text-base leading-snug font-semibold sm:text-lg">
              {page.summary}
            </p>
          </header>
          <CountryChoice site={site} countries={countries} others="for-people-who-help-others" />
          <p className="text-sm max-lg:hidden print:block">{t.helpline.printOne}</p>
          <TranslationNotice site={site} languages={languages} translation={page.translation} />
          <Prose html={intro} className="mt-6" />
          {before.map((section) => (
            <TextSection key={section.id} section={section} />
          ))}
          {countries.map((country) => (
            <section
              key={country.slug}
              id={country.slug}
              className="help-country mt-12 border-t-2 pt-5"
            >
              <h2 className="mb-3 text-2xl">{country.title}</h2>
              <CountryHelp site={site} country={country} />
              <p className="flex flex-wrap gap-x-5 text-sm print:hidden">
                <TapLink href="#where" text={t.helpline.another} />{' '}
                <a href={`${site.address.country(country.slug)}#help`} className="tap">
                  {t.sources + t.marks.colon} {country.title}
                </a>
              </p>
              <p className="hidden text-sm print:block">
                {absolute(site.address.helpIn(country.slug))}
              </p>
            </section>
          ))}
          <p className="help-sheet-end hidden text-sm print:block">
            {t.helpline.sheet}{' '}
            {unitedNations.map(({ name, url }) => (
              <Fragment key={name}>
                {name + t.marks.colon} {url} ·{' '}
              </Fragment>
            ))}
            {t.updated} {site.format.date(page.updated)}
          </p>
          <section id="worldwide" className="mt-10">
            <h2 className="mb-3 text-xl wrap-anywhere sm:text-2xl">{t.worldwide}</h2>
            <p className="mb-4 max-w-measure">{t.helpline.otherCountries}</p>
            <HelplineList site={site} helplines={page.helplines ?? []} />
          </section>
          {after.map((section) => (
            <TextSection key={section.id} section={section} />
          ))}
        </div>
      </div>
    </PageFrame>
  );
}

const TextSection = ({ section: { id, title, html, parts } }: { section: Section }) => (
  <section className="mt-10">
    <h2 id={id} className="mb-3 text-xl wrap-anywhere sm:text-2xl">
      {title}
    </h2>
    <Prose html={html} />
    {parts.map((part) => (
      <section key={part.id} className="mt-6">
        <h3 id={part.id} className="mb-2 text-lg">
          {part.title}
        </h3>
        <Prose html={part.html} />
      </section>
    ))}
  </section>
);
