import localFont from 'next/font/local';

/** The one font that is loaded: fetched beside the stylesheet, and left out of a first visit for which it comes too late, so that nothing moves. */
export const displayFont = localFont({
  src: '../../app/_fonts/source-serif-4-latin-600.woff2',
  weight: '600',
  display: 'optional',
  adjustFontFallback: false,
  variable: '--display-font',
});
