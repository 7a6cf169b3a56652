import type { ReactNode } from 'react';
import { languagesOf } from '@/app/_layout/page-languages';
import { type Crumb, PageFrame, PageTitle } from '@/components/layout/PageFrame';
import type { Translation } from '@/lib/content/read/schema';
import type { Lang } from '@/lib/i18n/languages';
import { routes } from '@/lib/routes';
import { menu, pageLabel, pageMetadata } from '@/lib/site';
import { route } from './route';

/** What the <head> and the frame of a page say. */
export interface PageHead {
  address: string;
  title: string;
  lead: string;
  /** Pages above it in the breadcrumbs, besides that of the project. */
  above?: readonly Crumb[];
  translation?: Translation | undefined;
  /** Where the page says that it was translated. */
  notice?: 'above' | 'below';
  /** Set if a shared link must give nothing away. */
  card?: 'none' | undefined;
  /** Whether a line says what GLO.ACT was. */
  introduced?: boolean;
}

/** The exports of a route: `describe` says what a page is or throws notFound, `Content` is what comes below its title and lead. */
export const pageRoute = <Params extends { lang: Lang }, Page extends PageHead>(
  describe: (params: Params) => Page,
  Content: (props: { lang: Lang; page: Page }) => ReactNode,
) =>
  route(
    (params: Params) => ({ lang: params.lang, page: describe(params) }),
    ({ page: { address, title, lead, card } }) =>
      pageMetadata({ title, description: lead, path: address, card }),
    ({ lang, page }) => (
      <Framed lang={lang} page={page}>
        <Content lang={lang} page={page} />
      </Framed>
    ),
  );

function Framed({ lang, page, children }: { lang: Lang; page: PageHead; children: ReactNode }) {
  const {
    address,
    title,
    lead,
    translation,
    above = [],
    notice = 'below',
    introduced = false,
  } = page;
  const pages = menu(lang, 'project');
  const isAboutProject = pages.some(({ href }) => href === address);
  const project =
    isAboutProject && address !== routes.page(lang, 'overview')
      ? [{ href: routes.page(lang, 'overview'), label: pageLabel(lang, 'overview') }]
      : [];
  return (
    <PageFrame
      lang={lang}
      languages={languagesOf(address)}
      translation={translation}
      title={title}
      crumbs={[...project, ...above]}
      notice={notice}
      introduced={introduced}
    >
      <PageTitle title={title} lead={lead} />
      {isAboutProject && (
        <nav
          aria-label={pageLabel(lang, 'overview')}
          className="-mt-6 mb-8 border-b border-rule pb-1 text-sm print:hidden"
        >
          <ul className="-me-4 sm:text-balance">
            {pages.map(({ href, label }) => (
              <li key={href} className="me-4 inline-block">
                <a
                  href={href}
                  aria-current={href === address ? 'page' : undefined}
                  className="tap aria-[current]:font-semibold aria-[current]:text-ink"
                >
                  {label}
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
