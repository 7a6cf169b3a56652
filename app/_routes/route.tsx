import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import type { ReactNode } from 'react';
import type { Lang } from '@/lib/i18n/languages';
import { isOpen } from '@/lib/i18n/open-languages';

/** The exports of a route: `read` says what an address shows or throws notFound, the others make its <head> and its body. */
export function route<Params extends { lang: Lang }, Shown extends object>(
  read: (params: Params) => Shown,
  metadataOf: (shown: Shown) => Metadata,
  Page: (shown: Shown) => ReactNode,
) {
  const shownAt = async (params: Promise<Params>) => {
    const found = await params;
    return isOpen(found.lang) ? read(found) : notFound();
  };
  return {
    generateMetadata: async ({ params }: { params: Promise<Params> }) =>
      metadataOf(await shownAt(params)),
    page: async ({ params }: { params: Promise<Params> }) => <Page {...(await shownAt(params))} />,
  };
}
