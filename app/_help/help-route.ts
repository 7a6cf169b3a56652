import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import type { ReactNode } from 'react';
import { pageMetadata } from '@/app/_layout/page-metadata';
import { pagesForExport } from '@/app/_routes/export-params';
import { route } from '@/app/_routes/route';
import type { Entry } from '@/lib/content/schema/entry';
import type { Site } from '@/lib/site';

export interface CountryProps {
  site: Site;
  country: Entry<'countries'>;
}

/** The exports of a route that has a page for each country in every language; its title must give nothing away. */
export const helpRoute = (
  titleOf: (props: CountryProps) => string,
  descriptionOf: (props: CountryProps) => string,
  addressOf: (props: CountryProps) => string,
  Page: (props: CountryProps) => ReactNode,
) => ({
  generateStaticParams: pagesForExport((site) =>
    site.countries.map(({ slug }) => ({ country: slug })),
  ),
  ...route(
    ({ site, country }: { site: Site; country: string }) => ({
      site,
      country: site.country(country) ?? notFound(),
    }),
    (props): Metadata =>
      plainMetadata(props.site, {
        title: titleOf(props),
        description: descriptionOf(props),
        path: addressOf(props),
      }),
    Page,
  ),
});

/**
 * The <head> of a page of help. Its title stays in the history and in the tabs of the reader, and
 * beside a shared link: it has no name of this site.
 */
export function plainMetadata(
  site: Site,
  head: { title: string; description: string; path: string },
): Metadata {
  const { openGraph, ...metadata } = pageMetadata(site, { ...head, hasPicture: false });
  return { ...metadata, title: head.title, openGraph: { ...openGraph, siteName: undefined } };
}
