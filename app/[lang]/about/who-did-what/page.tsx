import { textRoute } from '@/app/_routes/text-route';
import { WorkList } from '@/components/country/WorkList';
import { PageSection } from '@/components/layout/PageSection';
import { getCountries, getPartnerNames, getSourceName } from '@/lib/content/index';
import type { Lang } from '@/lib/i18n/languages';
import { labelled } from '@/lib/i18n/marks';
import { messages } from '@/lib/i18n/messages';
import { routes } from '@/lib/routes';

const { generateMetadata, page } = textRoute('who-did-what', {
  parts: (lang) => countriesWithWork(lang).map(({ slug, title }) => ({ id: slug, label: title })),
  Below: Work,
});

export { generateMetadata, page as default };

const countriesWithWork = (lang: Lang) => getCountries(lang).filter(({ work }) => work.length > 0);

function Work({ lang }: { lang: Lang }) {
  return countriesWithWork(lang).map(({ slug, title, work }) => (
    <PageSection key={slug} id={slug} title={title} folded>
      <div className="lg:ms-[calc(var(--side)+1.5rem)]">
        <WorkList lang={lang} work={work} partnerNames={getPartnerNames(lang)} nameSource={(url) => getSourceName(lang, url)} />
        <p className="text-sm print:hidden">
          <a href={routes.country(lang, slug)} className="inline-flex min-h-11 items-center pointer-fine:min-h-8">
            {labelled(lang, messages(lang).nav.countries, title)}
          </a>
        </p>
      </div>
    </PageSection>
  ));
}
