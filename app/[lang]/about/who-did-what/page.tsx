import { PageText } from '@/app/_routes/page-text';
import { type TextProps, textPage } from '@/app/_routes/text-page';
import { WorkList } from '@/components/country/WorkList';
import { PageSection } from '@/components/layout/PageSection';
import { Prose } from '@/components/layout/Prose';
import { TapLink } from '@/components/layout/TapLink';
import {
  getCountries,
  getLinker,
  getPartnerNames,
  getPartners,
  getSourceName,
} from '@/lib/content/queries/queries';
import type { Entry } from '@/lib/content/read/schema';
import { renderBody } from '@/lib/content/text/markdown';
import type { Lang } from '@/lib/i18n/languages';
import { labelled, sideBySide } from '@/lib/i18n/marks';
import { messages } from '@/lib/i18n/messages';
import { routes } from '@/lib/routes';
import { pageLabel } from '@/lib/site';

const { generateMetadata, page } = textPage('who-did-what', WhoDidWhat);

export { generateMetadata, page as default };

/** The partners, and their work in each country. */
function WhoDidWhat({ lang, entry }: TextProps) {
  const partners = getPartners(lang);
  const countries = getCountries(lang).filter(({ work }) => work.length > 0);
  const parts = [
    ...partners.map(({ slug, acronym }) => ({ id: slug, label: acronym })),
    ...countries.map(({ slug, title }) => ({ id: slug, label: title })),
  ];
  return (
    <PageText lang={lang} entry={entry} parts={parts}>
      {partners.map((partner) => (
        <PartnerSection key={partner.slug} lang={lang} partner={partner} />
      ))}
      {countries.map((country) => (
        <CountrySection key={country.slug} lang={lang} country={country} />
      ))}
    </PageText>
  );
}

function PartnerSection({ lang, partner }: { lang: Lang; partner: Entry<'partners'> }) {
  const { slug, title, acronym, role, url } = partner;
  return (
    <PageSection id={slug} title={title} folded>
      <p className="mb-4 text-sm text-soft">{sideBySide(lang, [acronym, role])}</p>
      <Prose html={renderBody(partner, getLinker(lang))} />
      <p className="mt-3">
        <TapLink href={url} text={labelled(lang, messages(lang).officialPage, acronym)} />
      </p>
    </PageSection>
  );
}

function CountrySection({
  lang,
  country: { slug, title, work },
}: {
  lang: Lang;
  country: Entry<'countries'>;
}) {
  return (
    <PageSection id={slug} title={title} folded wide>
      <div className="lg:ms-[calc(var(--side)+1.5rem)]">
        <WorkList
          lang={lang}
          work={work}
          partnerNames={getPartnerNames(lang)}
          nameSource={getSourceName(lang)}
        />
        <p className="text-sm print:hidden">
          <TapLink
            href={routes.country(lang, slug)}
            text={labelled(lang, pageLabel(lang, 'countries'), title)}
            look="pointer-fine:min-h-8"
          />
        </p>
      </div>
    </PageSection>
  );
}
