import type { ReactNode } from 'react';
import { pageMetadata } from '@/app/_layout/page-metadata';
import { InLanguage } from '@/components/layout/InLanguage';
import { type Crumb, PageFrame, PageTitle } from '@/components/layout/PageFrame';
import type { Translation } from '@/lib/content/schema/entry';
import type { Site } from '@/lib/site';
import { route } from './route';

/** What the <head> and the frame of a page say. */
export interface PageHead {
  address: string;
  title: string;
  lead: string;
  /** Said to search engines instead of the lead, where other pages have the same lead. */
  description?: string;
  /** Pages above it in the breadcrumbs, besides that of the project. */
  above?: readonly Crumb[];
  translation?: Translation | undefined;
  /** Where the page says that it was translated. */
  notice?: 'above' | 'below';
  /** Whether a shared link may have a picture. */
  hasPicture?: boolean;
  /** Whether a line says what GLO.ACT was. */
  introduced?: boolean;
}

/**
 * The exports of a route: `describe` says what a page is or throws notFound, `Content` is what
 * comes below its title and lead.
 */
export const pageRoute = <Params extends { site: Site }, Page extends PageHead>(
  describe: (params: Params) => Page,
  Content: (props: { site: Site; page: Page }) => ReactNode,
) =>
  route(
    (params: Params) => ({ site: params.site, page: describe(params) }),
    ({ site, page: { address, title, lead, description = lead, hasPicture } }) =>
      pageMetadata(site, { title, description, path: address, hasPicture }),
    ({ site, page }) => (
      <Framed site={site} page={page}>
        <Content site={site} page={page} />
      </Framed>
    ),
  );

function Framed({ site, page, children }: { site: Site; page: PageHead; children: ReactNode }) {
  const {
    address,
    title,
    lead,
    translation,
    above = [],
    notice = 'below',
    introduced = false,
  } = page;
  const pages = site.menu('project');
  const isAboutProject = pages.some(({ href }) => href === address);
  const project =
    isAboutProject && address !== site.address.page('overview') ? [site.link('overview')] : [];
  return (
    <PageFrame
      site={site}
      address={address}
      translation={translation}
      title={title}
      crumbs={[...project, ...above]}
      notice={notice}
      introduced={introduced}
    >
      <PageTitle title={title} lead={lead} />
      {isAboutProject && (
        <nav
          aria-label={site.label('overview')}
          className="relative -mx-4 -mt-6 mb-8 max-sm:overflow-x-auto max-sm:scroll-px-4 border-b border-rule px-4 pb-1 text-sm max-sm:whitespace-nowrap sm:mx-0 sm:px-0 print:hidden"
        >
          <ul className="-me-4 sm:text-balance">
            {pages.map(({ href, label, lang }) => (
              <li key={href} className="me-4 inline-block">
                <a
                  href={href}
                  aria-current={href === address ? 'page' : undefined}
                  className="tap aria-[current]:font-semibold aria-[current]:text-ink max-sm:aria-[current]:[scroll-initial-target:nearest]"
                >
                  <InLanguage site={site} of={lang}>
                    {label}
                  </InLanguage>
                </a>
              </li>
            ))}
          </ul>
        </nav>
      )}
      {children}
    </PageFrame>
  );
}
