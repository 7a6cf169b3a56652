import type { Crumb } from '@/components/layout/Breadcrumbs';
import { PageFrame } from '@/components/layout/PageFrame';
import { PageTitle } from '@/components/layout/PageTitle';
import type { Row } from '@/lib/content/listed';
import type { Entry } from '@/lib/content/schema';
import type { LanguageLink } from '@/lib/i18n/language-link';
import type { Lang } from '@/lib/i18n/languages';
import { messages } from '@/lib/i18n/messages';
import type { Facet, FacetValue, ListPath, Section } from '@/lib/routes';
import { FilterForm } from './FilterForm';
import { FilterNav } from './FilterNav';
import { FollowLinks } from './FollowLinks';
import { ItemList } from './ItemList';
import { ObjectiveLegend } from './ObjectiveLegend';
import { Pager } from './Pager';
import { ScopeNav } from './ScopeNav';

/** Everything a list page shows; built by app/_lists/list-page.ts. */
export interface ListView {
  /** The page in each language of the site. */
  languages: readonly LanguageLink[];
  section: Section;
  path: ListPath;
  title: string;
  /** A sentence that says how many items there are. */
  summary: string;
  crumbs: readonly Crumb[];
  rows: readonly Row[];
  pages: number;
  /** How many items of the list are GLO.ACT's own, and how many are not. */
  counts: { own: number; other: number };
  /** Number of items without a filter. */
  total: number;
  facetValues: Readonly<Record<Facet, readonly FacetValue[]>>;
  objectives: readonly Entry<'objectives'>[];
}

/** A page of the news or the events: filters, rows by year, links to further pages. */
export function ListPage({ lang, view }: { lang: Lang; view: ListView }) {
  const t = messages(lang);
  return (
    <PageFrame lang={lang} title={view.title} languages={view.languages} crumbs={view.crumbs}>
      <PageTitle title={view.title} {...(view.path.all || view.counts.other === 0 ? { lead: view.summary } : {})}>
        <ScopeNav lang={lang} section={view.section} path={view.path} {...view.counts} />
      </PageTitle>
      <div className="grid gap-x-10 gap-y-8 lg:grid-cols-[14rem_minmax(0,1fr)]">
        <div>
          <FilterNav lang={lang} section={view.section} values={view.facetValues} current={view.path} total={view.total} />
          <FilterForm lang={lang} section={view.section} current={view.path} />
        </div>
        <div>
          {view.rows.length === 0 ? (
            <p className="border-t border-rule py-6">{t.empty[view.section]}</p>
          ) : (
            <ObjectiveLegend lang={lang} objectives={view.objectives} />
          )}
          <ItemList lang={lang} rows={view.rows} within={view.path.facet === 'country' ? view.path.value : undefined} byYear />
          <Pager lang={lang} section={view.section} path={view.path} pages={view.pages} />
          <FollowLinks lang={lang} section={view.section} path={view.path} label={view.title} />
        </div>
      </div>
    </PageFrame>
  );
}
