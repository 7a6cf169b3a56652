import { PageText } from '@/app/_routes/page-text';
import { type TextProps, textPage } from '@/app/_routes/text-page';
import { WorkList } from '@/components/country/WorkList';
import { Fold } from '@/components/layout/Fold';
import { langAttributes } from '@/components/layout/InLanguage';
import { besideArrow, FoldedSection, PageSectionText } from '@/components/layout/PageSection';
import { Prose } from '@/components/layout/Prose';
import { TapLink } from '@/components/layout/TapLink';
import { countWork } from '@/lib/charts/work-counts';
import type { Entry } from '@/lib/content/schema/entry';
import { renderBody } from '@/lib/content/text/markdown';
import type { Site } from '@/lib/site';
import { WorkMatrix } from './work-matrix';

const { generateStaticParams, generateMetadata, page } = textPage('who-did-what', WhoDidWhat);

export { generateMetadata, generateStaticParams, page as default };

/** The partners, and their work in each country. */
function WhoDidWhat({ site, entry }: TextProps) {
  const partners = site.partners;
  const { rows } = countWork(site);
  const parts = [
    ...partners.map(({ slug, acronym }) => ({ id: slug, label: acronym })),
    ...rows.map(({ country: { slug, title } }) => ({ id: slug, label: title })),
  ];
  return (
    <>
      <WorkMatrix site={site} picture={entry.picture} />
      <PageText site={site} entry={entry} parts={parts}>
        {partners.map((partner) => (
          <PartnerSection key={partner.slug} site={site} partner={partner} />
        ))}
        <div className="mt-10 lg:mt-14">
          {rows.map((row) => (
            <CountrySection key={row.country.slug} site={site} {...row} />
          ))}
        </div>
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
        <Prose html={renderBody(partner, site.linker)} {...langAttributes(site, partner)} />
        <p className="mt-3">
          <TapLink href={url} text={site.format.labelled(site.messages.officialPage, acronym)} />
        </p>
      </PageSectionText>
    </FoldedSection>
  );
}

/** What was done in a country, behind the number of entries of each partner. */
function CountrySection({
  site,
  country: { slug, title, work },
  byPartner,
  others,
}: { site: Site } & ReturnType<typeof countWork>['rows'][number]) {
  const counts = [
    ...byPartner
      .filter(({ entries }) => entries.length > 0)
      .map(({ partner, entries }) => `${partner.acronym} ${site.format.number(entries.length)}`),
    ...(others > 0 ? [site.messages.charts.work.others({ n: others })] : []),
  ];
  return (
    <section className="border-t border-ink">
      <Fold
        id={slug}
        opensOn="paper"
        summaryClass={besideArrow}
        summary={
          <>
            <h2 className="text-xl">{title}</h2>
            <span className="col-start-1 text-xs font-normal text-soft">
              {site.format.sideBySide(counts)}
            </span>
          </>
        }
      >
        <div className="pb-6 pt-2 lg:ms-[calc(var(--side)+1.5rem)]">
          <WorkList site={site} work={work} />
          <p className="text-sm print:hidden">
            <TapLink
              href={site.address.country(slug)}
              text={site.format.labelled(site.label('countries'), title)}
              look="pointer-fine:min-h-8"
            />
          </p>
        </div>
      </Fold>
    </section>
  );
}
