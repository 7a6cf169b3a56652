import { Fragment } from 'react';
import { languagesOf } from '@/app/_layout/page-languages';
import { route } from '@/app/_routes/route';
import { CountryHelp } from '@/components/help/CountryHelp';
import { HelplineList } from '@/components/help/HelplineList';
import { LeaveSite } from '@/components/layout/LeaveSite';
import { PageFrame } from '@/components/layout/PageFrame';
import { Prose } from '@/components/layout/Prose';
import { TapLink } from '@/components/layout/TapLink';
import { TranslationNotice } from '@/components/layout/TranslationNotice';
import { getCountries, getLinker, getPage } from '@/lib/content/queries/queries';
import type { Entry } from '@/lib/content/read/schema';
import { renderSections } from '@/lib/content/text/markdown';
import { formatDate } from '@/lib/i18n/format';
import type { Lang } from '@/lib/i18n/languages';
import { messages } from '@/lib/i18n/messages';
import { routes } from '@/lib/routes';
import { absolute, pageMetadata } from '@/lib/site';
import { CountryChoice } from './country-choice';

const { generateMetadata, page } = route(
  ({ lang }: { lang: Lang }) => ({ lang, entry: getPage(lang, 'get-help') }),
  ({ lang, entry: { title, summary } }) =>
    pageMetadata({
      title,
      description: summary,
      path: routes.page(lang, 'get-help'),
      card: 'none',
    }),
  GetHelp,
);

export { generateMetadata, page as default };

/** The danger line, the way out and the choice of country fill the first screen of a phone; what not everybody needs comes last. */
function GetHelp({ lang, entry: page }: { lang: Lang; entry: Entry<'pages'> }) {
  const t = messages(lang);
  const countries = getCountries(lang);
  const { intro, sections } = renderSections(page, getLinker(lang));
  const [before, ...after] = sections;
  const languages = languagesOf(routes.page(lang, 'get-help'));
  const unitedNations = (page.helplines ?? []).filter(({ kind }) => kind === 'un');
  return (
    <PageFrame
      lang={lang}
      languages={languages}
      translation={page.translation}
      title={page.title}
      notice="own"
    >
      <div className="gap-x-14 lg:grid lg:grid-cols-[minmax(0,1fr)_14rem]">
        <div className="lg:order-last">
          <div className="lg:sticky lg:top-6">
            <LeaveSite lang={lang} />
          </div>
        </div>
        <div className="help-sheets min-w-0">
          <header className="mb-2 wrap-anywhere">
            <h1 className="text-2xl sm:text-3xl">{page.title}</h1>
            <p className="max-w-measure text-base leading-snug font-semibold sm:text-lg">
              {page.summary}
            </p>
          </header>
          <CountryChoice lang={lang} countries={countries} others={after[0]?.id} />
          <p className="text-sm max-lg:hidden print:block">{t.helpline.printOne}</p>
          <TranslationNotice lang={lang} languages={languages} translation={page.translation} />
          <Prose html={intro} className="mt-6" />
          {before && <TextSection section={before} />}
          {countries.map((country) => (
            <section
              key={country.slug}
              id={country.slug}
              className="help-country mt-12 border-t-2 pt-5"
            >
              <h2 className="mb-3 text-2xl">{country.title}</h2>
              <CountryHelp lang={lang} country={country} />
              <p className="flex flex-wrap gap-x-5 text-sm print:hidden">
                <TapLink href="#where" text={t.helpline.another} />{' '}
                <a href={`${routes.country(lang, country.slug)}#help`} className="tap">
                  {t.sources + t.marks.colon} {country.title}
                </a>
              </p>
              <p className="hidden text-sm print:block">
                {absolute(routes.helpIn(lang, country.slug))}
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
            {t.updated} {formatDate(lang, page.updated)}
          </p>
          <section id="worldwide" className="mt-10">
            <h2 className="mb-3 text-xl wrap-anywhere sm:text-2xl">{t.worldwide}</h2>
            <p className="mb-4 max-w-measure">{t.helpline.otherCountries}</p>
            <HelplineList lang={lang} helplines={page.helplines ?? []} />
          </section>
          {after.map((section) => (
            <TextSection key={section.id} section={section} />
          ))}
        </div>
      </div>
    </PageFrame>
  );
}

type Section = ReturnType<typeof renderSections>['sections'][number];

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
