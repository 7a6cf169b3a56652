import type { MetadataRoute } from 'next';
import { hreflangs } from '@/app/_layout/page-metadata';
import { openLanguages } from '@/lib/i18n/open-languages';
import { siteIn } from '@/lib/site';
import { absolute } from '@/lib/site-url';

export const dynamic = 'force-static';

/** Every page, with the day of its last change if the page states one. */
export default function sitemap(): MetadataRoute.Sitemap {
  return openLanguages().flatMap((lang) => {
    const site = siteIn(lang);
    return site.sitePages().map(({ address, entry }) => ({
      url: absolute(address),
      alternates: hreflangs(site, address),
      ...(entry?.collection === 'pages' && entry.body !== ''
        ? { lastModified: entry.updated }
        : {}),
    }));
  });
}
