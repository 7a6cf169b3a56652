import type { Metadata } from 'next';
import type { ReactNode } from 'react';

/** The exports of a route: `read` says what an address shows or throws notFound, the others make its <head> and its body. */
export const route = <Params, Shown extends object>(
  read: (params: Params) => Shown,
  metadataOf: (shown: Shown) => Metadata,
  Page: (shown: Shown) => ReactNode,
) => ({
  generateMetadata: async ({ params }: { params: Promise<Params> }) =>
    metadataOf(read(await params)),
  page: async ({ params }: { params: Promise<Params> }) => <Page {...read(await params)} />,
});
