import { WorkList } from '@/app/_countries/work-list';
import { langAttributes } from '@/components/layout/InLanguage';
import { PageSection } from '@/components/layout/PageSection';
import { Prose } from '@/components/layout/Prose';
import { TapLink } from '@/components/layout/TapLink';
import { getCountries, getLinker, getPartners } from '@/lib/content/queries/queries';
import { renderBody } from '@/lib/content/text/markdown';
import type { Lang } from '@/lib/i18n/languages';
import { labelled, sideBySide } from '@/lib/i18n/marks';
import { messages } from '@/lib/i18n/messages';
import { routes } from '@/lib/routes';
import { pageLabel } from '@/lib/site';

/** The parts of the page "Who did what", for its table of contents. */
export const partsOfWork = (lang: Lang) => [
  ...getPartners(lang).map(({ slug, acronym }) => ({ id: slug, label: acronym })),
  ...countriesWithWork(lang).map(({ slug, title }) => ({ id: slug, label: title })),
];

const countriesWithWork = (lang: Lang) => getCountries(lang).filter(({ work }) => work.length > 0);

/** The partners, and their work in each country. */
export const Partners = ({ lang }: { lang: Lang }) => (
  <>
    {getPartners(lang).map((partner) => (
      <PageSection key={partner.slug} id={partner.slug} title={partner.title} folded>
        <p className="mb-4 text-sm text-soft">
          {sideBySide(lang, [partner.acronym, partner.role])}
        </p>
        <Prose
          html={renderBody(partner, getLinker(lang))}
          {...langAttributes(lang, partner.lang)}
        />
        <p className="mt-3">
          <TapLink
            href={partner.url}
            text={labelled(lang, messages(lang).officialPage, partner.acronym)}
          />
        </p>
      </PageSection>
    ))}
    <Work lang={lang} />
  </>
);

const Work = ({ lang }: { lang: Lang }) =>
  countriesWithWork(lang).map(({ slug, title, work }) => (
    <PageSection key={slug} id={slug} title={title} folded wide>
      <div className="lg:ms-[calc(var(--side)+1.5rem)]">
        <WorkList lang={lang} work={work} />
        <p className="text-sm print:hidden">
          <TapLink
            href={routes.country(lang, slug)}
            text={labelled(lang, pageLabel(lang, 'countries'), title)}
            look="pointer-fine:min-h-8"
          />
        </p>
      </div>
    </PageSection>
  ));
