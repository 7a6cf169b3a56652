import { pageMetadata } from '@/app/_layout/page-metadata';
import { route } from '@/app/_routes/route';
import { HelplineList } from '@/components/help/HelplineList';
import { readsOfHelplines, SourceFold } from '@/components/help/SourceFold';
import { LeaveSite } from '@/components/layout/LeaveSite';
import { PageFrame } from '@/components/layout/PageFrame';
import { Prose } from '@/components/layout/Prose';
import { TranslationNotice } from '@/components/layout/TranslationNotice';
import type { Entry } from '@/lib/content/schema/entry';
import { renderSections } from '@/lib/content/text/markdown';
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

/** The danger line, the way out and the choice of country fill the first screen of a phone; what not everybody needs comes last. */
function GetHelp({ site, entry: page }: { site: Site; entry: Entry<'pages'> }) {
  const t = site.messages;
  const countries = site.countries;
  const { intro, sections } = renderSections(page, site.linker);
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
          <HelperChoice site={site} />
          <p className="text-sm max-lg:hidden print:block">{t.helpline.printOne}</p>
          <TranslationNotice site={site} address={address} translation={page.translation} />
          {sections.map(({ id, title, whole }) => (
            <section key={id} className="mt-10">
              <h2 id={id} className="mb-3 text-xl wrap-anywhere sm:text-2xl">
                {title}
              </h2>
              <Prose html={whole} />
            </section>
          ))}
          <section id="worldwide" className="mt-10">
            <h2 className="mb-3 text-xl wrap-anywhere sm:text-2xl">{t.worldwide}</h2>
            <p className="mb-4 max-w-measure">{t.help.lists}</p>
            <HelplineList site={site} helplines={lists} />
            <SourceFold site={site} reads={readsOfHelplines(lists)} />
          </section>
        </div>
      </div>
    </PageFrame>
  );
}
