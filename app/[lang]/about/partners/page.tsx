import { collectionRoute } from '@/app/_routes/page-route';
import { Prose } from '@/components/layout/Prose';
import { getLinker, getPartners } from '@/lib/content/index';
import { renderBody } from '@/lib/content/markdown';
import type { Lang } from '@/lib/i18n/languages';
import { labelled } from '@/lib/i18n/marks';
import { messages } from '@/lib/i18n/messages';

const { generateMetadata, page } = collectionRoute('partners', Partners);

export { generateMetadata, page as default };

function Partners({ lang }: { lang: Lang }) {
  const t = messages(lang);
  return getPartners(lang).map((partner) => (
    <section key={partner.slug} id={partner.slug} className="mb-10 border-b border-rule pb-8">
      <h2 className="text-xl">
        {partner.title} <span className="text-soft">({partner.acronym})</span>
      </h2>
      <p className="mb-4 mt-1 text-sm text-soft">{partner.role}</p>
      <Prose html={renderBody(partner, getLinker(lang))} />
      <p className="mt-3">
        <a href={partner.url} className="inline-flex min-h-11 items-center">
          {labelled(lang, t.officialPage, partner.acronym)}
        </a>
      </p>
    </section>
  ));
}
