import { wordsForYou } from '@/app/_help/words';
import { pageMetadata } from '@/app/_layout/page-metadata';
import { route } from '@/app/_routes/route';
import { CountryHelp } from '@/components/help/CountryHelp';
import { HelplineList } from '@/components/help/HelplineList';
import { readsOfHelplines, SourceFold } from '@/components/help/SourceFold';
import { TitleOf } from '@/components/layout/InLanguage';
import { LeaveSite } from '@/components/layout/LeaveSite';
import { PageFrame } from '@/components/layout/PageFrame';
import { Prose } from '@/components/layout/Prose';
import { TapLink } from '@/components/layout/TapLink';
import { TranslationNotice } from '@/components/layout/TranslationNotice';
import type { Entry } from '@/lib/content/schema/entry';
import { idsFor } from '@/lib/content/text/body';
import { renderSections, type TextSection as Section } from '@/lib/content/text/markdown';
import { headingsForHelpers } from '@/lib/content/text-parts';
import type { Site } from '@/lib/site';
import { CountryChoice, HelperChoice, OriginChoice } from './country-choice';
import '@/components/help/help.css';

const { generateMetadata, page } = route(
  ({ site }: { site: Site }) => ({ site, entry: site.page('get-help') }),
  ({ site, entry: { title, summary } }) =>
    pageMetadata(site, {
      title,
      description: summary,
      path: site.address.page('get-help'),
      hasPicture: false,
    }),
  GetHelp,
);

export { generateMetadata, page as default };

/** Parts of the text for people who help others, by what the reader is. */
const wordsForHelpers = headingsForHelpers.map(idsFor());

/** The danger line, the way out and the choice of country fill the first screen of a phone; what not everybody needs comes last. */
function GetHelp({ site, entry: page }: { site: Site; entry: Entry<'pages'> }) {
  const t = site.messages;
  const countries = site.countries;
  const { intro, sections } = renderSections(page, site.linker);
  const before = sections.filter(({ id }) => wordsForYou.includes(id));
  const after = sections.filter((section) => !before.includes(section));
  const address = site.address.page('get-help');
  const lists = page.helplines ?? [];
  return (
    <PageFrame
      site={site}
      address={address}
      translation={page.translation}
      title={page.title}
      notice="none"
    >
      <div className="gap-x-14 lg:grid lg:grid-cols-[minmax(0,1fr)_14rem]">
        <div className="lg:order-last">
          <div className="lg:sticky lg:top-6">
            <LeaveSite site={site} />
          </div>
        </div>
        <div className="min-w-0">
          <header className="mb-2 wrap-anywhere sm:mb-5">
            <h1 className="text-2xl sm:text-3xl">{page.title}</h1>
            <p className="max-w-measure sm:mt-3 text-base leading-snug font-semibold sm:mb-2 sm:text-lg">
              {page.summary}
            </p>
            <Prose html={intro} className="text-sm leading-snug" />
          </header>
          <CountryChoice site={site} countries={countries} />
          <OriginChoice site={site} countries={countries} />
          <HelperChoice
            site={site}
            parts={after
              .flatMap(({ parts }) => parts)
              .filter(({ id }) => wordsForHelpers.includes(id))}
          />
          <p className="text-sm max-lg:hidden print:block">{t.helpline.printOne}</p>
          <TranslationNotice site={site} address={address} translation={page.translation} />
          {before.map((section) => (
            <TextSection key={section.id} section={section} />
          ))}
          <p className="mt-8 max-w-measure">{t.help.nobodyCalled}</p>
          {countries.map((country) => (
            <section
              key={country.slug}
              id={country.slug}
              className="help-country mt-12 border-t-2 pt-5"
            >
              <h2 className="mb-3 text-2xl">
                <a href={site.address.helpIn(country.slug)}>
                  <TitleOf site={site} item={country} />
                </a>
              </h2>
              <CountryHelp
                site={site}
                country={country}
                sources={
                  <p className="text-sm print:hidden">
                    <TapLink
                      href={site.address.helpIn(country.slug)}
                      text={site.format.labelled(t.sources, country.title)}
                    />
                  </p>
                }
              />
              <p className="text-sm print:hidden">
                <TapLink href="#where" text={t.helpline.another} />
              </p>
            </section>
          ))}
          <section id="worldwide" className="mt-10">
            <h2 className="mb-3 text-xl wrap-anywhere sm:text-2xl">{t.worldwide}</h2>
            <p className="mb-4 max-w-measure">{t.help.lists}</p>
            <HelplineList site={site} helplines={lists} />
            <SourceFold site={site} reads={readsOfHelplines(lists)} />
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
      <section key={part.id} className="mt-5">
        <h3 id={part.id} className="mb-1 text-lg leading-tight">
          {part.title}
        </h3>
        <Prose html={part.html} className="help-brief" />
      </section>
    ))}
  </section>
);
