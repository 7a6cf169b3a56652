import localFont from 'next/font/local';

/**
 * The only web font: fetched with the stylesheet, and skipped on a first visit if it arrives too
 * late, so that nothing moves.
 */
export const displayFont = localFont({
  src: '../../app/_fonts/source-serif-4-latin-600.woff2',
  weight: '600',
  display: 'optional',
  adjustFontFallback: false,
  variable: '--display-font',
});
