import type { ReactNode } from 'react';
import type { Entry } from '@/lib/content/schema/entry';
import type { PageWithRoute } from '@/lib/routes';
import type { Site } from '@/lib/site';
import { languagesWith, onlyIn } from './export-params';
import { type PageHead, pageRoute } from './page-route';

export interface TextProps {
  site: Site;
  entry: Entry<'pages'>;
}

/**
 * The exports of the route of a text of content/pages: its title and lead come from the text,
 * `Content` is what it shows below them.
 *
 * @example const { generateStaticParams, generateMetadata, page } = textPage('glossary', Terms);
 */
export const textPage = (
  slug: PageWithRoute,
  Content: (props: TextProps) => ReactNode,
  head: (site: Site) => Partial<PageHead> = () => ({}),
) => ({
  generateStaticParams: languagesWith(slug),
  ...pageRoute(
    ({ site }: { site: Site }) => ({
      ...headOf(site, onlyIn(site, site.page(slug))),
      ...head(site),
    }),
    ({ site, page: { entry } }) => <Content site={site} entry={entry} />,
  ),
});

/** What the head and frame of a page say that shows a text of content/pages. */
export const headOf = (site: Site, entry: Entry<'pages'>) => ({
  address: site.address.of(entry),
  title: entry.title,
  lead: entry.summary,
  translation: entry.translation,
  entry,
});
