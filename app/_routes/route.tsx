import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import type { ReactNode } from 'react';
import { isOpen } from '@/lib/i18n/open-languages';
import { type Site, siteIn } from '@/lib/site';

/**
 * The exports of a route: `read` says what an address shows or throws notFound, the others make its
 * <head> and its body.
 */
export function route<Params extends { site: Site }, Shown extends object>(
  read: (params: Params) => Shown,
  metadataOf: (shown: Shown) => Metadata,
  Page: (shown: Shown) => ReactNode,
) {
  /** What the address shows whose parts Next gives; the first part is the language. */
  const shownAt = async (parts: Promise<Omit<Params, 'site'> & { lang: string }>) => {
    const { lang, ...params } = await parts;
    if (!isOpen(lang)) notFound();
    return read({ ...params, site: siteIn(lang) } as unknown as Params);
  };
  type Context = { params: Parameters<typeof shownAt>[0] };
  return {
    generateMetadata: async ({ params }: Context) => metadataOf(await shownAt(params)),
    page: async ({ params }: Context) => <Page {...(await shownAt(params))} />,
  };
}
