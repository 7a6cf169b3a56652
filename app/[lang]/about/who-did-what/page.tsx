import { PageText } from '@/app/_routes/page-text';
import { type TextProps, textPage } from '@/app/_routes/text-page';
import { WorkList } from '@/components/country/WorkList';
import { langAttributes } from '@/components/layout/InLanguage';
import { FoldedSection, PageSectionText } from '@/components/layout/PageSection';
import { Prose } from '@/components/layout/Prose';
import { TapLink } from '@/components/layout/TapLink';
import type { Entry } from '@/lib/content/schema/entry';
import { renderBody } from '@/lib/content/text/markdown';
import type { Site } from '@/lib/site';
import { WorkMatrix } from './work-matrix';

const { generateStaticParams, generateMetadata, page } = textPage('who-did-what', WhoDidWhat);

export { generateMetadata, generateStaticParams, page as default };

/** The partners, and their work in each country. */
function WhoDidWhat({ site, entry }: TextProps) {
  const partners = site.partners;
  const countries = site.countries.filter(({ work }) => work.length > 0);
  const parts = [
    ...partners.map(({ slug, acronym }) => ({ id: slug, label: acronym })),
    ...countries.map(({ slug, title }) => ({ id: slug, label: title })),
  ];
  return (
    <>
      <WorkMatrix site={site} words={entry.picture} />
      <PageText site={site} entry={entry} parts={parts}>
        {partners.map((partner) => (
          <PartnerSection key={partner.slug} site={site} partner={partner} />
        ))}
        {countries.map((country) => (
          <CountrySection key={country.slug} site={site} country={country} />
        ))}
      </PageText>
    </>
  );
}

function PartnerSection({ site, partner }: { site: Site; partner: Entry<'partners'> }) {
  const { slug, title, acronym, role, url } = partner;
  return (
    <FoldedSection id={slug} title={title}>
      <PageSectionText>
        <p className="mb-4 text-sm text-soft">{site.format.sideBySide([acronym, role])}</p>
        <Prose html={renderBody(partner, site.linker)} {...langAttributes(site, partner.lang)} />
        <p className="mt-3">
          <TapLink href={url} text={site.format.labelled(site.messages.officialPage, acronym)} />
        </p>
      </PageSectionText>
    </FoldedSection>
  );
}

function CountrySection({
  site,
  country: { slug, title, work },
}: {
  site: Site;
  country: Entry<'countries'>;
}) {
  return (
    <FoldedSection id={slug} title={title}>
      <div className="lg:ms-[calc(var(--side)+1.5rem)]">
        <WorkList site={site} work={work} />
        <p className="text-sm print:hidden">
          <TapLink
            href={site.address.country(slug)}
            text={site.format.labelled(site.label('countries'), title)}
            look="pointer-fine:min-h-8"
          />
        </p>
      </div>
    </FoldedSection>
  );
}
