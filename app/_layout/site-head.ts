import type { Metadata, Viewport } from 'next';
import { siteUrl } from '@/lib/site-url';
import { palette } from '@/tailwind.config';

/**
 * What the <head> of every page has: the base of its addresses, icons, and that links tell no other
 * site where a reader came from.
 */
export const siteMetadata: Metadata = {
  metadataBase: new URL(siteUrl),
  // For hosts that send no headers.
  referrer: 'no-referrer',
  manifest: '/manifest.webmanifest',
  icons: {
    // Browsers that cannot draw it ask for /favicon.ico by themselves.
    icon: { url: '/icon.svg', type: 'image/svg+xml' },
    apple: { url: '/apple-touch-icon.png', sizes: '180x180' },
  },
};

/** Gives the browser's bars the colour of the paper. */
export const siteViewport: Viewport = {
  colorScheme: 'light dark',
  themeColor: [
    { media: '(prefers-color-scheme: light)', color: palette.light.paper },
    { media: '(prefers-color-scheme: dark)', color: palette.dark.paper },
  ],
};
