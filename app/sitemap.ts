import type { MetadataRoute } from 'next';
import { getSitePages } from '@/lib/content/queries/queries';
import { openLanguages } from '@/lib/i18n/open-languages';
import { absolute, hreflangs } from '@/lib/site';

export const dynamic = 'force-static';

/** Every page, with the day of its last change if the page states one. */
export default function sitemap(): MetadataRoute.Sitemap {
  return openLanguages().flatMap((lang) =>
    getSitePages(lang).map(({ address, entry }) => ({
      url: absolute(address),
      alternates: hreflangs(address),
      ...(entry?.collection === 'pages' && entry.body !== ''
        ? { lastModified: entry.updated }
        : {}),
    })),
  );
}
