type Header = readonly [name: string, value: string];

const policy = (directives: Record<string, string>) =>
  Object.entries(directives)
    .map(([name, value]) => `${name} ${value}`.trim())
    .join('; ');

/** What the pages use: the site's stylesheet, fonts, pictures and own scripts, the search index, and links fetched ahead. Nothing else may run or load. */
const pagePolicy = {
  'default-src': "'none'",
  'script-src': "'self' 'inline-speculation-rules'",
  'style-src': "'self'",
  'font-src': "'self'",
  'img-src': "'self'",
  'manifest-src': "'self'",
  'connect-src': "'self'",
  // What a reader types cannot be sent anywhere.
  'form-action': "'none'",
  'base-uri': "'none'",
  'frame-ancestors': "'none'",
  'require-trusted-types-for': "'script'",
  'trusted-types': "'none'",
};

/** HSTS; with HSTS_PRELOAD=1 also for all subdomains and the browsers' preload list, which takes months to undo. */
export const transportSecurity = (preload: string | undefined): string =>
  preload === '1' ? 'max-age=63072000; includeSubDomains; preload' : 'max-age=63072000';

// Only features that Chromium knows: it logs an error for any other.
const featuresOff = [
  'accelerometer',
  'autoplay',
  'browsing-topics',
  'camera',
  'clipboard-read',
  'clipboard-write',
  'display-capture',
  'encrypted-media',
  'fullscreen',
  'gamepad',
  'geolocation',
  'gyroscope',
  'hid',
  'identity-credentials-get',
  'idle-detection',
  'local-fonts',
  'magnetometer',
  'microphone',
  'midi',
  'otp-credentials',
  'payment',
  'picture-in-picture',
  'publickey-credentials-create',
  'publickey-credentials-get',
  'screen-wake-lock',
  'serial',
  'storage-access',
  'sync-xhr',
  'usb',
  'window-management',
  'xr-spatial-tracking',
];

/** The headers of every path; the local server and the files for each host are built from these and the ones below. */
export const commonHeaders: readonly Header[] = [
  ['Content-Security-Policy', policy(pagePolicy)],
  ['Strict-Transport-Security', transportSecurity(process.env['HSTS_PRELOAD'])],
  ['X-Content-Type-Options', 'nosniff'],
  ['X-Frame-Options', 'DENY'],
  ['Referrer-Policy', 'no-referrer'],
  ['Cross-Origin-Opener-Policy', 'same-origin'],
  ['Cross-Origin-Embedder-Policy', 'require-corp'],
  ['Cross-Origin-Resource-Policy', 'same-origin'],
  ['Permissions-Policy', featuresOff.map((feature) => `${feature}=()`).join(', ')],
  ['Cache-Control', 'public, max-age=0, must-revalidate'],
];

/** A header that has another value in a folder and everything below it ("/assets/"). */
interface FolderHeader {
  folder: string;
  name: string;
  value: string;
}

/** The headers of single folders, no folder within another. */
export const folderHeaders: readonly FolderHeader[] = [
  // Every file name in this folder carries a hash of the content.
  { folder: '/assets/', name: 'Cache-Control', value: 'public, max-age=31536000, immutable' },
];

/** Each header with its common value and its values in folders, for servers that choose a value by path. */
export const headerValues = commonHeaders.map(([name, common]) => ({
  name,
  common,
  byFolder: folderHeaders.filter((header) => header.name === name),
}));

/** The response headers for a path. */
export const headersFor = (path: string): Header[] =>
  headerValues.map(({ name, common, byFolder }) => [name, byFolder.find(({ folder }) => path.startsWith(folder))?.value ?? common]);
