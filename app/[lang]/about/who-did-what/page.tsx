import { textRoute } from '@/app/_routes/text-route';
import { WorkList } from '@/components/country/WorkList';
import { getCountries, getPartnerNames } from '@/lib/content/index';
import type { Lang } from '@/lib/i18n/languages';
import { routes } from '@/lib/routes';

const { generateMetadata, page } = textRoute('who-did-what', {
  parts: (lang) => countriesWithWork(lang).map(({ slug, title }) => ({ id: slug, label: title })),
  Below: Work,
});

export { generateMetadata, page as default };

const countriesWithWork = (lang: Lang) => getCountries(lang).filter(({ work }) => work.length > 0);

function Work({ lang }: { lang: Lang }) {
  return countriesWithWork(lang).map(({ slug, title, work }) => (
    <section key={slug} className="mt-8 grid gap-x-6 border-t border-rule pt-4 lg:grid-cols-[15rem_minmax(0,1fr)]">
      <h2 id={slug} className="mb-2 text-lg">
        <a
          href={routes.country(lang, slug)}
          className="inline-flex min-h-11 items-center text-ink pointer-fine:min-h-8 no-underline hover:underline"
        >
          {title}
        </a>
      </h2>
      <WorkList lang={lang} work={work} partnerNames={getPartnerNames(lang)} />
    </section>
  ));
}
