import type { MetadataRoute } from 'next';
import { defaultLang } from '@/lib/i18n/languages';
import { siteIn } from '@/lib/site';
import { palette } from '@/tailwind.config';

export const dynamic = 'force-static';

/** The web manifest: name and icons for a reader who adds the site to the home screen. */
export default function manifest(): MetadataRoute.Manifest {
  const site = siteIn(defaultLang);
  return {
    name: site.messages.siteName,
    short_name: 'GLO.ACT',
    // Relative to the manifest, wherever the site is.
    start_url: site.address.page('home').slice(1),
    display: 'browser',
    background_color: palette.light.paper,
    theme_color: palette.light.paper,
    icons: [
      { src: 'icon.svg', type: 'image/svg+xml', sizes: 'any' },
      { src: 'icon-192.png', type: 'image/png', sizes: '192x192' },
      { src: 'icon-512-maskable.png', type: 'image/png', sizes: '512x512', purpose: 'maskable' },
    ],
  };
}
