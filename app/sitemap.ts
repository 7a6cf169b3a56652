import type { MetadataRoute } from 'next';
import { getSitePages } from '@/lib/content/index';
import { openLanguages } from '@/lib/i18n/open-languages';
import { absolute } from '@/lib/site';

export const dynamic = 'force-static';

/** Every page, with the day of its last change only where the page states one. */
export default function sitemap(): MetadataRoute.Sitemap {
  return openLanguages().flatMap((lang) =>
    getSitePages(lang).map(({ address, entry }) => ({
      url: absolute(address),
      ...(entry?.collection === 'pages' ? { lastModified: entry.updated } : {}),
    })),
  );
}
