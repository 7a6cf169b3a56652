import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import type { ReactNode } from 'react';
import { pageMetadata } from '@/app/_layout/page-metadata';
import { pagesForExport } from '@/app/_routes/export-params';
import { route } from '@/app/_routes/route';
import type { HelpPlace } from '@/lib/content/schema/entry';
import type { Site } from '@/lib/site';

export interface PlaceProps {
  site: Site;
  place: HelpPlace;
}

/** The exports of a route that has a page for each of some places in every language; its title must give nothing away. */
export const helpRoute = (
  placesOf: (site: Site) => readonly HelpPlace[],
  titleOf: (props: PlaceProps) => string,
  descriptionOf: (props: PlaceProps) => string,
  addressOf: (props: PlaceProps) => string,
  Page: (props: PlaceProps) => ReactNode,
) => ({
  generateStaticParams: pagesForExport((site) =>
    placesOf(site).map(({ slug }) => ({ place: slug })),
  ),
  ...route(
    ({ site, place }: { site: Site; place: string }) => ({
      site,
      place: placesOf(site).find(({ slug }) => slug === place) ?? notFound(),
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
